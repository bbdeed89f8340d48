package lectern.reading;

import static lectern.reading.FakeViewport.PARAGRAPH;
import static org.assertj.core.api.Assertions.assertThat;

import lectern.document.Span;
import org.junit.jupiter.api.Test;

/// Which line "this line" is. Ten characters a line, five lines a screen, sections of ten lines.
class MeantLineTest {
    private final FakeViewport viewport = new FakeViewport();
    private long now;
    private final OpenDocument open = Documents.of("Title\n One\n  One a\n  One b\n Two\n Three");
    private final Navigator navigator = new Navigator(open, viewport, () -> now += 1000);

    @Test
    void itIsTheFirstLineOnScreenWhereNothingElseIsMeant() {
        navigator.lines(3);
        assertThat(navigator.meant()).isEqualTo(30);
        assertThat(viewport.pointed).isEqualTo(Viewport.NOWHERE);
    }

    @Test
    void aPlaceGoneToIsMeantWhereverItCameToStand() {
        navigator.goToLine(280);
        assertThat(viewport.topOffset()).isEqualTo(250);
        assertThat(navigator.meant()).isEqualTo(280);
        assertThat(viewport.pointed).isEqualTo(280);
    }

    @Test
    void inAnotherTextNothingIsPointedAt() {
        navigator.goToLine(280);
        OpenDocument other = Documents.of("Title\n One\n Two\n Three\n Four");
        Navigator next = new Navigator(other, viewport, () -> now += 1000);
        assertThat(viewport.pointed).isEqualTo(Viewport.NOWHERE);
        assertThat(next.meant()).isZero();
    }

    @Test
    void itStaysMeantForAsLongAsItIsOnScreen() {
        navigator.goToLine(220);
        navigator.lines(-2);
        assertThat(viewport.topOffset()).isEqualTo(200);
        assertThat(navigator.meant()).isEqualTo(220);
    }

    @Test
    void onceItHasLeftTheScreenItIsForgotten() {
        navigator.goToLine(220);
        navigator.lines(1);
        navigator.lines(-2);
        assertThat(navigator.meant()).isEqualTo(210);
        assertThat(viewport.pointed).isEqualTo(Viewport.NOWHERE);
    }

    @Test
    void scrollingByOtherMeansForgetsItToo() {
        navigator.goToLine(220);
        viewport.scrollLines(2);
        navigator.follow();
        viewport.scrollLines(-2);
        navigator.follow();
        navigator.lines(-1);
        assertThat(navigator.meant()).isEqualTo(210);
    }

    @Test
    void aScreenThatShrinksForgetsNothing() {
        navigator.goToLine(280);
        viewport.lines = 2;
        navigator.follow();
        assertThat(navigator.meant()).as("it cannot be seen").isEqualTo(250);
        viewport.lines = 5;
        assertThat(navigator.meant()).isEqualTo(280);
    }

    @Test
    void aParagraphStepMeansTheParagraphThatComesToTheTop() {
        navigator.goToLine(240);
        navigator.paragraphs(-1);
        assertThat(navigator.meant()).isEqualTo(220);
    }

    @Test
    void paragraphStepsReachThoseThatCannotComeToTheTop() {
        navigator.goToLine(240);
        navigator.paragraphs(1);
        assertThat(navigator.meant()).isEqualTo(260);
        navigator.paragraphs(1);
        assertThat(viewport.topOffset()).isEqualTo(250);
        assertThat(navigator.meant()).isEqualTo(280);
        assertThat(viewport.pointed).isEqualTo(280);
        assertThat(navigator.place().offset()).as("it is the place that is kept").isEqualTo(280);
        navigator.paragraphs(-1);
        assertThat(navigator.meant()).isEqualTo(260);
    }

    @Test
    void aParagraphStepThatIsStoppedKeepsWhatIsMeant() {
        navigator.goToLine(280);
        navigator.paragraphs(1);
        assertThat(navigator.current()).isEqualTo(2);
        assertThat(navigator.meant()).isEqualTo(280);
        navigator.paragraphs(1);
        assertThat(navigator.current()).isEqualTo(3);
        assertThat(navigator.meant()).isEqualTo(300);
    }

    @Test
    void aParagraphStepBackIntoASectionMeansItsLast() {
        String prose = Parsed.PROSE + "\n" + Parsed.PROSE + "\n";
        String text = "# One\n\n" + prose + "The last.\n\n# Two\n\n" + prose;
        Navigator in = new Navigator(Parsed.of(text), viewport, () -> now += 1000);
        in.goTo(1);
        assertThat(in.current()).isEqualTo(1);
        in.paragraphs(-1);
        in.paragraphs(-1);
        assertThat(in.current()).isZero();
        assertThat(in.meant()).isEqualTo(text.indexOf("The last."));
    }

    @Test
    void aSectionGoneToIsMeantByItsFirstLine() {
        viewport.continuous = true;
        navigator.goTo(5);
        navigator.lines(-2);
        assertThat(viewport.topOffset()).isEqualTo(480);
        assertThat(navigator.meant()).isEqualTo(500);
    }

