package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnderlinesTest {
    @Test
    void aRuleUnderALineUnderlinesIt() {
        assertThat(Underlines.under(LineFacts.of("Title\n-----\nText | more |"), 0)).isEqualTo('-');
        assertThat(Underlines.under(LineFacts.of("Title\n====="), 0)).isEqualTo('=');
        assertThat(Underlines.under(LineFacts.of("Title\n\n-----"), 0)).isEqualTo('\0');
    }

    @Test
    void aBoxUnderALineIsNoRuleOfIt() {
        String box = "Type the command\n     ________\n     |sort -u|\n     --------";
        assertThat(Underlines.under(LineFacts.of(box), 0)).isEqualTo('\0');
    }

    @Test
    void threeStopsAreNoRuleButFourAre() {
        assertThat(Underlines.under(LineFacts.of("if loaded:\n..."), 0)).isEqualTo('\0');
        assertThat(Underlines.under(LineFacts.of("Boat\n...."), 0)).isEqualTo('.');
    }
}
