package lectern.parse.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.parse.training.Corpus.Sample;
import lectern.parse.training.Corpus.TrueHeading;
import lectern.parse.training.Corpus.Truth;
import org.junit.jupiter.api.Test;

class RestylerTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen."
                    + " The baker had been there, and the smith, and both of their sons.\n";
    private static final String TEXT =
            "The town\n"
                    + PROSE
                    + "Morning\n"
                    + PROSE
                    + "- bread\n- iron\n"
                    + PROSE
                    + "The square\n"
                    + PROSE
                    + "Evening\n"
                    + PROSE
                    + PROSE
                    + "Night\n"
                    + PROSE;

    @Test
    void truthNamesTheLinesWhereTheHeadingsStand() {
        restyled()
                .forEach(
                        sample -> {
                            List<String> lines = sample.text().lines().toList();
                            for (TrueHeading heading : sample.truth().headings) {
                                assertThat(lines.get(heading.line - 1).strip())
                                        .as(sample.text())
                                        .isEqualTo(heading.text.strip());
                            }
                        });
    }

    @Test
    void titleStaysWhereTheTruthSays() {
        restyled().forEach(sample -> assertThat(titleLine(sample)).contains("The town"));
    }

    @Test
    void nothingThatWasWrittenIsLost() {
        restyled()
                .forEach(
                        sample ->
                                assertThat(sample.text().split("both\\s+of\\s+their\\s+sons", -1))
                                        .as(sample.text())
                                        .hasSizeGreaterThanOrEqualTo(7));
    }

    @Test
    void someTextsLoseAllTheirHeadingsAndOthersKeepThem() {
        assertThat(restyled().map(sample -> sample.truth().headings.size()))
                .contains(0)
                .contains(4);
    }

    @Test
    void digestHasAFewShortSectionsOfTheText() {
        IntStream.rangeClosed(1, 60)
                .mapToObj(seed -> Restyler.digest(sample(), seed))
                .forEach(
                        digest -> {
                            assertThat(titleLine(digest)).contains("The town");
                            assertThat(digest.text()).hasSizeLessThan(TEXT.length() + 400);
                            List<String> lines = digest.text().lines().toList();
                            for (TrueHeading heading : digest.truth().headings) {
                                assertThat(lines.get(heading.line - 1).strip())
                                        .as(digest.text())
                                        .isEqualTo(heading.text.strip());
                            }
                        });
    }

    @Test
    void sameSeedGivesTheSameText() {
        assertThat(Restyler.restyle(sample(), 7).text())
                .isEqualTo(Restyler.restyle(sample(), 7).text());
    }

    private static String titleLine(Sample sample) {
        int line = Objects.requireNonNull(sample.truth().titleLine);
        return sample.text().lines().toList().get(line - 1);
    }

    private static Stream<Sample> restyled() {
        return IntStream.rangeClosed(1, 120).mapToObj(seed -> Restyler.restyle(sample(), seed));
    }

    private static Sample sample() {
        Truth truth = new Truth();
        truth.title = "The town";
        truth.titleLine = 1;
        List<String> lines = TEXT.lines().toList();
        for (String name : List.of("Morning", "The square", "Evening", "Night")) {
            TrueHeading heading = new TrueHeading();
            heading.line = lines.indexOf(name) + 1;
            heading.endLine = heading.line;
            heading.level = name.equals("The square") ? 2 : 1;
            heading.text = name;
            truth.headings.add(heading);
        }
        return new Sample("web-flat", "town", "own", TEXT, truth);
    }
}