    @Test
    void aPeekMeansWhatIsLookedAtAndEndsWithWhatWasMeantBefore() {
        navigator.goToLine(280);
        navigator.peek(1, 180);
        assertThat(navigator.meant()).isEqualTo(180);
        navigator.endPeek();
        assertThat(navigator.meant()).isEqualTo(280);
        navigator.peekAt(new Place(2, 260));
        navigator.commit();
        assertThat(navigator.meant()).isEqualTo(260);
        assertThat(viewport.topOffset()).as("it was on screen").isEqualTo(250);
    }

    @Test
    void theWayBackLeadsToTheVeryLine() {
        navigator.goToLine(280);
        navigator.goTo(4);
        navigator.back();
        assertThat(navigator.meant()).isEqualTo(280);
    }

    @Test
    void readingOnIntoASectionMeansItsFirstLine() {
        navigator.goToLine(290);
        navigator.screens(1);
        assertThat(navigator.current()).isEqualTo(3);
        assertThat(navigator.meant()).isEqualTo(300);
    }

    @Test
    void theRulersLineIsMeantAndMovingItForgetsThePlaceGoneTo() {
        viewport.ruled = 0;
        navigator.goToLine(240);
        assertThat(viewport.ruled).isEqualTo(240);
        navigator.lines(1);
        assertThat(navigator.meant()).isEqualTo(250);
        assertThat(viewport.pointed).isEqualTo(Viewport.NOWHERE);
        viewport.ruled = Viewport.NOWHERE;
        assertThat(navigator.meant()).isEqualTo(240);
    }

    @Test
    void aSelectionOnScreenGoesBeforeAllElse() {
        viewport.ruled = 240;
        navigator.goToLine(220);
        viewport.selected = new Span(235, 238);
        assertThat(navigator.meant()).isEqualTo(235);
    }

    @Test
    void aSelectionThatBeginsOverTheScreenMeansTheFirstLineOfItThatCanBeSeen() {
        viewport.selected = new Span(205, 255);
        navigator.goToLine(230);
        assertThat(navigator.meant()).isEqualTo(230);
    }

    @Test
    void aSelectionThatCannotBeSeenMeansNothing() {
        viewport.selected = new Span(205, 215);
        navigator.goToLine(230);
        navigator.lines(1);
        assertThat(navigator.meant()).isEqualTo(240);
    }

    @Test
    void aParagraphStepLeavesTheSelectionByTheEndItGoesTo() {
        navigator.goToLine(220);
        viewport.selected = new Span(203, 237);
        navigator.paragraphs(-1);
        assertThat(viewport.selected.isEmpty()).isTrue();
        navigator.goToLine(200);
        viewport.selected = new Span(203, 237);
        navigator.paragraphs(1);
        assertThat(navigator.meant()).isEqualTo(256);
        navigator.goToLine(220);
        viewport.selected = new Span(243, 257);
        navigator.paragraphs(-1);
        assertThat(navigator.meant()).isEqualTo(223);
    }

    @Test
    void ofASelectionThatGoesOnUnderTheScreenAParagraphStepLeavesWhatIsSeen() {
        navigator.goTo(2);
        viewport.selected = new Span(200, 300);
        navigator.paragraphs(1);
        assertThat(navigator.meant()).isEqualTo(269);
    }

    @Test
    void aParagraphStepGoesOnFromTheLastWordThatIsSelected() {
        String text = "# One\n\nSome words.\n\nMore words.\n\n" + Parsed.PROSE;
        Navigator in = new Navigator(Parsed.of(text), viewport, () -> 0);
        int some = text.indexOf("Some");
        viewport.selected = new Span(some, text.indexOf("More"));
        in.paragraphs(1);
        assertThat(viewport.pointed).isEqualTo(text.indexOf(".\n\nMore") + PARAGRAPH);
    }

    @Test
    void blankLinesAreNotMeant() {
        String text = "\n\nA Tale\n\n\n" + Parsed.PROSE + "\n\n" + Parsed.PROSE;
        Navigator in = new Navigator(Parsed.of(text), viewport, () -> 0);
        assertThat(in.meant()).isEqualTo(2);
        in.goToLine(text.indexOf("\n\nIt was"));
        assertThat(in.meant()).isEqualTo(text.indexOf("It was"));
    }

    @Test
    void aCorrectionKeepsTheLineItWasAboutOnScreen() {
        navigator.goTo(2);
        navigator.mean(240);
        Navigator split = new Navigator(Documents.of("Title\n One\n  One a\n  One b"), navigator);
        assertThat(split.meant()).isEqualTo(240);
        assertThat(viewport.pointed).isEqualTo(240);
    }

    @Test
    void whatIsMeantStaysThroughAnotherLayout() {
        navigator.goToLine(280);
        navigator.relay(() -> viewport.continuous = true);
        assertThat(navigator.meant()).isEqualTo(280);
        viewport.ruled = 300;
        navigator.lines(1);
        navigator.relay(() -> viewport.ruled = Viewport.NOWHERE);
        assertThat(navigator.meant()).isEqualTo(310);
    }
}
