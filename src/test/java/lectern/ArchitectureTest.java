package lectern;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static lectern.OurClasses.ours;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.net.URISyntaxException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The order of the packages and their parts of the toolkit, each rule with its reason.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String[] TOOLKIT = {"javafx..", "jfx.incubator..", "org.controlsfx.."};

    private JavaClasses lectern;

    @BeforeAll
    void importClasses() throws URISyntaxException {
        lectern = OurClasses.all();
    }

    @ParameterizedTest
    @CsvSource({
        "messages, messages",
        "document, document",
        "text,     text messages",
        "parse,    parse text document",
        "search,   search document messages",
        "state,    state document messages",
        "command,  command messages",
        "reading,  reading command state search parse text document messages",
        "ui,       ui reading command document messages",
    })
    void packagesSeeOnlyWhatStandsBeforeThem(String one, String mayBeSeen) {
        noClasses()
                .that()
                .resideInAPackage("lectern." + one + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("lectern..").and(not(resideInAnyPackage(ours(mayBeSeen)))))
                .because("packages are ordered by the way a document travels, app last of all")
                .allowEmptyShould(true)
                .check(lectern);
    }

    @Test
    void thereAreNoOtherPackages() {
        classes()
                .that(not(simpleName("module-info")))
                .should()
                .resideInAnyPackage(
                        ours("messages document text parse search state command reading ui app"))
                .because("a new package needs its row in the table above")
                .check(lectern);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("lectern.(**)")
                .should()
                .beFreeOfCycles()
                .because("what depends on itself can be neither understood nor tested alone")
                .check(lectern);
    }

    @Test
    void theDocumentPathKnowsNoToolkit() {
        noClasses()
                .that()
                .resideInAnyPackage(ours("messages document text parse search state"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(TOOLKIT)
                .because("it serves the command line, and tests that start no toolkit")
                .check(lectern);
    }

    @ParameterizedTest
    @CsvSource({
        "command, javafx.scene.input.. javafx.event..",
        "reading, javafx.beans.. javafx.collections.. javafx.util..",
        "app,     javafx.application.. javafx.stage.. javafx.geometry.. javafx.beans.. javafx.collections..",
    })
    void eachPackageKeepsToItsPartOfTheToolkit(String one, String parts) {
        noClasses()
                .that()
                .resideInAPackage("lectern." + one + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(TOOLKIT).and(not(resideInAnyPackage(parts.split(" ")))))
                .because("scenes and controls belong to ui; what is beside it needs neither")
                .check(lectern);
    }

    @Test
    void onlyThePageUsesTheIncubator() {
        noClasses()
                .that()
                .resideOutsideOfPackage("lectern.ui.page..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jfx.incubator..")
                .because("its text control may change or go, and must be replaced in one place")
                .check(lectern);
    }

    @Test
    void noInternalsMarkupNorBrowserAreUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "sun..", "javafx.fxml..", "javafx.scene.web..")
                .because("internals break without notice, and texts are shown without a browser")
                .check(lectern);
    }
}
