package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final String TEXT =
            """
            Title
            A lead.
            #One
            alpha one
            alpha two
            same
            alpha three
            same
            #Two
            beta one
            same
            beta two, which goes on and on for a while
            beta three
            """;

    /// Ties the place where `words` stand and tells what stands at it in the edited text.
    private static String wordsAt(String words, String edited) {
        KeptPlace place = new Sections(TEXT).places.tie(TEXT.indexOf(words), 0);
        return edited.substring(new Sections(edited).places.find(place));
    }

    @Test
    void aPlaceIsFoundInTheSameText() {
        for (int offset = 0; offset < TEXT.length(); offset++) {
            Sections same = new Sections(TEXT);
            int found = same.places.find(same.places.tie(offset, 0));
            assertThat(found).as("at " + offset).isEqualTo(offset);
        }
    }

    @Test
    void aPlaceStaysWithItsLineWhenOthersCome() {
        String edited = TEXT.replace("#One", "#New\nnew\n#One").replace("beta one", "x\nbeta one");
        assertThat(wordsAt("beta two", edited)).startsWith("beta two");
        assertThat(wordsAt("same\nbeta two", edited)).startsWith("same\nbeta two");
        assertThat(wordsAt("goes on", edited)).startsWith("goes on");
    }

    @Test
    void aLineOfNewWordsIsFoundByItsNeighbours() {
        assertThat(wordsAt("alpha two", TEXT.replace("alpha two", "alpha too")))
                .startsWith("alpha too");
    }

    @Test
    void whereTheLineIsGoneThePlaceIsBesideIt() {
        assertThat(wordsAt("beta three", TEXT.replace("beta three\n", ""))).startsWith("beta two");
        assertThat(wordsAt("alpha three", TEXT.replace("same\nalpha three\nsame\n", "")))
                .startsWith("#One");
    }

    @Test
    void whereTheSectionIsGoneThePlaceIsAsFarIntoTheText() {
        String edited = "Title\nA lead.\n#Other\ngamma\ndelta\nepsilon\n";
        Sections now = new Sections(edited);
        int found = now.places.find(new Sections(TEXT).places.tie(TEXT.indexOf("#Two"), 0));
        assertThat(found).isBetween(edited.length() / 3, edited.length() - 1);
    }

    @Test
    void aPlaceInASectionLongerThanAllElseIsFound() {
        String lines =
                IntStream.range(0, 200_000)
                        .mapToObj(i -> "line " + i)
                        .collect(Collectors.joining("\n", "Log\n", "\n"));
        int offset = lines.indexOf("line 150000");
        KeptPlace place = new Sections(lines).places.tie(offset, 0);
        String edited = "Head\nOf all\n".repeat(80_000) + lines;
        assertThat(edited.substring(new Sections(edited).places.find(place)))
                .startsWith("line 150000\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPlaceSurvivesAnyFewEditsElsewhere(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(Arrays.asList(TEXT.split("\n")));
        String kept = lines.get(1 + random.nextInt(lines.size() - 1));
        if (kept.equals("same") || kept.startsWith("#")) {
            return;
        }
        for (int i = 0; i < 3; i++) {
            int at = 1 + random.nextInt(lines.size() - 1);
            if (random.nextBoolean()) {
                lines.add(at, "new " + random.nextInt());
            } else if (!lines.get(at).equals(kept) && !lines.get(at).startsWith("#")) {
                lines.remove(at);
            }
        }
        String edited = String.join("\n", lines) + "\n";
        assertThat(wordsAt(kept, edited)).as("seed " + seed).startsWith(kept);
    }
}
