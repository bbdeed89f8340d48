package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Span;
import lectern.reading.ReadingAid;
import lectern.reading.Skim;
import lectern.reading.Viewport;
import org.junit.jupiter.api.Test;

/// The mark beside the line that is meant, and the ruler that stands at it instead.
class PointerTest {
    private final Document document =
            SampleDocuments.of("# Title\n" + PagingTest.paragraphs(30, 1) + "## Next\nShort.\n");
    private final Laid laid = Laid.of(document, 700, 500);
    private final int third = document.text().indexOf("\n", document.text().indexOf("\n") + 1) + 1;

    private Node pointer() {
        return laid.pane.lookup(".page-pointer");
    }

    private boolean isShown() {
        return Toolkit.call(() -> pointer().isVisible());
    }

    private double y() {
        return Toolkit.call(() -> pointer().getBoundsInParent().getCenterY());
    }

    /// Returns the middle of the line at `offset`, from the page's top.
    private double middle(int offset) {
        return Toolkit.call(
                () -> {
                    for (Screenful.Placed one : laid.pane.layers().placed()) {
                        ShownText text = one.piece().text();
                        if (text.offsetOf(0) <= offset
                                && offset < text.offsetOf(text.shown().length())) {
                            Strip strip = one.piece().strip();
                            int line = one.piece().lineOf(offset);
                            return one.y() + strip.lineTop(line) + strip.pitch() / 2;
                        }
                    }
                    return Double.NaN;
                });
    }

    private void point(int offset, boolean onTop) {
        laid.run(() -> laid.pane.point(offset, onTop));
    }

    @Test
    void whatIsMeantStaysOnScreenWhereThePageGetsLowerAndTheTopComesBack() {
        laid.run(() -> laid.pane.show(third));
        int top = laid.get(() -> laid.pane.topOffset());
        int low = laid.get(() -> laid.pane.bottomOffset()) - 5;
        point(low, true);
        for (int height : new int[] {300, 160}) {
            laid.resize(700, height);
            assertThat(laid.get(() -> laid.pane.isOnScreen(low))).as("at " + height).isTrue();
        }
        laid.resize(700, 500);
        assertThat(laid.get(() -> laid.pane.topOffset())).isEqualTo(top);
        laid.run(() -> laid.pane.scrollScreens(2));
        laid.resize(700, 300);
        assertThat(laid.get(() -> laid.pane.isOnScreen(low))).as("scrolled away").isFalse();
    }

    @Test
    void itStandsBesideItsLineAndMovesWithIt() {
        assertThat(isShown()).isFalse();
        point(third, false);
        assertThat(isShown()).isTrue();
        assertThat(y()).isCloseTo(middle(third), org.assertj.core.data.Offset.offset(1.0));
        double before = y();
        laid.run(() -> laid.pane.scrollLines(1));
        assertThat(y()).isLessThan(before);
        point(Viewport.NOWHERE, false);
        assertThat(isShown()).isFalse();
    }

    @Test
    void theFirstLineOnScreenNeedsNoneUnlessItIsSaid() {
        laid.run(() -> laid.pane.show(third));
        point(third, false);
        assertThat(isShown()).isFalse();
        point(third, true);
        assertThat(isShown()).isTrue();
        laid.run(() -> laid.pane.scrollLines(-1));
        point(third, false);
        assertThat(isShown()).isTrue();
    }

    @Test
    void whatIsSelectedOrFoundNeedsNone() {
        point(third, true);
        laid.run(() -> laid.pane.select(new Span(third, third + 3)));
        assertThat(isShown()).isFalse();
        laid.run(laid.pane::clearSelection);
        assertThat(isShown()).isTrue();
        laid.run(() -> laid.pane.showFound(_ -> List.of(), new Span(third - 1, third + 3)));
        assertThat(isShown()).isFalse();
    }

    @Test
    void theRulerStandsThereInstead() {
        laid.run(() -> laid.pane.setAid(ReadingAid.RULER));
        point(third, true);
        assertThat(laid.pane.ruledOffset()).isEqualTo(third);
        assertThat(isShown()).isFalse();
        laid.run(() -> laid.pane.scrollLines(-1));
        assertThat(laid.pane.ruledOffset()).isLessThan(third);
    }

    @Test
    void aRulerThatIsTakenUpStartsThere() {
        point(third, true);
        laid.run(() -> laid.pane.setAid(ReadingAid.RULER));
        assertThat(laid.pane.ruledOffset()).isEqualTo(third);
    }

    @Test
    void theRulerStaysAtItsLineWhenThePageIsSetAnew() {
        laid.run(() -> laid.pane.setAid(ReadingAid.RULER));
        point(third, true);
        laid.resize(700, 400);
        assertThat(laid.pane.ruledOffset()).isEqualTo(third);
        laid.run(() -> laid.pane.setSettings(laid.pane.settings().withSize(24)));
        assertThat(laid.pane.ruledOffset()).isEqualTo(third);
    }

    @Test
    void theParagraphThatStandsOutIsMeantAsFarAsItIsOnScreen() {
        laid.run(() -> laid.pane.setAid(ReadingAid.PARAGRAPH));
        point(third + 100, true);
        assertThat(laid.pane.ruledOffset()).isEqualTo(third);
        laid.run(() -> laid.pane.show(third));
        laid.run(() -> laid.pane.scrollPixels(40));
        assertThat(laid.pane.ruledOffset()).isEqualTo(laid.pane.topOffset());
    }

    @Test
    void aRulerOnALinkMeansTheSectionItLeadsTo() {
        Document parts = SampleDocuments.of("# Title\n## One\nx\n## Two\ny\n");
        laid.run(() -> laid.pane.showSection(new Outline(parts), 0));
        laid.run(() -> laid.pane.setAid(ReadingAid.RULER));
        laid.run(() -> laid.pane.scrollLines(2));
        int two = parts.text().indexOf("## Two");
        assertThat(laid.pane.ruledOffset()).isEqualTo(two);
        point(two, true);
        assertThat(laid.pane.ruledOffset()).as("it stays where it is").isEqualTo(two);
    }

    @Test
    void whileALineIsLeftOutItsHeadingIsPointedAt() {
        laid.run(
                () -> {
                    laid.pane.setView(true, Skim.HEADINGS);
                    laid.pane.showSection(new Outline(document), 0);
                });
        int last = document.text().indexOf("Short.");
        point(last, false);
        int heading = document.text().indexOf("## Next");
        assertThat(laid.pane.standIn(last)).isEqualTo(heading);
        assertThat(isShown()).isTrue();
    }
}
