package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.reading.ReadingAid;
import lectern.reading.Viewport;
import org.junit.jupiter.api.Test;

/// The ruler, the paragraph that stands out, the mark where the page was turned, and movement.
class ReadingAidTest {
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");

    private final Document document =
            SampleDocuments.of(
                    "# Title\n" + PagingTest.paragraphs(30, 1) + "## Next\nShort text.\n");
    private final Laid laid = Laid.of(document, 700, 500);

    private Node mark(String styleClass) {
        return Toolkit.call(() -> laid.pane.lookup("." + styleClass));
    }

    /// Returns the line that `mark` stands at, as it is shown.
    private String lineAt(Node mark) {
        return Toolkit.call(
                () -> {
                    double y = mark.getBoundsInParent().getCenterY();
                    for (Screenful.Placed one : laid.pane.layers().placed()) {
                        Strip strip = one.piece().strip();
                        int line = strip.lineFrom(y - one.y()) - 1;
                        boolean inside = y > one.y() && y < one.y() + strip.height();
                        if (inside && line >= 0) {
                            return one.piece()
                                    .text()
                                    .shown()
                                    .substring(one.piece().box().lineStart(line));
                        }
                    }
                    return "";
                });
    }

    private void aid(ReadingAid aid) {
        laid.run(() -> laid.pane.setAid(aid));
    }

    @Test
    void theRulerStartsAtTheFirstLineAndGoesDownWithoutScrolling() {
        aid(ReadingAid.RULER);
        assertThat(lineAt(mark("page-ruler"))).startsWith("Title");
        int top = laid.pane.topOffset();
        double y = mark("page-ruler").getBoundsInParent().getMinY();
        assertThat(laid.get(() -> laid.pane.scrollLines(2))).isTrue();
        assertThat(mark("page-ruler").getBoundsInParent().getMinY()).isGreaterThan(y);
        assertThat(laid.pane.topOffset()).isEqualTo(top);
    }

    @Test
    void thePageScrollsUnderARulerThatStaysOffTheEnds() {
        aid(ReadingAid.RULER);
        for (int i = 0; i < 60; i++) {
            laid.run(() -> laid.pane.scrollLines(1));
            assertThat(mark("page-ruler").getBoundsInParent().getMaxY()).isLessThan(400);
        }
        assertThat(laid.pane.topOffset()).isPositive();
    }

    @Test
    void aRulerAtTheLastLineCannotGoOn() {
        aid(ReadingAid.RULER);
        laid.run(laid.pane::showEnd);
        while (laid.get(() -> laid.pane.scrollLines(1))) {
            assertThat(mark("page-ruler").isVisible()).isTrue();
        }
        assertThat(lineAt(mark("page-ruler"))).isEqualTo("Next: Next");
    }

    @Test
    void withoutAnAidThereIsNoBand() {
        aid(ReadingAid.RULER);
        aid(ReadingAid.NONE);
        assertThat(mark("page-ruler").isVisible()).isFalse();
    }

    @Test
    void theParagraphThatIsReadStandsOutAndTheNextOneAfterIt() {
        aid(ReadingAid.PARAGRAPH);
        laid.run(() -> laid.pane.scrollParagraphs(Viewport.NOWHERE, 1));
        assertThat(clearPart()).isEqualTo(1);
        laid.run(() -> laid.pane.scrollParagraphs(Viewport.NOWHERE, 1));
        assertThat(clearPart()).isEqualTo(2);
        laid.run(() -> laid.pane.scrollParagraphs(Viewport.NOWHERE, -1));
        assertThat(clearPart()).isEqualTo(1);
    }

    private int clearPart() {
        return Toolkit.call(
                () ->
                        laid.pane.layers().placed().stream()
                                .filter(ReadingAidTest::isClear)
                                .map(one -> one.key().part())
                                .reduce((a, b) -> -1)
                                .orElse(-2));
    }

    private static boolean isClear(Screenful.Placed one) {
        return !one.piece().node().getPseudoClassStates().contains(FADED);
    }

    @Test
    void allParagraphsAreClearAgainWithoutAnAid() {
        aid(ReadingAid.PARAGRAPH);
        aid(ReadingAid.NONE);
        assertThat(Toolkit.call(() -> laid.pane.layers().placed()))
                .allMatch(ReadingAidTest::isClear);
    }

    @Test
    void turningThePageMarksTheLineTheEyeWasOn() {
        String last = laid.lines().getLast();
        laid.run(() -> laid.pane.scrollScreens(1));
        assertThat(mark("page-turned").isVisible()).isTrue();
        assertThat(lineAt(mark("page-turned"))).startsWith(last);
    }

    @Test
    void theMarkGoesWithTheNextMove() {
        laid.run(() -> laid.pane.scrollScreens(1));
        laid.run(() -> laid.pane.scrollLines(1));
        assertThat(mark("page-turned").isVisible()).isFalse();
        laid.run(() -> laid.pane.scrollScreens(1));
        laid.run(() -> laid.pane.showSection(new Outline(document), 1));
        assertThat(mark("page-turned").isVisible()).isFalse();
    }

    private double offAfter(boolean moving, Runnable move) {
        return laid.get(
                () -> {
                    laid.pane.setMoving(moving);
                    move.run();
                    laid.pane.layout();
                    return laid.pane.layers().node().getLayoutY() - PageLayers.INSET;
                });
    }

    @Test
    void aLineScrolledIsSeenToMoveAndTheFirstFrameShowsPartOfTheWay() {
        double pitch = laid.pane.settings().linePitch();
        assertThat(offAfter(true, () -> laid.pane.scrollLines(1))).isBetween(1.0, pitch * 0.7);
    }

    @Test
    void nothingMovesWhereMotionIsReduced() {
        assertThat(offAfter(false, () -> laid.pane.scrollLines(1))).isZero();
    }

    @Test
    void pagesAndSectionsAreThereAtOnce() {
        assertThat(offAfter(true, () -> laid.pane.scrollScreens(1))).isZero();
        assertThat(offAfter(true, () -> laid.pane.showSection(new Outline(document), 1))).isZero();
    }

    @Test
    void theLineStaysWhenTheAidIsAnother() {
        aid(ReadingAid.RULER);
        for (int i = 0; i < 8; i++) {
            laid.run(() -> laid.pane.scrollLines(1));
        }
        String line = lineAt(mark("page-ruler"));
        aid(ReadingAid.PARAGRAPH);
        aid(ReadingAid.RULER);
        assertThat(lineAt(mark("page-ruler"))).isEqualTo(line);
    }
}
