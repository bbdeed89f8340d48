package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.document.Block;
import lectern.document.Candidate;
import lectern.document.Clue;
import lectern.document.Document;
import lectern.document.Evidence;
import lectern.document.Finding;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.document.Span;
import lectern.text.DecodedText;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String TEXT = "Title\none.\ntwo.\n";
    private final OpenDocument open = document();

    private static OpenDocument document() {
        Finding finding =
                new Finding(
                        0.987,
                        List.of(
                                new Evidence(Clue.SHORT, 2),
                                new Evidence(Clue.FINAL_STOP, -1),
                                new Evidence(Clue.BODY_FOLLOWS, 0.5)));
        List<Block> blocks =
                List.of(
                        new Block.Paragraph(new Span(6, 10), false),
                        new Block.Paragraph(new Span(11, 15), false));
        Section only =
                new Section(
                        0,
                        "Title",
                        new Span(0, TEXT.length()),
                        new Heading(new Span(0, 5), finding),
                        blocks,
                        2);
        DecodedText source =
                new DecodedText(
                        TEXT, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        return OpenDocument.of(
                "a.txt", "/a.txt", source, new Document(TEXT, List.of(only), List.of()));
    }

    @Test
    void aHeadingIsExplainedByWhatSpokeForItAndAgainstIt() {
        assertThat(Explanation.ofHeading(open, 0))
                .isEqualTo(
                        "Title\nTaken for a title, 98 % sure: short; a long paragraph follows."
                                + " Against it: ends like a sentence.");
    }

    @Test
    void howSureItIsIsNoReasonByItself() {
        Finding plain = new Finding(1, List.of(new Evidence(Clue.FINAL_STOP, -1)));
        assertThat(Explanation.found(plain, "Title", "title")).isEmpty();
    }

    @Test
    void aHeadingTheReaderMadeIsExplainedByThat() {
        Finding made = new Finding(1, List.of(new Evidence(Clue.SET_BY_READER, 100)));
        assertThat(Explanation.found(made, "Title", "heading")).isEqualTo("Made a heading by you.");
        assertThat(Explanation.isReaders(made)).isTrue();
    }

    @Test
    void aCandidateIsExplainedByWhatSpokeForItAndAgainstIt() {
        Finding finding =
                new Finding(
                        0.339,
                        List.of(new Evidence(Clue.FINAL_STOP, -2), new Evidence(Clue.SHORT, 1)));
        Candidate candidate = new Candidate(new Span(6, 10), 1, finding);
        Document doubtful = new Document(TEXT, open.document().sections(), List.of(candidate));
        OpenDocument nearly = OpenDocument.of("a.txt", "/a.txt", open.text().decoded(), doubtful);
        assertThat(Explanation.ofCandidate(nearly, 0))
                .isEqualTo(
                        TEXT.substring(6, 10)
                                + "\nNot taken for a heading: only 33 % sure."
                                + " For it: short. Against it: ends like a sentence.");
        assertThat(Explanation.ofLine(nearly, 8))
                .startsWith("one.\nNot taken for a heading")
                .contains("\n\nTitle\nTaken for a title");
        assertThat(Explanation.ofLine(nearly, 13)).startsWith("Title\nTaken for a title");
    }

    @Test
    void aPlaceIsToldBySectionParagraphShareAndTime() {
        StatusModel status = StatusModel.at(open, new ReadMarks(open), 0, 11, 15);
        assertThat(Explanation.ofPlace(open, status, 11))
                .isEqualTo("Section 1 of 1 · 68 %\nParagraph 2 of 2 · 1 min left");
    }

    @Test
    void aSectionWithoutHeadingIsOnlyNamed() {
        assertThat(Explanation.ofHeading(Documents.of("Title\n One"), 1)).isEqualTo("One");
    }

    @Test
    void noLetterIsACapitalWhereLettersHaveNoCase() {
        Finding finding =
                new Finding(
                        0.9, List.of(new Evidence(Clue.CAPITALS, 2), new Evidence(Clue.SHORT, 1)));
        assertThat(Explanation.found(finding, "FLOUR", "heading")).contains("capitals");
        assertThat(Explanation.found(finding, "الدقيق", "heading"))
                .isEqualTo("Taken for a heading, 90 % sure: short.");
    }
}
