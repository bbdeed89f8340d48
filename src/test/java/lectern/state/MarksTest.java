package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final String TEXT =
            "Title\n\nRain falls on the harbour all day long.\n\nSnow\n\nIt snows.\n";
    private static final int ALL_DAY = TEXT.indexOf("all day");

    private static int moved(int offset, String text) {
        Mark mark = new Marks(TEXT).tie("a", offset);
        return new Marks(text).find(List.of(mark)).getFirst();
    }

    @Test
    void inTheSameTextEveryPlaceOfALineComesBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            int offset = random.nextInt(TEXT.length());
            boolean blank = TEXT.charAt(offset) == '\n';
            int back = moved(offset, TEXT);
            assertThat(back).as("seed %d", seed).isEqualTo(blank ? back : offset);
            assertThat(back).as("seed %d", seed).isBetween(offset - 1, offset);
        }
    }

    @Test
    void aMarkMovesWithItsLine() {
        String text = "New\n\nlines\n\n" + TEXT;
        assertThat(moved(ALL_DAY, text)).isEqualTo(text.indexOf("all day"));
    }

    @Test
    void aMarkStaysOnALineThatIsChangedALittle() {
        String text = TEXT.replace("all day long", "all night");
        assertThat(moved(TEXT.indexOf("Rain"), text)).isEqualTo(text.indexOf("Rain"));
    }

    @Test
    void aMarkBehindTheEndOfAShortenedLineStaysInIt() {
        String text = TEXT.replace(" all day long.", " all.");
        assertThat(moved(TEXT.indexOf("long"), text)).isEqualTo(text.indexOf("all.") + 4);
    }

    @Test
    void aMarkWhoseLineIsGoneHasNoPlace() {
        assertThat(moved(ALL_DAY, "Title\n\nOther words.\n\nAnd others.\n"))
                .isEqualTo(Marks.NOWHERE);
    }

    @Test
    void severalMarksMayStandInOneLine() {
        Marks marks = new Marks(TEXT);
        List<Mark> three =
                List.of(marks.tie("a", ALL_DAY), marks.tie("b", ALL_DAY), marks.tie("", ALL_DAY));
        assertThat(marks.find(three)).containsExactly(ALL_DAY, ALL_DAY, ALL_DAY);
    }

    @Test
    void aLetterLeavesWhereItWasAndABookmarkIsOneOfALine() {
        Marks marks = new Marks(TEXT);
        DocumentRecord record =
                DocumentRecord.NONE
                        .withMark(marks.tie("a", 0))
                        .withMark(marks.tie("", 0))
                        .withMark(marks.tie("", ALL_DAY))
                        .withMark(marks.tie("", ALL_DAY))
                        .withMark(marks.tie("a", ALL_DAY));
        assertThat(marks.find(record.marks())).containsExactly(0, ALL_DAY, ALL_DAY);
        assertThat(record.withoutMark(marks.tie("", 0)).marks())
                .containsExactly(marks.tie("", ALL_DAY), marks.tie("a", ALL_DAY));
    }
}
