package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lectern.document.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchModelTest {
    // Ten characters a line, five lines a screen; "pier" stands at 25, 200, 280 and 425.
    private static final OpenDocument DOCUMENT =
            Documents.ofTexts(
                    "- ".repeat(12) + " pier " + "- ".repeat(85),
                    "Pier " + "- ".repeat(35) + "     piér " + "- ".repeat(30),
                    "- ".repeat(40),
                    " pier " + "- ".repeat(40));
    private static final OutlineRow LAST =
            new OutlineRow(3, OutlineRow.SECTION, 1, false, false, true);

    private final FakeViewport viewport = new FakeViewport();
    private final FakeRunner runner = new FakeRunner();
    private final Navigator navigator = new Navigator(DOCUMENT, viewport, () -> 0);
    private final SearchModel search = new SearchModel(DOCUMENT, navigator, runner);

    @BeforeEach
    void prepare() {
        search.prepare();
        runner.finish();
    }

    private void find(String text) {
        search.find(text, false, false);
        runner.finish();
    }

    private Found found() {
        return Objects.requireNonNull(search.found());
    }

    @Test
    void theFirstMatchFromThePlaceIsShownAndThePlaceKept() {
        navigator.lines(4);
        find("pier");
        assertThat(search.wordsProperty().get()).isEqualTo("2 of 4");
        assertThat(navigator.shown()).isEqualTo(1);
        assertThat(navigator.place()).isEqualTo(new Place(0, 40));
    }

    @Test
    void aMatchOnScreenScrollsNothing() {
        navigator.lines(1);
        find("pier");
        assertThat(viewport.topOffset()).isEqualTo(10);
    }

    @Test
    void clearingRestoresThePlaceToTheLine() {
        navigator.lines(4);
        find("pier");
        search.step(1, true);
        search.clear();
        assertThat(viewport.section).isZero();
        assertThat(viewport.topOffset()).isEqualTo(40);
        Jumps.assertNone(navigator);
        assertThat(search.found()).isNull();
    }

    @Test
    void inAnotherStructureTheSameIsFoundAtTheSameMatch() {
        find("pier");
        search.step(2, true);
        int top = viewport.topOffset();
        SearchModel again = search.revised(DOCUMENT, navigator);
        assertThat(again.wordsProperty().get()).isEqualTo("3 of 4");
        runner.finish();
        runner.finish();
        assertThat(again.wordsProperty().get()).isEqualTo("3 of 4");
        assertThat(viewport.topOffset()).isEqualTo(top);
        again.clear();
        assertThat(navigator.place()).isEqualTo(new Place(0, 0));
    }

    @Test
    void acceptingPutsThePlaceIntoTheHistoryAndKeepsTheMatches() {
        navigator.lines(4);
        find("pier");
        search.accept();
        assertThat(navigator.current()).isEqualTo(1);
        assertThat(found().matches().size()).isEqualTo(4);
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place(0, 40));
    }

    @Test
    void acceptingBeforeTheMatchesAreThereHoldsWhenTheyCome() {
        navigator.lines(4);
        search.find("pier", false, false);
        search.accept();
        runner.finish();
        assertThat(navigator.peekingProperty().get()).isFalse();
        assertThat(navigator.current()).isEqualTo(1);
    }

    @Test
    void stepsGoAroundTheEndsAndSaySo() {
        find("pier");
        search.step(-1, true);
        assertThat(search.wordsProperty().get()).isEqualTo("4 of 4 · on from the end");
        search.step(1, true);
        assertThat(search.wordsProperty().get()).isEqualTo("1 of 4 · on from the start");
        search.step(2, true);
        assertThat(search.wordsProperty().get()).isEqualTo("3 of 4");
    }

    @Test
    void stepsCountFromThePlaceOnceTheReaderHasGoneOn() {
        find("pier");
        search.accept();
        navigator.goTo(2);
        search.step(1, false);
        assertThat(found().current()).isEqualTo(3);
        navigator.goTo(2);
        search.step(-1, false);
        assertThat(found().current()).isEqualTo(2);
    }

    @Test
    void aRunOfStepsLeavesOnePlaceInTheHistory() {
        find("pier");
        search.accept();
        search.step(1, false);
        search.step(2, false);
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place(0, 0));
        Jumps.assertNone(navigator);
    }

    @Test
    void aNewKeyDropsTheSearchUnderWay() {
        search.find("pi", false, false);
        search.find("pie", false, false);
        assertThat(runner.cancelled(1)).isTrue();
        assertThat(runner.cancelled(2)).isFalse();
    }

    @Test
    void keysTypedBeforeTheDocumentIsReadyWaitForIt() {
        SearchModel early = new SearchModel(DOCUMENT, navigator, runner);
        early.find("pi", false, false);
        early.find("pier", false, false);
        assertThat(early.wordsProperty().get()).isEqualTo("Searching …");
        runner.finish(1);
        runner.finish();
        assertThat(early.wordsProperty().get()).isEqualTo("1 of 4");
        assertThat(runner.started()).as("preparing twice and one search").isEqualTo(3);
    }

    @Test
    void wordsThatAreNotThereShowThePlace() {
        navigator.lines(4);
        find("pier");
        find("pierce");
        assertThat(search.wordsProperty().get()).isEqualTo("Not found");
        assertThat(viewport.topOffset()).isEqualTo(40);
        search.find("", false, false);
        assertThat(search.wordsProperty().get()).isEmpty();
    }

    @Test
    void rowsStandForTheMatchesTheyHide() {
        find("pier");
        OutlineRow open = new OutlineRow(0, OutlineRow.SECTION, 0, true, false, true);
        OutlineRow folded = new OutlineRow(0, OutlineRow.SECTION, 0, true, true, true);
        OutlineRow bare = new OutlineRow(2, OutlineRow.SECTION, 1, false, false, true);
        assertThat(found().hits(open)).isEqualTo(1);
        assertThat(found().hits(folded)).isEqualTo(4);
        assertThat(found().isWithout(bare)).isTrue();
        assertThat(found().isWithout(LAST)).isFalse();
        OutlineRow candidate = new OutlineRow(0, 0, 1, false, false, true);
        assertThat(found().hits(candidate)).isZero();
        assertThat(found().isWithout(candidate)).isFalse();
    }

    @Test
    void matchesOfAPartOfTheTextAreToldForPainting() {
        find("pier");
        assertThat(found().in(new Span(0, 200))).containsExactly(new Span(25, 29));
        assertThat(found().in(new Span(27, 202)))
                .containsExactly(new Span(25, 29), new Span(200, 204));
    }

    @Test
    void whatIsNoPatternIsToldAndDimsNoRow() {
        search.find("(", false, true);
        runner.finish();
        assertThat(search.wordsProperty().get()).startsWith("Not a pattern");
        assertThat(found().isWithout(LAST)).isFalse();
    }

    @Test
    void aStepGoesToTheNextSectionThatHasMatches() {
        find("pier");
        search.stepSection(1, true);
        assertThat(search.wordsProperty().get()).isEqualTo("2 of 4");
        search.stepSection(1, true);
        assertThat(search.wordsProperty().get()).as("one section has none").isEqualTo("4 of 4");
        search.stepSection(1, true);
        assertThat(search.wordsProperty().get()).isEqualTo("1 of 4 · on from the start");
        search.stepSection(-1, true);
        assertThat(search.wordsProperty().get()).isEqualTo("4 of 4 · on from the end");
        search.stepSection(-1, true);
        assertThat(search.wordsProperty().get()).as("its first").isEqualTo("2 of 4");
        Jumps.assertNone(navigator);
    }

    @Test
    void aMatchIsLookedAtByItsNumber() {
        find("pier");
        search.look(3);
        assertThat(search.wordsProperty().get()).isEqualTo("4 of 4");
        assertThat(navigator.shown()).isEqualTo(3);
        assertThat(navigator.current()).isZero();
    }
}
