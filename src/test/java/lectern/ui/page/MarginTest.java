package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import lectern.document.Span;
import lectern.ui.theme.BundledFonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in the margin, beside writing from either side.
class MarginTest {
    private static final String ARABIC =
            "يكتب أمين الميناء كل يوم في دفتره أسماء السفن. ".repeat(6);
    private static final String ENGLISH =
            "The keeper writes down the names of all boats. ".repeat(6);

    private final List<Laid> pages = new ArrayList<>();

    private Laid page(String paragraph, double width) {
        Laid page =
                Laid.of(
                        SampleDocuments.of("# 1\n" + paragraph + "\n" + paragraph + "\n"),
                        width,
                        500);
        int second = page.document.text().lastIndexOf(paragraph.substring(0, 20));
        page.run(
                () -> {
                    page.pane.showMarks(
                            List.of(new MarginMark(second, "m"), new MarginMark(second, "")));
                    page.pane.showChanged(List.of(new Span(second, second + 20)));
                    page.pane.point(second, true);
                });
        pages.add(page);
        return page;
    }

    @BeforeAll
    static void loadTheFaceOfTheSigns() {
        Toolkit.run(BundledFonts::ofInterface);
    }

    private static List<Bounds> signs(Laid page) {
        return Toolkit.call(
                () ->
                        List.of(".page-pointer", ".page-mark", ".page-ribbon", ".page-changed")
                                .stream()
                                .map(page.pane::lookup)
                                .map(sign -> sign.localToScene(sign.getLayoutBounds()))
                                .toList());
    }

    @ParameterizedTest
    @CsvSource({"300, true", "300, false", "420, true", "420, false", "900, true", "900, false"})
    void signsHavePlacesOfTheirOwn(double width, boolean arabic) {
        List<Bounds> signs = signs(page(arabic ? ARABIC : ENGLISH, width));
        for (Bounds sign : signs) {
            assertThat(sign.getMinX()).isGreaterThan(-1);
            assertThat(sign.getMaxX()).isLessThan(width + 1);
            for (Bounds other : signs) {
                assertThat(sign.equals(other) || !sign.intersects(other))
                        .as("%s %s", sign, other)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noneTouchesTheTextWhereThereIsRoom(boolean arabic) {
        Laid page = page(arabic ? ARABIC : ENGLISH, 900);
        Bounds text =
                Toolkit.call(
                        () -> {
                            Node piece = page.pane.layers().placed().getLast().piece().node();
                            return piece.localToScene(piece.getBoundsInLocal());
                        });
        for (Bounds sign : signs(page)) {
            assertThat(sign.getMaxX() < text.getMinX() - 6 || sign.getMinX() > text.getMaxX() + 6)
                    .as("%s beside %s", sign, text)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 900})
    void theyStandAtTheSideAtWhichLinesBegin(double width) {
        assertThat(signs(page(ARABIC, width))).allMatch(sign -> sign.getMinX() > width * 0.8);
        assertThat(signs(page(ENGLISH, width))).allMatch(sign -> sign.getMaxX() < width * 0.2);
        assertThat(pages.getFirst().pane.lookup(".page-pointer").getScaleX()).isEqualTo(-1);
        assertThat(pages.getLast().pane.lookup(".page-pointer").getScaleX()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The harbour", "مرفأ"})
    void oneBarTellsOfTheParagraphThatChanged(String start) {
        Laid page = page(start + " and its 12 boats. ".repeat(8), 900);
        List<Node> bars = Toolkit.call(() -> List.copyOf(page.pane.lookupAll(".page-changed")));
        assertThat(bars)
                .singleElement()
                .extracting(Node::getAccessibleText)
                .isEqualTo("changed paragraph");
    }
}
