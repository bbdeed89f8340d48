package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import lectern.document.Span;
import lectern.search.Matches;
import lectern.search.Query;
import lectern.search.SearchIndex;
import org.junit.jupiter.api.Test;

class HitListTest {
    private static final String TEXT =
            "A Tale of the Town\n"
                    + Parsed.PROSE
                    + "The First Morning\n"
                    + "Nothing is said of it here, and of the place where nobody came from to see it,"
                    + " though it was as long as the others are, and longer.\n"
                    + "The Second Town\n"
                    + Parsed.PROSE
                    + Parsed.PROSE;

    private static Matches find(OpenDocument open, String words) {
        return SearchIndex.of(open.document(), () -> {})
                .find(new Query(words, false, false), () -> {});
    }

    private static HitList list(String words) {
        OpenDocument open = Parsed.of(TEXT);
        return new HitList(open, find(open, words));
    }

    @Test
    void matchesStandUnderTheirSectionsAndSectionsWithoutAnyAreLeftOut() {
        HitList hits = list("town");
        assertThat(hits.rows())
                .containsExactly(
                        new HitRow(0, HitRow.GROUP),
                        new HitRow(0, 0),
                        new HitRow(0, 1),
                        new HitRow(2, HitRow.GROUP),
                        new HitRow(2, 2),
                        new HitRow(2, 3),
                        new HitRow(2, 4));
        assertThat(hits.title(hits.rows().get(3))).isEqualTo("The Second Town");
        assertThat(hits.count(hits.rows().get(3))).isEqualTo(3);
    }

    @Test
    void everyMatchHasItsRowInRandomTexts() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            String[] texts = new String[1 + random.nextInt(9)];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = "pier ".repeat(random.nextInt(4)) + "- ".repeat(random.nextInt(9) + 1);
            }
            OpenDocument open = Documents.ofTexts(texts);
            Matches matches = find(open, "pier");
            HitList hits = new HitList(open, matches);
            for (int match = 0; match < matches.size(); match++) {
                HitRow row = hits.rows().get(hits.rowOf(match));
                assertThat(row)
                        .as("seed %d", seed)
                        .isEqualTo(
                                new HitRow(
                                        open.outline().sectionAt(matches.span(match).start()),
                                        match));
            }
            assertThat(hits.rows().stream().filter(row -> !row.isGroup()))
                    .as("seed %d", seed)
                    .hasSize(matches.size());
        }
    }

    @Test
    void anExcerptHoldsTheMatchAmongWholeWords() {
        HitList hits = list("nobody");
        Excerpt excerpt = hits.excerpt(hits.rows().get(1));
        assertThat(excerpt.text()).startsWith("It was a long day in the town, and nobody who saw");
        assertThat(excerpt.text().substring(excerpt.from(), excerpt.to())).isEqualTo("nobody");
        Excerpt second = hits.excerpt(hits.rows().get(3));
        assertThat(second.text()).startsWith("… of it here, and of the place where nobody came");
        assertThat(second.text().substring(second.from(), second.to())).isEqualTo("nobody");
    }

    @Test
    void anExcerptStaysWithinItsBlockAndOnOneLine() {
        HitList hits = list("a tale");
        assertThat(hits.excerpt(hits.rows().get(1)))
                .isEqualTo(new Excerpt("A Tale of the Town", 0, 6, new Span(0, 18)));
        OpenDocument wrapped = Documents.ofTexts("one two\n  three four\n");
        HitList three = new HitList(wrapped, find(wrapped, "two three"));
        assertThat(three.excerpt(three.rows().get(1)).text()).isEqualTo("one two three four");
    }

    @Test
    void anExcerptThatGoesOnEndsBehindAWordAndSaysSo() {
        OpenDocument open = Documents.ofTexts("pier and more words ".repeat(40).strip());
        HitList hits = new HitList(open, find(open, "pier"));
        assertThat(hits.excerpt(hits.rows().get(1)).text())
                .startsWith("pier and more")
                .matches(".* (pier|and|more|words) …");
        assertThat(hits.excerpt(hits.rows().get(40)).text()).endsWith("pier and more words");
    }

    @Test
    void aHundredThousandMatchesAreListedAtOnce() {
        OpenDocument open = Documents.ofTexts("pier ".repeat(100_000));
        Matches matches = find(open, "pier");
        long start = System.nanoTime();
        HitList hits = new HitList(open, matches);
        hits.excerpt(hits.rows().get(hits.rowOf(99_999)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(100));
        assertThat(hits.rows()).hasSize(100_001);
        assertThat(List.of(hits.rowOf(0), hits.rowOf(99_999))).containsExactly(1, 100_000);
    }
}
