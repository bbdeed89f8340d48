package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameListTest {
    private static final NameList NAMES = NameList.load("bibliography-names.txt");

    @Test
    void aNameIsToldWhateverItsCaseAndTheMarksBehindIt() {
        assertThat(has("REFERENCES")).isTrue();
        assertThat(has("Works cited:")).isTrue();
        assertThat(has("Bibliography.")).isTrue();
    }

    @Test
    void moreOrFewerWordsAreNoName() {
        assertThat(has("References of old")).isFalse();
        assertThat(has("Works")).isFalse();
        assertThat(has("...")).isFalse();
    }

    private static boolean has(String line) {
        return NAMES.has(line, 0, line.length());
    }
}
