package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The measures of a text as it is set.
class LayoutTest {
    private static final String WRAPPED =
            """
            The harbour has a bridge that is as old as the whole town and
            of which nobody knows who built it, though many would like to
            have been there when it was done, by night and in deep silence.

            """;

    @Test
    void paragraphsOfFullLinesAreWrapped() {
        Layout layout = Layout.of(LineFacts.of(WRAPPED.repeat(4)));

        assertThat(layout.wrapped()).isTrue();
        assertThat(layout.width()).isEqualTo(63);
        assertThat(layout.printed()).isEqualTo(12);
    }

    @Test
    void paragraphsOfOneLineAndListsAreNot() {
        assertThat(layout(("long words ".repeat(30) + "\n").repeat(9)).wrapped()).isFalse();
        assertThat(layout("iron\nbread\nsalt\nwine\noil\nrope\n").wrapped()).isFalse();
        assertThat(layout(WRAPPED).wrapped()).isFalse();
    }

    @Test
    void shortParagraphsOfOneLineAreNotWhateverTheirLength() {
        String text = "The harbour has a bridge that is old.\nNobody knows who built the bridge.\n";

        assertThat(layout(text.repeat(9)).wrapped()).isFalse();
        assertThat(layout(text.replace(".", "").repeat(9)).wrapped()).isTrue();
    }

    @Test
    void textOfUnequalLinesIsNot() {
        StringBuilder text = new StringBuilder("yes\n".repeat(60));
        for (int length = 1; length <= 120; length++) {
            text.append("x".repeat(length)).append('\n');
        }

        assertThat(layout(text.toString()).wrapped()).isFalse();
    }

    @Test
    void fewLongLinesDoNotMakeTheWidth() {
        assertThat(layout(WRAPPED.repeat(9) + "x".repeat(99) + "\n").width()).isEqualTo(63);
        assertThat(layout("    " + "x".repeat(60) + "\n").width()).isEqualTo(64);
        assertThat(layout("x".repeat(2000) + "\n").width()).isEqualTo(256);
    }

    @Test
    void bodyStandsWhereMostLongLinesDo() {
        String body = WRAPPED.replaceAll("(?m)^(?=.)", "   ");

        assertThat(layout("NAME\n\n".repeat(20) + body).bodyIndent()).isEqualTo(3);
        assertThat(layout(WRAPPED + body + body).bodyIndent()).isEqualTo(3);
        assertThat(layout("").bodyIndent()).isZero();
    }

    @Test
    void proseIsAsLongAsItsLinesAre() {
        assertThat(layout("Fire\n" + "x".repeat(100) + "\n" + "x".repeat(200) + "\n").proseLength())
                .isEqualTo(150);
        assertThat(layout("Fire\n").proseLength()).isEqualTo(60);
        assertThat(layout("x".repeat(9000) + "\n").proseLength()).isEqualTo(2000);
    }

    @Test
    void sharesTellHowManyLinesStandSoFarInOrSoFarApart() {
        Layout layout = layout("one\n\ntwo\n  three\n\n\n    four\n");

        assertThat(layout.blanks()).isEqualTo(3);
        assertThat(layout.indentShare(0)).isEqualTo(1);
        assertThat(layout.indentShare(1)).isEqualTo(0.5f);
        assertThat(layout.indentShare(4)).isEqualTo(0.25f);
        assertThat(layout.indentShare(999)).isZero();
        assertThat(layout.gapShare(0)).isEqualTo(1);
        assertThat(layout.gapShare(1)).isEqualTo(0.75f);
        assertThat(layout.gapShare(2)).isCloseTo(0.5f, within(0.001f));
        assertThat(layout.gapShare(99)).isEqualTo(0.25f);
    }

    private static Layout layout(String text) {
        return Layout.of(LineFacts.of(text));
    }
}
