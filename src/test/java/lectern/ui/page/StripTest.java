package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StripTest {
    private final Strip strip = new Strip(10, 3, 20, 5);

    @Test
    void heightHoldsSpaceAndLines() {
        assertThat(strip.height()).isEqualTo(75);
    }

    @Test
    void firstLineFromItsVeryTop() {
        assertThat(strip.lineFrom(30)).isEqualTo(1);
        assertThat(strip.lineFrom(30.5)).isEqualTo(2);
    }

    @Test
    void noLineFromBelowTheLast() {
        assertThat(strip.lineFrom(60)).isEqualTo(3);
    }

    @Test
    void lastLineUpToItsVeryBottom() {
        assertThat(strip.lineUpTo(50)).isEqualTo(1);
        assertThat(strip.lineUpTo(49.5)).isEqualTo(0);
        assertThat(strip.lineUpTo(29.5)).isEqualTo(-1);
    }

    @Test
    void onlyTheInsideOfLinesIsCut() {
        assertThat(strip.cuts(5)).isFalse();
        assertThat(strip.cuts(30)).isFalse();
        assertThat(strip.cuts(35)).isTrue();
        assertThat(strip.cuts(72)).isFalse();
    }
}
