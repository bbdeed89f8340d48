package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Moving where the whole document is one text: five sections of ten lines, a screen of five.
class ContinuousNavigatorTest {
    private final FakeViewport viewport = new FakeViewport();
    private Navigator navigator;

    @BeforeEach
    void open() {
        viewport.continuous = true;
        navigator = new Navigator(Documents.of("A\n B\n C\n D\n E"), viewport, () -> 0);
    }

    @Test
    void whoHearsOfTheSectionBeingReadFindsItShown() {
        List<Integer> shown = new ArrayList<>();
        navigator.currentProperty().subscribe((_, _) -> shown.add(navigator.shown()));
        navigator.lines(15);
        assertThat(shown).containsExactly(1);
    }

    @Test
    void theCurrentSectionIsTheOneScrolledTo() {
        navigator.lines(9);
        assertThat(navigator.current()).isZero();
        navigator.lines(1);
        assertThat(navigator.current()).isEqualTo(1);
        navigator.screens(4);
        assertThat(navigator.current()).isEqualTo(2);
        navigator.lines(-20);
        assertThat(navigator.current()).isZero();
    }

    @Test
    void scrollingByOtherMeansMovesTheCurrentSectionToo() {
        viewport.scrollLines(25);
        navigator.follow();
        assertThat(navigator.current()).isEqualTo(2);
    }

    @Test
    void scrollingAddsNothingToTheHistory() {
        navigator.lines(30);
        Jumps.assertNone(navigator);
    }

    @Test
    void aSectionAtTheEndThatCannotComeToTheTopIsReadAllTheSame() {
        navigator.goTo(4);
        navigator.lines(-3);
        navigator.goTo(4);
        navigator.follow();
        assertThat(navigator.current()).isEqualTo(4);
        navigator.documentEnd();
        navigator.follow();
        assertThat(navigator.current()).isEqualTo(4);
    }

    @Test
    void theEndOfTheDocumentIsTheEndOfScrolling() {
        navigator.documentEnd();
        int end = viewport.topOffset();
        navigator.lines(5);
        assertThat(viewport.topOffset()).isEqualTo(end);
        assertThat(navigator.current()).isEqualTo(4);
    }

    @Test
    void stepsGoFromSectionToSection() {
        navigator.lines(13);
        navigator.sections(1);
        assertThat(viewport.topOffset()).isEqualTo(200);
        navigator.sectionStart();
        assertThat(viewport.topOffset()).isEqualTo(200);
        navigator.back();
        assertThat(viewport.topOffset()).isEqualTo(130);
        assertThat(navigator.current()).isEqualTo(1);
    }

    @Test
    void aPeekScrollsAboutAndGoesBackToTheLine() {
        navigator.lines(13);
        navigator.peek(3);
        navigator.lines(9);
        assertThat(navigator.current()).isEqualTo(1);
        navigator.endPeek();
        assertThat(viewport.topOffset()).isEqualTo(130);
    }

    @Test
    void changingTheLayoutKeepsTheLine() {
        navigator.lines(13);
        navigator.relay(() -> viewport.continuous = false);
        assertThat(viewport.section).isEqualTo(1);
        assertThat(viewport.topOffset()).isEqualTo(130);
        navigator.relay(() -> viewport.continuous = true);
        assertThat(viewport.topOffset()).isEqualTo(130);
        assertThat(navigator.current()).isEqualTo(1);
    }
}
