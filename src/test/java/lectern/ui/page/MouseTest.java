package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import lectern.document.Document;
import lectern.document.Outline;
import org.junit.jupiter.api.Test;

class MouseTest {
    private final Document document =
            SampleDocuments.of(
                    "# Title\nSome words here, \"quoted\" ones.\nAnother paragraph.\n## Next one\nx\n");
    private final Laid laid = Laid.of(document, 700, 500);
    private final List<String> heard = new ArrayList<>();

    private void mouse(EventType<MouseEvent> type, double x, double y, int clicks, boolean shift) {
        boolean still = type != MouseEvent.MOUSE_DRAGGED;
        laid.run(
                () ->
                        laid.pane.fireEvent(
                                new MouseEvent(
                                        type,
                                        x,
                                        y,
                                        x,
                                        y,
                                        MouseButton.PRIMARY,
                                        clicks,
                                        shift,
                                        false,
                                        false,
                                        false,
                                        true,
                                        false,
                                        false,
                                        true,
                                        false,
                                        still,
                                        null)));
    }

    /// Returns the middle of the character before which `words` begin.
    private double[] at(String words) {
        int offset = document.text().indexOf(words);
        return laid.get(
                () -> {
                    for (Screenful.Placed one : laid.pane.layers().placed()) {
                        ShownText text = one.piece().text();
                        int index = text.indexOf(offset);
                        if (text.offsetOf(index) == offset && index < text.shown().length()) {
                            Rectangle2D area = one.piece().box().areas(index, index + 1).getFirst();
                            return new double[] {
                                laid.pane.layers().node().getLayoutX()
                                        + one.piece().x()
                                        + area.getMinX()
                                        + 2,
                                PageLayers.INSET
                                        + one.y()
                                        + one.piece().strip().above()
                                        + area.getMinY()
                                        + 5
                            };
                        }
                    }
                    throw new AssertionError(words);
                });
    }

    private void press(String at, int clicks, boolean shift) {
        double[] point = at(at);
        mouse(MouseEvent.MOUSE_PRESSED, point[0], point[1], clicks, shift);
    }

    @Test
    void dragSelects() {
        press("words", 1, false);
        double[] to = at("her paragraph");
        mouse(MouseEvent.MOUSE_DRAGGED, to[0], to[1], 1, false);
        assertThat(laid.pane.textOf(laid.pane.selectedSpan()))
                .isEqualTo("words here, \"quoted\" ones.\n\nAnot");
    }

    @Test
    void doubleClickSelectsWord() {
        press("oted", 2, false);
        assertThat(laid.pane.textOf(laid.pane.selectedSpan())).isEqualTo("quoted");
    }

    @Test
    void tripleClickSelectsParagraph() {
        press("oted", 3, false);
        assertThat(laid.pane.textOf(laid.pane.selectedSpan()))
                .isEqualTo("Some words here, \"quoted\" ones.");
    }

    @Test
    void shiftClickExtends() {
        press("words", 1, false);
        press("here", 1, true);
        assertThat(laid.pane.textOf(laid.pane.selectedSpan())).isEqualTo("words ");
    }

    @Test
    void clickClearsTheSelection() {
        laid.run(laid.pane::selectAll);
        press("words", 1, false);
        assertThat(laid.pane.textOf(laid.pane.selectedSpan())).isEmpty();
    }

    @Test
    void selectAllTakesTheSection() {
        laid.run(laid.pane::selectAll);
        assertThat(laid.pane.textOf(laid.pane.selectedSpan()))
                .isEqualTo("Title\n\nSome words here, \"quoted\" ones.\n\nAnother paragraph.");
    }

    @Test
    void clickOnLinkIsTold() {
        listen();
        double[] link = laid.get(() -> linkPoint());
        mouse(MouseEvent.MOUSE_PRESSED, link[0], link[1], 1, false);
        mouse(MouseEvent.MOUSE_RELEASED, link[0], link[1], 1, false);
        assertThat(heard).containsExactly("link 1");
    }

    @Test
    void clickOnALineOrBesideItIsTold() {
        listen();
        press("words here", 1, false);
        mouse(MouseEvent.MOUSE_PRESSED, 4, at("Another")[1], 1, false);
        mouse(MouseEvent.MOUSE_PRESSED, 300, 480, 1, false);
        assertThat(heard)
                .containsExactly(
                        "line " + document.text().indexOf("words here"),
                        "line " + document.text().indexOf("Another"));
    }

    private double[] linkPoint() {
        Screenful.Placed last = laid.pane.layers().placed().getLast();
        double y = PageLayers.INSET + last.y() + last.piece().strip().above() + 5;
        return new double[] {laid.pane.layers().node().getLayoutX() + 10, y};
    }

    @Test
    void wheelPastEndIsTold() {
        listen();
        wheel(-40);
        wheel(40);
        assertThat(heard).contains("past end true", "past end false");
    }

    private void wheel(double delta) {
        wheel(delta, 1);
    }

    private void wheel(double delta, double multiplier) {
        laid.run(() -> laid.pane.fireEvent(turn(delta, multiplier)));
    }

    private static ScrollEvent turn(double delta, double multiplier) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                100,
                100,
                100,
                100,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                delta,
                0,
                delta,
                multiplier,
                multiplier,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void notchOfWheelScrollsThreeLines() {
        showLonger();
        double before = paragraphTop();
        wheel(-40, 40);
        assertThat(paragraphTop()).isEqualTo(before - 3 * 27);
    }

    private double paragraphTop() {
        return laid.get(
                () ->
                        laid.pane.layers().placed().stream()
                                .filter(one -> one.key().part() == 1)
                                .mapToDouble(Screenful.Placed::y)
                                .findFirst()
                                .orElseThrow());
    }

    private void showLonger() {
        Document longer = SampleDocuments.of("# T\n" + PagingTest.paragraphs(20, 3));
        laid.run(() -> laid.pane.showSection(new Outline(longer), 0));
    }

    @Test
    void touchpadScrollsByPixels() {
        showLonger();
        double before = paragraphTop();
        wheel(-13);
        assertThat(paragraphTop()).isEqualTo(before - 13);
    }

    private void listen() {
        laid.pane.setListener(
                new PageListener() {
                    @Override
                    public void scrolled() {}

                    @Override
                    public void wheelPastEnd(boolean down) {
                        heard.add("past end " + down);
                    }

                    @Override
                    public void lineClicked(int offset) {
                        heard.add("line " + offset);
                    }

                    @Override
                    public void linkActivated(int section) {
                        heard.add("link " + section);
                    }
                });
    }
}
