package lectern;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static lectern.OurClasses.ours;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.FileDescriptor;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What only some packages may do, and what none may, each rule with its reason.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeRulesTest {
    private JavaClasses lectern;

    @BeforeAll
    void importClasses() throws URISyntaxException {
        lectern = OurClasses.all();
    }

    @Test
    void onlyTheAppUsesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage("lectern.app..")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .dependOnClassesThat(belongToAnyOf(FileDescriptor.class))
                .because("the command line decides what is printed, where and in which charset")
                .check(lectern);
    }

    @Test
    void onlyTheAppStartsThreads() {
        DescribedPredicate<JavaAccess<?>> startsThreads =
                DescribedPredicate.describe(
                        "start or queue work for another thread",
                        access ->
                                access.getName().matches("runLater|parallel(Stream)?")
                                        || access.getTargetOwner()
                                                .getName()
                                                .matches(
                                                        "javafx\\.concurrent\\..*"
                                                                + "|java\\.lang\\.Thread(\\$.*)?"
                                                                + "|java\\.util\\.Timer"
                                                                + "|java\\.util\\.concurrent\\."
                                                                + "(.*Execut.*|ForkJoin.*|.*Future.*)"));
        noClasses()
                .that()
                .resideOutsideOfPackage("lectern.app..")
                .should()
                .accessTargetWhere(startsThreads)
                .because("with one place for threads, tests run all work inline")
                .check(lectern);
    }

    @Test
    void onlyTextAndStateOpenFiles() {
        Set<String> openers =
                Set.of(
                        "java.nio.file.Files",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.io.FileReader",
                        "java.io.FileWriter",
                        "java.io.RandomAccessFile",
                        "java.nio.channels.FileChannel",
                        "java.util.zip.ZipFile");
        DescribedPredicate<JavaAccess<?>> opensFiles =
                DescribedPredicate.describe(
                        "open files",
                        access ->
                                openers.contains(access.getTargetOwner().getName())
                                        && !access.getTarget()
                                                .getFullName()
                                                .contains("(" + FileDescriptor.class.getName()));
        noClasses()
                .that()
                .resideOutsideOfPackages(ours("text state"))
                .should()
                .accessTargetWhere(opensFiles)
                .because("each reading and writing has its failures told in one sentence there")
                .check(lectern);
    }

    @Test
    void staticFieldsNeverChange() {
        DescribedPredicate<JavaClass> changeable =
                DescribedPredicate.describe(
                        "that can change",
                        type ->
                                type.getName()
                                        .matches(
                                                "java\\.util\\.concurrent\\..*"
                                                        + "|java\\.util\\.[A-Z][a-z]+(List|Map|Set|Deque)"
                                                        + "|java\\.lang\\.StringBu.*"
                                                        + "|javafx\\.(beans|collections)\\..*"));
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .should()
                .haveModifier(FINAL)
                .andShould()
                .notHaveRawType(changeable)
                .because("two windows and two tests must not see each other's changes")
                .check(lectern);
    }

    // A field typed as a Set may hold one that changes: its value tells.
    @Test
    void staticFieldsHoldNoCollectionThatChanges() throws IllegalAccessException {
        for (JavaClass owner : lectern) {
            for (JavaField field : owner.getFields()) {
                if (!field.getModifiers().contains(STATIC)) {
                    continue;
                }
                Field reflected = field.reflect();
                Class<?> type = reflected.getType();
                if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
                    reflected.setAccessible(true);
                    assertThat(reflected.get(null).getClass().getName())
                            .as(field.getFullName())
                            .matches(
                                    "java\\.util\\.(ImmutableCollections\\$.*"
                                            + "|Collections\\$(Unmodifiable|Empty|Singleton).*)");
                }
            }
        }
    }

    @Test
    void tablesOfConstantsAreForTheirClassAlone() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .and()
                .haveRawType(DescribedPredicate.describe("of arrays", JavaClass::isArray))
                .should()
                .bePrivate()
                .because("whoever sees an array can write to it")
                .allowEmptyShould(true)
                .check(lectern);
    }

    @Test
    void noClassKeepsItsOnlyInstance() {
        DescribedPredicate<JavaField> ownInstance =
                DescribedPredicate.describe(
                        "of the class that holds them, values apart",
                        field -> {
                            JavaClass owner = field.getOwner();
                            boolean value =
                                    owner.isEnum() || owner.isRecord() || owner.isInterface();
                            return !value && field.getRawType().equals(owner);
                        });
        noFields()
                .that(ownInstance)
                .should()
                .beStatic()
                .because("parts are handed to each other by constructors")
                .allowEmptyShould(true)
                .check(lectern);
    }

    @Test
    void partsAreWiredByHand() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..inject..", "..eventbus..", "..springframework..", "java.util.prefs..")
                .orShould()
                .dependOnClassesThat(belongToAnyOf(java.util.ServiceLoader.class))
                .orShould()
                .haveSimpleNameEndingWith("EventBus")
                .because(
                        "a dozen objects need neither framework nor bus, and calls can be followed")
                .check(lectern);
    }
}
