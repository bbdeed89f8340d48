package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lectern.state.LineAnchors.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineAnchorsTest {
    private static final String TEXT =
            "Title\n\nRain\n\nIt rains.\n\nNotes\n\nWet.\n\nSnow\n\nIt snows.\n\nNotes\n\nCold.\n";

    private static StructureEdit edit(String text, int offset, int level) {
        return LineAnchors.of(text).edits(Map.of(offset, level)).values().iterator().next();
    }

    private static int secondNotes(String text) {
        return text.lastIndexOf("Notes");
    }

    // Where an edit of one line of TEXT comes to stand in another text; -1 for nowhere.
    private static int moved(int offset, String text) {
        Placement placement = LineAnchors.of(text).place(List.of(edit(TEXT, offset, 2)));
        assertThat(placement.placed().size() + placement.unplaced().size()).isEqualTo(1);
        return placement.placed().isEmpty() ? -1 : placement.placed().firstKey();
    }

    @Test
    void inTheSameTextEveryEditComesBackToItsLine() {
        TreeMap<Integer, Integer> levels = new TreeMap<>();
        for (int at = 0; at < TEXT.length(); at = TEXT.indexOf('\n', at) + 1) {
            if (TEXT.charAt(at) != '\n') {
                levels.put(at, at % 4);
            }
        }
        List<StructureEdit> edits = List.copyOf(LineAnchors.of(TEXT).edits(levels).values());
        Placement placement = LineAnchors.of(TEXT).place(edits);
        assertThat(placement.unplaced()).isEmpty();
        assertThat(levels(placement)).isEqualTo(levels);
    }

    private static Map<Integer, Integer> levels(Placement placement) {
        return placement.placed().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().level()));
    }

    @Test
    void linesAddedAboveMoveIt() {
        String text = "New\n\nlines\n" + TEXT;
        assertThat(moved(secondNotes(TEXT), text)).isEqualTo(secondNotes(text));
    }

    @Test
    void anotherLineOfItsKindDoesNotTakeIt() {
        String text = TEXT.replace("Title\n\n", "Title\n\nNotes\n\nNew.\n\n");
        assertThat(moved(secondNotes(TEXT), text)).isEqualTo(secondNotes(text));
    }

    @Test
    void oneNeighbourIsEnough() {
        String text = TEXT.replace("Cold.", "Colder.").replace("Wet.", "Wetter.") + "Notes\n";
        assertThat(moved(secondNotes(TEXT), text)).isEqualTo(text.indexOf("Notes\n\nColder"));
    }

    @Test
    void newNeighboursOnBothSidesLeaveItItsPlaceAmongItsKind() {
        String text = TEXT.replace("Cold.", "Colder.").replace("It snows.", "It snowed.");
        assertThat(moved(secondNotes(TEXT), text)).isEqualTo(secondNotes(text));
    }

    @Test
    void spacesCapitalsAndLineEndsDoNotCount() {
        String text = TEXT.replace("Snow", "  SNOW ").replace("\n", "\r\n");
        assertThat(moved(TEXT.indexOf("Snow"), text)).isEqualTo(text.indexOf("  SNOW"));
    }

    @Test
    void aLineWithAWordChangedIsFoundBetweenItsNeighbours() {
        String text = TEXT.replace("It snows.", "It snowed.");
        assertThat(moved(TEXT.indexOf("It snows"), text)).isEqualTo(text.indexOf("It snowed"));
    }

    @ParameterizedTest
    @CsvSource({
        "It freezes., It froze.",
        "The Balance of Power in Asia, Asia and the Balance of Power",
        "The Balance of Power in Asia, New Balance of Power in Asia Today",
    })
    void aLineWithAWordChangedIsFoundBesideOneNeighbourToo(String before, String after) {
        String old = TEXT.replace("Cold.", before + "\n\nThe end.");
        StructureEdit edit = edit(old, old.indexOf(before), 2);
        String changed = old.replace(before, after);
        for (String text :
                new String[] {
                    changed,
                    changed.replace("Notes\n\n" + after, "Words\n\n" + after),
                    changed.replace("Notes\n\nWet", "Words\n\nWet").replace("The end", "End")
                }) {
            Placement placement = LineAnchors.of(text).place(List.of(edit));
            assertThat(placement.placed()).as(text).containsOnlyKeys(text.indexOf(after));
        }
    }

    @Test
    void aLineReplacedByAnotherIsNotTakenForIt() {
        assertThat(moved(TEXT.indexOf("Snow"), TEXT.replace("Snow", "Hail"))).isEqualTo(-1);
    }

    @Test
    void aLineThatIsGoneLeavesItsEditUnplaced() {
        assertThat(moved(secondNotes(TEXT), TEXT.replace("Notes\n\n", ""))).isEqualTo(-1);
        assertThat(moved(0, "")).isEqualTo(-1);
    }

    @Test
    void theLineBesideOneThatIsGoneIsNotTakenForIt() {
        String old = "Chapter 1\nChapter 2\nChapter 3\nIt rains.\n";
        for (String gone : List.of("Chapter 1", "Chapter 2", "Chapter 3")) {
            StructureEdit edit = edit(old, old.indexOf(gone), 0);
            String text = old.replace(gone + "\n", "");
            assertThat(LineAnchors.of(text).place(List.of(edit)).placed()).as(gone).isEmpty();
        }
    }

    @Test
    void ofTwoEditsOnOneLineTheLaterCounts() {
        StructureEdit first = edit(TEXT, 0, 1);
        StructureEdit later = new StructureEdit(first.anchor(), 3);
        Placement placement = LineAnchors.of(TEXT).place(List.of(first, later));
        assertThat(placement.placed()).containsExactly(Map.entry(0, later));
        assertThat(placement.unplaced()).containsExactly(first);
    }

    @Test
    void blankLinesGetNoEdit() {
        assertThat(LineAnchors.of(TEXT).edits(Map.of(TEXT.indexOf("\n\n") + 1, 1))).isEmpty();
    }

    @Test
    void halfASurrogatePairDoesNotMatter() {
        String text = "a\ud83d\n" + "x".repeat(59) + "\ud83d\ude00\ud83d\n";
        int second = text.indexOf('x');
        List<StructureEdit> edits =
                List.copyOf(LineAnchors.of(text).edits(Map.of(0, 1, second, 2)).values());
        assertThat(edits.toString()).doesNotContainPattern("[\\ud800-\\udfff]");
        assertThat(levels(LineAnchors.of(text).place(edits))).isEqualTo(Map.of(0, 1, second, 2));
    }

    @Test
    void editsKeepToTheirLinesThroughRandomSmallChanges() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<String> before = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                before.add(i % 5 == 0 ? "Section " + i / 10 : "Sentence number " + i + ".");
            }
            List<String> after = new ArrayList<>(before);
            after.add(random.nextInt(41), "A line that was added.");
            after.remove("Sentence number %d.".formatted(1 + 5 * random.nextInt(8)));
            String old = String.join("\n", before);
            String changed = String.join("\n", after);
            Map<Integer, Integer> levels = new TreeMap<>();
            for (int i = 0; i < 40; i += 5) {
                levels.put(String.join("\n", before.subList(0, i)).length() + (i > 0 ? 1 : 0), i);
            }
            List<StructureEdit> edits = List.copyOf(LineAnchors.of(old).edits(levels).values());
            Placement placement = LineAnchors.of(changed).place(edits);
            assertThat(placement.unplaced()).as("seed %d", seed).isEmpty();
            for (var placed : placement.placed().entrySet()) {
                assertThat(changed.substring(placed.getKey()))
                        .as("seed %d", seed)
                        .startsWith("Section " + placed.getValue().level() / 10);
            }
            assertThat(placement.placed().values().stream().map(StructureEdit::level))
                    .as("seed %d: in the old order", seed)
                    .isSorted();
        }
    }
}
