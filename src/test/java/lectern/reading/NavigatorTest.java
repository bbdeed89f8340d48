package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.document.Outline;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private final FakeViewport viewport = new FakeViewport();
    private long now;
    private final Navigator navigator =
            new Navigator(
                    Documents.of(
                            """
                            Title
                             One
                              One a
                              One b
                             Two
                              Two a"""),
                    viewport,
                    () -> now);

    private void pressesLater(Runnable press) {
        now += 1000;
        press.run();
    }

    private void holds(Runnable press, int milliseconds) {
        for (int i = 0; i < milliseconds; i += 30) {
            now += 30;
            press.run();
        }
    }

    @Test
    void aPeekShowsTheSectionAndKeepsThePlace() {
        navigator.goTo(1);
        navigator.lines(2);
        Place before = navigator.place();
        navigator.peek(3);
        assertThat(viewport.section).isEqualTo(3);
        assertThat(navigator.place()).isEqualTo(before);
        navigator.lines(3);
        navigator.endPeek();
        assertThat(viewport.section).isEqualTo(1);
        assertThat(viewport.topOffset()).isEqualTo(before.offset());
    }

    @Test
    void aPeekThatIsLeftAddsNothingToTheHistory() {
        navigator.peek(3);
        navigator.peek(4);
        navigator.endPeek();
        Jumps.assertNone(navigator);
    }

    @Test
    void peekingBackAtTheCurrentSectionEndsThePeekAtTheOldLine() {
        navigator.lines(3);
        navigator.peek(1);
        navigator.peek(0);
        assertThat(navigator.peekingProperty().get()).isFalse();
        assertThat(viewport.topOffset()).isEqualTo(30);
    }

    @Test
    void aLineOfTheCurrentSectionCanBeLookedAt() {
        navigator.goTo(1);
        navigator.peek(1, 140);
        assertThat(viewport.topOffset()).isEqualTo(140);
        assertThat(navigator.peekingProperty().get()).isTrue();
        navigator.endPeek();
        assertThat(navigator.place()).isEqualTo(new Place(1, 100));
        navigator.peek(1, 140);
        navigator.commit();
        assertThat(navigator.place()).isEqualTo(new Place(1, 140));
    }

    @Test
    void aJumpToALineCanBeTakenBack() {
        navigator.goToLine(230);
        assertThat(navigator.place()).isEqualTo(new Place(2, 230));
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place(0, 0));
    }

    @Test
    void aCommittedPeekCanBeTakenBackToTheLine() {
        navigator.lines(2);
        Place before = navigator.place();
        navigator.peek(4);
        navigator.commit();
        assertThat(navigator.current()).isEqualTo(4);
        navigator.back();
        assertThat(navigator.place()).isEqualTo(before);
        navigator.forward();
        assertThat(navigator.current()).isEqualTo(4);
    }

    @Test
    void aScreenDownAtTheEndOfASectionFlowsIntoTheNext() {
        navigator.sectionEnd();
        pressesLater(() -> navigator.screens(1));
        assertThat(navigator.current()).isEqualTo(1);
        assertThat(viewport.topOffset()).isEqualTo(100);
    }

    @Test
    void aLineDownAtTheEndOfASectionStopsOnceAndThenPasses() {
        navigator.sectionEnd();
        pressesLater(() -> navigator.lines(1));
        assertThat(navigator.current()).isZero();
        assertThat(navigator.dueProperty().get()).isEqualTo(1);
        pressesLater(() -> navigator.lines(1));
        assertThat(navigator.current()).isEqualTo(1);
        assertThat(navigator.dueProperty().get()).isEqualTo(Outline.NONE);
    }

    @Test
    void whatMovesWithinTheSectionOrElsewhereForgetsTheStop() {
        for (Runnable away :
                List.<Runnable>of(
                        () -> navigator.lines(-1),
                        navigator::sectionStart,
                        () -> navigator.goTo(4))) {
            navigator.goTo(2);
            navigator.sectionEnd();
            pressesLater(() -> navigator.lines(1));
            assertThat(navigator.dueProperty().get()).isEqualTo(3);
            away.run();
            assertThat(navigator.dueProperty().get()).isEqualTo(Outline.NONE);
        }
    }

    @Test
    void halfAScreenAndAParagraphStopToo() {
        for (Runnable step :
                List.<Runnable>of(() -> navigator.screens(0.5), () -> navigator.paragraphs(1))) {
            navigator.goTo(2);
            navigator.sectionEnd();
            navigator.mean(290);
            pressesLater(step);
            assertThat(navigator.current()).isEqualTo(2);
            pressesLater(step);
            assertThat(navigator.current()).isEqualTo(3);
        }
    }

    @Test
    void aLineUpAtTheStartFlowsToTheEndOfTheSectionBefore() {
        navigator.goTo(2);
        pressesLater(() -> navigator.lines(-1));
        assertThat(navigator.dueProperty().get()).isEqualTo(1);
        pressesLater(() -> navigator.lines(-1));
        assertThat(navigator.current()).isEqualTo(1);
        assertThat(viewport.bottomOffset()).isEqualTo(200);
    }

    @Test
    void aHeldKeyPausesAtTheBoundaryAndThenPasses() {
        holds(() -> navigator.lines(1), 450);
        assertThat(navigator.current()).isZero();
        assertThat(navigator.dueProperty().get()).isEqualTo(1);
        holds(() -> navigator.lines(1), 600);
        assertThat(navigator.current()).isEqualTo(1);
    }

    @Test
    void aNewPressAtTheBoundaryPassesAtOnce() {
        holds(() -> navigator.lines(1), 300);
        pressesLater(() -> navigator.lines(1));
        assertThat(navigator.current()).isEqualTo(1);
    }

    @Test
    void readingStopsAtBothEndsOfTheDocument() {
        pressesLater(() -> navigator.lines(-1));
        assertThat(navigator.current()).isZero();
        navigator.documentEnd();
        pressesLater(() -> navigator.screens(1));
        assertThat(navigator.current()).isEqualTo(5);
        assertThat(viewport.bottomOffset()).isEqualTo(600);
    }

    @Test
    void scrollingAPeekIntoTheNextSectionCommitsIt() {
        navigator.peek(3);
        viewport.showEnd();
        pressesLater(() -> navigator.screens(1));
        assertThat(navigator.current()).isEqualTo(4);
        navigator.back();
        assertThat(navigator.current()).isZero();
    }

    @Test
    void sectionStepsStopAtTheLastSection() {
        navigator.sections(3);
        assertThat(navigator.current()).isEqualTo(3);
        navigator.sections(9);
        assertThat(navigator.current()).isEqualTo(5);
        navigator.sections(-9);
        assertThat(navigator.current()).isZero();
    }

    @Test
    void aRunOfSectionStepsIsOneEntryInTheHistory() {
        navigator.lines(1);
        navigator.sections(1);
        navigator.sections(1);
        navigator.sections(1);
        navigator.back();
        assertThat(navigator.place()).isEqualTo(new Place(0, 10));
    }

    @Test
    void stepsOfTheSameLevelPassOverChildren() {
        navigator.goTo(1);
        navigator.siblings(1);
        assertThat(navigator.current()).isEqualTo(4);
        navigator.siblings(-1);
        assertThat(navigator.current()).isEqualTo(1);
    }

    @Test
    void aStepBehindTheLastSiblingGoesToTheParentsNeighbour() {
        navigator.goTo(3);
        navigator.siblings(1);
        assertThat(navigator.current()).isEqualTo(4);
        navigator.siblings(1);
        assertThat(navigator.current()).as("no section follows").isEqualTo(4);
    }

    @Test
    void aStepBeforeTheFirstSiblingGoesToTheParent() {
        navigator.goTo(2);
        navigator.siblings(-1);
        assertThat(navigator.current()).isEqualTo(1);
    }

    @Test
    void lastPlaceSwapsBetweenTwoPlaces() {
        navigator.lines(1);
        navigator.goTo(4);
        navigator.lastPlace();
        assertThat(navigator.place()).isEqualTo(new Place(0, 10));
        navigator.lastPlace();
        assertThat(navigator.current()).isEqualTo(4);
    }

    @Test
    void nextThenPreviousReturnsToTheStartOfEachSection() {
        for (int i = 0; i < 5; i++) {
            navigator.goTo(i);
            navigator.sections(1);
            navigator.sections(-1);
            assertThat(navigator.current()).isEqualTo(i);
        }
    }

    @Test
    void backWithoutHistoryStays() {
        navigator.lines(2);
        assertThat(navigator.back()).isFalse();
        assertThat(navigator.forward()).isFalse();
        assertThat(navigator.lastPlace()).isFalse();
        assertThat(navigator.place()).isEqualTo(new Place(0, 20));
    }
}
