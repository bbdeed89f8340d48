package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// What was read of a text whose sections the reader has cut otherwise.
class RecutReadMarksTest {
    private static final long FIRST_HALF = 0xffffffffL;

    private final OpenDocument whole = texts(100, 100, 100);
    private final OpenDocument split = texts(100, 50, 50, 100);

    private static OpenDocument texts(int... lengths) {
        String[] texts = new String[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            texts[i] = "x".repeat(lengths[i]);
        }
        return Documents.ofTexts(texts);
    }

    private static ReadMarks read(OpenDocument open, long... parts) {
        ReadMarks marks = new ReadMarks(open);
        for (int i = 0; i < parts.length; i++) {
            marks.read(i, parts[i]);
        }
        return marks;
    }

    @Test
    void bothHalvesOfASectionThatWasReadAreRead() {
        ReadMarks marks = new ReadMarks(split, read(whole, 0, ReadParts.ALL, 0));
        assertThat(marks.state(0)).isEqualTo(ReadState.UNREAD);
        assertThat(marks.state(1)).isEqualTo(ReadState.READ);
        assertThat(marks.state(2)).isEqualTo(ReadState.READ);
        assertThat(marks.state(3)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void theHalfThatWasReadIsRead() {
        ReadMarks marks = new ReadMarks(split, read(whole, 0, FIRST_HALF, 0));
        assertThat(marks.state(1)).isEqualTo(ReadState.READ);
        assertThat(marks.state(2)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void sectionsThatWereReadAreReadWhenTheyAreOne() {
        ReadMarks marks = new ReadMarks(whole, read(split, 0, ReadParts.ALL, ReadParts.ALL, 0));
        assertThat(marks.state(1)).isEqualTo(ReadState.READ);
        assertThat(marks.state(0)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void oneThatWasReadAndOneThatWasNotAreReadInPart() {
        ReadMarks marks = new ReadMarks(whole, read(split, 0, ReadParts.ALL, 0, 0));
        assertThat(marks.parts(1)).isEqualTo(FIRST_HALF);
    }

    @Test
    void shortSectionsAreNoLessExact() {
        OpenDocument apart = texts(10, 3, 4, 10);
        OpenDocument joined = texts(10, 7, 10);
        ReadMarks marks = new ReadMarks(joined, read(apart, 0, ReadParts.ALL, 0, 0));
        assertThat(marks.state(1)).isEqualTo(ReadState.PART);
        ReadMarks again = new ReadMarks(apart, new ReadMarks(joined, read(apart, 0, 0, 0, 0)));
        for (int i = 0; i < 4; i++) {
            assertThat(again.state(i)).isEqualTo(ReadState.UNREAD);
        }
    }

    @Test
    void whatTheReaderLeftOutStaysSoInBothHalves() {
        ReadMarks before = new ReadMarks(whole);
        before.toggleCounted(1);
        ReadMarks marks = new ReadMarks(split, before);
        assertThat(marks.isLeftOut(1)).isTrue();
        assertThat(marks.isLeftOut(2)).isTrue();
        assertThat(marks.isLeftOut(3)).isFalse();
    }

    @Test
    void nothingIsReadThatWasNotHoweverTheTextIsCut() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int[] lengths = random.ints(1 + random.nextInt(8), 1, 400).toArray();
            int sum = java.util.Arrays.stream(lengths).sum();
            int cut = 1 + random.nextInt(sum);
            ReadMarks before = new ReadMarks(texts(lengths));
            double read = 0;
            for (int i = 0; i < lengths.length; i++) {
                long bits = random.nextBoolean() ? random.nextLong() : ReadParts.ALL;
                before.read(i, bits);
                read += lengths[i] * (Long.bitCount(bits) / 64.0);
            }
            int[] cuts = cut == sum ? new int[] {sum} : new int[] {cut, sum - cut};
            ReadMarks after = new ReadMarks(texts(cuts), before);
            double still = 0;
            for (int i = 0; i < cuts.length; i++) {
                still += cuts[i] * (Long.bitCount(after.parts(i)) / 64.0);
            }
            assertThat(still).as("seed %d, round %d", seed, round).isLessThanOrEqualTo(read + 64);
        }
    }
}
