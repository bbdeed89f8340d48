package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.document.Block;
import lectern.document.Clue;
import lectern.document.Document;
import lectern.document.Evidence;
import lectern.document.Finding;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.document.Span;
import lectern.reading.OpenDocument;
import lectern.text.DecodedText;
import org.junit.jupiter.api.Test;

class OutlineReportTest {
    private static final String TEXT = "T\n\nCHAPTER\nOne\n\n- a\n- b\n  b\n";

    private final OutlineReport report = OutlineReport.of("t.txt", open("T"));

    private static OpenDocument open(String title) {
        Finding sure = new Finding(1, List.of());
        Finding found =
                new Finding(
                        0.9149,
                        List.of(
                                new Evidence(Clue.KEYWORD, 2),
                                new Evidence(Clue.FINAL_STOP, -1),
                                new Evidence(Clue.SHORT, 0.5)));
        Section top =
                new Section(
                        0,
                        title,
                        span("T\n\n"),
                        title.isEmpty() ? null : new Heading(span("T"), sure),
                        List.of(),
                        0);
        Section one =
                new Section(
                        1,
                        "CHAPTER: One\u001b",
                        span(TEXT.substring(3)),
                        new Heading(span("CHAPTER\nOne"), found),
                        List.of(item("- a"), item("- b\n  b")),
                        3);
        DecodedText source =
                new DecodedText(
                        TEXT, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        Document document = new Document(TEXT, List.of(top, one), List.of());
        return OpenDocument.of("t.txt", "t.txt", source, document);
    }

    private static Span span(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }

    private static Block item(String lines) {
        Span span = span(lines);
        return new Block.ListItem(
                span,
                new Span(span.start(), span.start() + 1),
                new Span(span.start() + 2, span.end()),
                0);
    }

    @Test
    void headingsStandAtTheirFirstLine() {
        assertThat(report.headings()).singleElement().returns(3, OutlineReport.Entry::line);
    }

    @Test
    void theTitleIsNotAmongTheHeadings() {
        assertThat(report.title()).isEqualTo("T");
        assertThat(report.headings()).hasSize(1);
    }

    @Test
    void confidenceIsInHundredths() {
        assertThat(report.headings().getFirst().confidence()).isEqualTo(0.91);
    }

    @Test
    void evidenceIsInWordsAndSaysWhatSpeaksAgainst() {
        assertThat(report.headings().getFirst().evidence())
                .containsExactly(
                        "a word such as chapter or part", "despite: ends like a sentence", "short");
    }

    @Test
    void itemsStandAtTheirFirstLine() {
        assertThat(report.listItems()).containsExactly(6, 7);
    }

    @Test
    void wordsAreThoseOfAllSections() {
        assertThat(report.words()).isEqualTo(3);
    }

    @Test
    void theTreeStartsWithTheFileWhereThereIsNoTitle() {
        assertThat(OutlineTree.of(OutlineReport.of("t.txt", open("")))).startsWith("      t.txt\n");
    }

    @Test
    void theTreeKeepsControlCharactersFromTheTerminal() {
        assertThat(OutlineTree.of(report)).endsWith("   3    CHAPTER: One \n");
    }
}
