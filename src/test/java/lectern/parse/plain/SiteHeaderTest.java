package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteHeaderTest {
    private static final String MENU =
            "The Harbour Post\n\nSearch\nMenu\nSign in\n\nNews\nSport\n\n";

    @Test
    void aMenuWithThreeButtonsAndNoProseIsOne() {
        assertThat(isOver(MENU)).isTrue();
    }

    @Test
    void fewerButtonsOrProseAmongThemAreNone() {
        assertThat(isOver("The Harbour Post\n\nSearch\nMenu\n\nNews\nSport\n\n")).isFalse();
        assertThat(isOver(MENU + Lines.PROSE)).isFalse();
        assertThat(isOver("")).isFalse();
    }

    private static boolean isOver(String header) {
        Lines lines = new Lines(header + "Gulls open the bins\n" + Lines.PROSE);
        return new SiteHeader(lines.scene).isOver((int) header.lines().count());
    }
}
