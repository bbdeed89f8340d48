package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import lectern.document.Block;
import lectern.document.Clue;
import lectern.document.Corrections;
import lectern.document.Document;
import lectern.document.Evidence;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.text.LineIndex;
import lectern.text.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the reader says goes before what is found.
class CorrectedTextTest {
    private static final String TALE =
            """
            A Tale


            CHAPTER I

            The Start

            It was a long day in the town, and nobody who saw the sun go
            down over the hills that night ever spoke of it again.

            Of the Weather

            - rain in the morning, as the almanac had said it would be, and
              wind from the west
            - snow

            CHAPTER II

            The End

            It was a long day in the town, and nobody who saw the sun go
            down over the hills that night ever spoke of it again.

            Notes
            =====

            It was a long day in the town, and nobody who saw the sun go
            down over the hills that night ever spoke of it again.
            """;

    private final PlainTextParser parser = new PlainTextParser();

    private Document tale(Map<String, Integer> levels) {
        TreeMap<Integer, Integer> at = new TreeMap<>();
        levels.forEach((line, level) -> at.put(TALE.indexOf(line), level));
        return parser.parse(TALE, new Corrections(at), Progress.NONE);
    }

    private static List<String> headings(Document document) {
        return document.sections().stream().skip(1).map(s -> s.level() + " " + s.title()).toList();
    }

    // Headings and lines that nearly are.
    private static List<String> known(Document document) {
        return Stream.concat(
                        document.sections().stream().map(Section::title),
                        document.candidates().stream().map(c -> c.span().of(TALE)))
                .toList();
    }

    private static Section section(Document document, String title) {
        return document.sections().stream()
                .filter(s -> s.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTaleIsReadAsExpectedWhenNobodyCorrectsIt() {
        Document tale = tale(Map.of());
        assertThat(tale.title()).isEqualTo("A Tale");
        assertThat(headings(tale))
                .contains("1 CHAPTER I The Start", "1 CHAPTER II The End")
                .noneMatch(h -> h.contains("snow"));
    }

    @Test
    void anyLineBecomesAHeadingOfTheLevelGiven() {
        Document tale = tale(Map.of("- snow", 3, "down over", 7));
        assertThat(headings(tale))
                .contains("3 snow", "7 down over the hills that night ever spoke of it again.");
    }

    @Test
    void aHeadingSetByTheReaderSaysSo() {
        Heading heading =
                Objects.requireNonNull(section(tale(Map.of("- snow", 1)), "snow").heading());
        assertThat(heading.finding().confidence()).isEqualTo(1);
        assertThat(heading.finding().evidence())
                .extracting(Evidence::clue)
                .containsExactly(Clue.SET_BY_READER);
    }

    @Test
    void aHeadingThatIsBodyTakesItsNameAlong() {
        Document tale = tale(Map.of("CHAPTER I\n", 0));
        assertThat(headings(tale)).noneMatch(h -> h.contains("Start"));
        assertThat(tale.sections().getFirst().blocks())
                .anyMatch(b -> b.span().of(TALE).contains("The Start"));
    }

    @Test
    void aNewLevelKeepsAllLinesOfTheHeading() {
        assertThat(headings(tale(Map.of("CHAPTER II\n", 4)))).contains("4 CHAPTER II The End");
    }

    @Test
    void theNameUnderANumberCanBeCutOff() {
        Document tale = tale(Map.of("The Start", 0, "The End", 2));
        assertThat(headings(tale)).contains("1 CHAPTER I", "1 CHAPTER II", "2 The End");
        assertThat(section(tale, "CHAPTER I").blocks().getFirst().span().of(TALE))
                .contains("The Start");
    }

    @Test
    void theTitleCanBeTextOrAHeading() {
        Document text = tale(Map.of("A Tale", 0));
        assertThat(text.title()).isEmpty();
        assertThat(text.sections().getFirst().blocks().getFirst().span().of(TALE))
                .isEqualTo("A Tale");
        Document heading = tale(Map.of("A Tale", 1));
        assertThat(heading.title()).isEmpty();
        assertThat(headings(heading)).startsWith("1 A Tale");
    }

    @Test
    void anUnderlineBelongsToTheHeadingTheReaderMakes() {
        String text = "Title\n\nbody of text, and\n====\nmore of it.\n";
        Document document =
                parser.parse(text, new Corrections(new TreeMap<>(Map.of(7, 1))), Progress.NONE);
        Heading heading = Objects.requireNonNull(document.sections().get(1).heading());
        assertThat(heading.span().of(text)).isEqualTo("body of text, and\n====");
    }

    @Test
    void theUnderlineOfATitleCanBeCutOff() {
        String text = "Title\n=====\n\nSome words that make up a body of text.\n";
        for (int level = 0; level < 2; level++) {
            Corrections cut = new Corrections(new TreeMap<>(Map.of(6, level)));
            assertThat(parser.parse(text, cut, Progress.NONE).title()).isEqualTo("Title");
        }
    }

    @Test
    void aLineThatIsBodyIsNoLongerNearlyAHeading() {
        assertThat(known(tale(Map.of()))).contains("Of the Weather");
        assertThat(known(tale(Map.of("Of the Weather", 0)))).doesNotContain("Of the Weather");
    }

    @Test
    void correctionsOfNothingCountForNothing() {
        TreeMap<Integer, Integer> nothing = new TreeMap<>(Map.of(TALE.length(), 1, 1 << 30, 2));
        nothing.put(TALE.indexOf("\n\n\n") + 1, 1);
        assertThat(headings(parser.parse(TALE, new Corrections(nothing), Progress.NONE)))
                .isEqualTo(headings(tale(Map.of())));
        assertThat(parser.parse("", new Corrections(nothing), Progress.NONE).sections()).hasSize(1);
    }

    @Tag("long")
    @Test
    void onAnyTextEveryCorrectionHolds() {
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            String text = new RandomTexts(seed).next();
            LineIndex lines = LineIndex.of(text);
            TreeMap<Integer, Integer> levels = new TreeMap<>();
            for (int line = 0; line < lines.count(); line++) {
                if (random.nextInt(3) == 0) {
                    levels.put(lines.start(line), random.nextInt(4));
                }
            }
            Document document = parser.parse(text, new Corrections(levels), Progress.NONE);
            levels.forEach(
                    (offset, level) -> {
                        boolean blank = isBlank(text, offset, lines.end(lines.lineAt(offset)));
                        assertThat(levelAt(document, offset))
                                .as("line at %d of text %s", offset, text)
                                .isEqualTo(blank ? 0 : level);
                    });
            for (Section section : document.sections()) {
                for (Block block : section.blocks()) {
                    assertThat(section.span().covers(block.span())).isTrue();
                }
            }
        }
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> LineFacts.isBlank((char) c));
    }

    private static int levelAt(Document document, int offset) {
        return document.sections().stream()
                .filter(s -> s.heading() != null && s.heading().span().start() == offset)
                .mapToInt(Section::level)
                .findFirst()
                .orElse(0);
    }
}
