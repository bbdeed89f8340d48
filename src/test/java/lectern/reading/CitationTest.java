package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.document.Span;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final String TEXT =
            "A Tale of the Town\n"
                    + Parsed.PROSE
                    + "The First Morning\n"
                    + Parsed.PROSE
                    + Parsed.PROSE
                    + "The Second Evening\n"
                    + Parsed.PROSE;
    private static final OpenDocument OPEN = Parsed.of(TEXT);
    private static final int HEADING = TEXT.indexOf("The First");
    private static final int FIRST = HEADING + "The First Morning\n".length();

    private static String cite(int from, int to) {
        return Citation.of(OPEN, new Span(from, to), "words");
    }

    @Test
    void titleSectionParagraphAndFileStandUnderTheWords() {
        assertThat(cite(FIRST + 4, FIRST + 9))
                .isEqualTo(
                        "words\n\n— A Tale of the Town, “The First Morning”, paragraph 1, a.txt");
    }

    @Test
    void severalParagraphsAreARange() {
        assertThat(cite(FIRST + 4, FIRST + Parsed.PROSE.length() + 4))
                .endsWith("“The First Morning”, paragraphs 1–2, a.txt");
    }

    @Test
    void aHeadingHasNoParagraph() {
        assertThat(cite(HEADING, HEADING + 3))
                .endsWith("— A Tale of the Town, “The First Morning”, a.txt");
    }

    @Test
    void theLeadStandsUnderTheTitleAlone() {
        assertThat(cite(20, 30)).endsWith("— A Tale of the Town, paragraph 1, a.txt");
    }

    @Test
    void aTextWithoutTitleIsCitedByItsFile() {
        OpenDocument open = Documents.ofTexts("it rains and rains.\n");
        assertThat(Citation.of(open, new Span(0, 2), "it")).endsWith("it\n\n— a.txt, paragraph 1");
    }

    @Test
    void theParagraphOfAPlaceIsFound() {
        assertThat(Citation.paragraphAt(OPEN, FIRST + 20))
                .isEqualTo(new Span(FIRST, FIRST + Parsed.PROSE.length() - 1));
        assertThat(Citation.paragraphAt(OPEN, HEADING + 2)).isEqualTo(new Span(HEADING, FIRST - 1));
    }
}
