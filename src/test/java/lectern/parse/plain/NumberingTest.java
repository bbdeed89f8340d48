package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

/// Which numbers of a text count on from one another.
class NumberingTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";

    @Test
    void countMayLeaveOutTwoNumbers() {
        assertThat(chains("1. A", "2. B", "5. C")).containsExactly(List.of("1. A", "2. B", "5. C"));
        assertThat(chains("1. A", "5. B")).containsExactly(List.of("1. A"), List.of("5. B"));
    }

    @Test
    void numberGoesOnFromTheNearestBefore() {
        assertThat(chains("1. A", "2. B", "3. C", "2. D", "4. E"))
                .containsExactly(List.of("1. A", "2. B", "3. C", "4. E"), List.of("2. D"));
    }

    @Test
    void countThatStartsAnewIsAnother() {
        assertThat(chains("1. A", "2. B", "1. C", "2. D"))
                .containsExactly(List.of("1. A", "2. B"), List.of("1. C", "2. D"));
    }

    @Test
    void partsOfNumbersCountUnderTheirOwn() {
        assertThat(chains("1.1 A", "1.2 B", "2.1 C", "2.2 D", "1.3 E"))
                .containsExactly(List.of("1.1 A", "1.2 B", "1.3 E"), List.of("2.1 C", "2.2 D"));
    }

    @Test
    void entriesOfATableOfContentsDoNotCount() {
        String entries = "1. Fire\n2. Rain\n3. Wind\n\n";

        assertThat(chainsOf(entries + PROSE + text("1. Fire", "2. Rain", "3. Wind")))
                .containsExactly(List.of("1. Fire", "2. Rain", "3. Wind"));
    }

    @Test
    void partNestsInItsNumberAndBehindItsLike() {
        assertThat(nested("2 A", "2.1 B", "2.2 C", "2.2.1 D", "2.3 E", "3.1 F"))
                .containsExactly("2.1 B", "2.2 C", "2.2.1 D", "2.3 E");
        assertThat(nested("2.1 A", "3 B", "3.1 C")).containsExactly("3.1 C");
        assertThat(nested("2 A", "2.1.1 B")).isEmpty();
        assertThat(nested("2 A", "Chapter 3", "2.1 B")).isEmpty();
        assertThat(nested("2 A", "I. B", "2.1 C")).containsExactly("2.1 C");
    }

    @Test
    void chainKnowsWhereItStartsAndWhatItLeavesOut() {
        Scene scene = scene(text("3. A", "4. B", "7. C"));
        Numbering.Chain chain = Objects.requireNonNull(scene.numbering().chain(0));

        assertThat(chain.first).isEqualTo(3);
        assertThat(chain.skipped).isEqualTo(2);
        assertThat(scene.numbering().place(2)).isEqualTo(2);
        assertThat(scene.numbering().along(2, -2)).isZero();
        assertThat(scene.numbering().along(2, 1)).isEqualTo(-1);
        assertThat(scene.numbering().along(0, -1)).isEqualTo(-1);
    }

    @Test
    void labelsOfOneMakingAreCountedAndThoseInChainsToo() {
        Scene scene = scene(text("1. A", "2. B", "9. C", "I. D", "1. E", "2. F"));
        Label label = Objects.requireNonNull(scene.candidates().label(0));
        Label roman = Objects.requireNonNull(scene.candidates().label(3));

        assertThat(scene.numbering().familySize(label)).isEqualTo(5);
        assertThat(scene.numbering().familyChained(label)).isEqualTo(4);
        assertThat(scene.numbering().familySize(roman)).isEqualTo(1);
        assertThat(scene.numbering().familyChained(roman)).isZero();
    }

    private static List<List<String>> chains(String... headings) {
        return chainsOf(text(headings));
    }

    private static List<List<String>> chainsOf(String text) {
        Scene scene = scene(text);
        List<Numbering.Chain> chains = new ArrayList<>();
        for (int c = 0; c < scene.candidates().count(); c++) {
            Numbering.Chain chain = scene.numbering().chain(c);
            if (chain != null && !chains.contains(chain)) {
                chains.add(chain);
            }
        }
        return chains.stream()
                .map(chain -> chain.members.stream().map(c -> line(scene, c)).toList())
                .toList();
    }

    private static List<String> nested(String... headings) {
        Scene scene = scene(text(headings));
        return IntStream.range(0, scene.candidates().count())
                .filter(scene.numbering()::isNested)
                .mapToObj(c -> line(scene, c))
                .toList();
    }

    private static String text(String... headings) {
        return String.join("\n" + PROSE + PROSE, headings) + "\n" + PROSE;
    }

    private static String line(Scene scene, int candidate) {
        return scene.facts().trimmed(scene.candidates().line(candidate));
    }

    private static Scene scene(String text) {
        return Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
    }
}
