package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineFactsTest {
    @Test
    void blanksAroundALineAreLeftOut() {
        LineFacts facts = LineFacts.of("one\n  two \t\n");

        assertThat(facts.trimmed(1)).isEqualTo("two");
        assertThat(facts.length(1)).isEqualTo(3);
    }

    @Test
    void tabsIndentToTheNextStopAndWideSpacesByTwo() {
        LineFacts facts = LineFacts.of(" \tone\n\u3000二");

        assertThat(facts.indent(0)).isEqualTo(8);
        assertThat(facts.indent(1)).isEqualTo(2);
    }

    @Test
    void lineOfFormFeedAndNoBreakSpacesIsBlank() {
        LineFacts facts = LineFacts.of("\f\u00a0\ufeff\r\nx");

        assertThat(facts.isBlank(0)).isTrue();
        assertThat(facts.isBlank(1)).isFalse();
    }

    @Test
    void marksOfALineAreKeptApart() {
        LineFacts facts = LineFacts.of("a\nb");

        facts.mark(1, LineMark.PAGE);

        assertThat(facts.has(1, LineMark.PAGE)).isTrue();
        assertThat(facts.has(1, LineMark.CONTENTS)).isFalse();
        assertThat(facts.has(0, LineMark.PAGE)).isFalse();
    }
}
