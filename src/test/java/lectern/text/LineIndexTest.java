package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineIndexTest {
    private static List<String> lines(String text) {
        LineIndex index = LineIndex.of(text);
        return IntStream.range(0, index.count())
                .mapToObj(i -> text.substring(index.start(i), index.end(i)))
                .toList();
    }

    @Test
    void everyKindOfLineEndEndsALine() {
        assertThat(lines("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aTerminatorAtTheEndStartsNoLine() {
        assertThat(lines("a\r\n")).containsExactly("a");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void emptyLinesCount() {
        assertThat(lines("\n\r\r\n\nx")).containsExactly("", "", "", "", "x");
    }

    @Test
    void everyOffsetLeadsToItsLine() {
        LineIndex index = LineIndex.of("ab\r\n\nc");
        assertThat(IntStream.rangeClosed(0, 6).map(index::lineAt))
                .containsExactly(0, 0, 0, 0, 1, 2, 2);
    }

    @Test
    void manyLinesFitWhateverTheirLength() {
        LineIndex index = LineIndex.of("\n".repeat(10_000));
        assertThat(index.count()).isEqualTo(10_000);
        assertThat(index.start(9_999)).isEqualTo(9_999);
        assertThat(index.start(10_000)).isEqualTo(10_000);
    }
}
