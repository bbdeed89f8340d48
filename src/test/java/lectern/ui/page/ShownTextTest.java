package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.document.Span;
import org.junit.jupiter.api.Test;

class ShownTextTest {
    @Test
    void aTitleOfTwoLinesStandsForAnyPartOfThem() {
        ShownText title = new ShownText.Whole("Chapter I: Tides", new Span(10, 30));
        assertThat(title.rangeOf(new Span(22, 25))).isEqualTo(new Span(0, 16));
        assertThat(title.rangeOf(new Span(0, 10)).isEmpty()).isTrue();
        assertThat(title.rangeOf(new Span(30, 35)).isEmpty()).isTrue();
    }

    @Test
    void aTextShownAsItIsStandsForItself() {
        ShownText text = new ShownText.Verbatim("Tides", 10);
        assertThat(text.rangeOf(new Span(8, 12))).isEqualTo(new Span(0, 2));
        assertThat(text.rangeOf(new Span(20, 25)).isEmpty()).isTrue();
    }
}
