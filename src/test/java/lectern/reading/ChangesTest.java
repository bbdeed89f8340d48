package lectern.reading;

import static lectern.reading.Parsed.PROSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Section;
import lectern.document.Span;
import lectern.text.DecodedText;
import org.junit.jupiter.api.Test;

/// Each section is one line: its title, a colon, its text.
class ChangesTest {
    private static final String BEFORE = "Title:lead\nOne:a\nTwo:b\nThree:c\nFour:d\n";

    private static OpenDocument open(String text) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        for (String line : text.lines().map(l -> l + "\n").toList()) {
            String title = line.substring(0, Math.max(0, line.indexOf(':')));
            Span span = new Span(at, at + line.length());
            sections.add(new Section(sections.isEmpty() ? 0 : 1, title, span, null, List.of(), 1));
            at = span.end();
        }
        DecodedText source =
                new DecodedText(
                        text, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        return OpenDocument.of("a.txt", "a.txt", source, new Document(text, sections, List.of()));
    }

    private static OpenDocument edited(String after) {
        return open(after).since(open(BEFORE));
    }

    private static Changes to(String after) {
        return edited(after).changes();
    }

    /// Gives the text as it is after an edit other sections: one at the start of each line named.
    private static OpenDocument revised(OpenDocument edited, String... lines) {
        String text = edited.document().text();
        List<Integer> starts = new ArrayList<>();
        for (String line : lines) {
            starts.add(text.indexOf(line));
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int end = i + 1 < lines.length ? starts.get(i + 1) : text.length();
            Span span = new Span(starts.get(i), end);
            sections.add(new Section(Math.min(i, 1), lines[i], span, null, List.of(), 1));
        }
        return edited.revised(new Document(text, sections, List.of()), ReaderEdits.NONE);
    }

    @Test
    void theSameTextHasNone() {
        assertThat(to(BEFORE).isEmpty()).isTrue();
    }

    @Test
    void aNewSectionIsNew() {
        Changes changes = to(BEFORE.replace("Two:", "Half:x\nTwo:"));
        assertThat(changes.at(2)).isEqualTo("new");
        assertThat(changes.words()).isEqualTo("1 section new");
    }

    @Test
    void anotherTextIsAnEdit() {
        Changes changes = to(BEFORE.replace("Two:b", "Two:other").replace("Title:lead", "Title:x"));
        assertThat(changes.at(0)).isEqualTo("edited");
        assertThat(changes.at(2)).isEqualTo("edited");
        assertThat(changes.words()).isEqualTo("2 edited");
    }

    @Test
    void whatOfAnEditIsNewOrAnotherIsKnownByItsParagraph() {
        String before = "One\nTwo words\nTwo words\nThree\n";
        String after = "One\nOther\nTwo  words\nTwo words\nTwo words\n";
        Changes changes = paragraphs(after).since(paragraphs(before)).changes();
        assertThat(changes.paragraphs())
                .extracting(span -> span.of(after))
                .containsExactly("Other", "Two words");
        assertThat(changes.startIn(new Span(0, after.length()))).isEqualTo(4);
        assertThat(changes.startIn(new Span(after.length(), after.length() + 9)))
                .isEqualTo(after.length());
    }

    @Test
    void newSectionsAndRenamedHeadingsCountAmongWhatIsAnother() {
        String before = "Bread\n\n1. Flour\n\n" + PROSE + "\n2. Water\n\nFrom a well. " + PROSE;
        String after = before.replace("1. Flour", "1. Meal") + "\n3. Salt\n\nA pinch, no more.\n";
        Changes changes = Parsed.of(after).since(Parsed.of(before)).changes();
        assertThat(changes.paragraphs())
                .extracting(span -> span.of(after))
                .containsExactly("1. Meal", "3. Salt", "A pinch, no more.");
    }

    private static OpenDocument paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.lines().toList()) {
            blocks.add(new Block.Paragraph(new Span(at, at + line.length()), false));
            at += line.length() + 1;
        }
        Section section = new Section(0, "", new Span(0, text.length()), null, blocks, 1);
        DecodedText source =
                new DecodedText(
                        text, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        return OpenDocument.of(
                "a.txt", "a.txt", source, new Document(text, List.of(section), List.of()));
    }

    @Test
    void blankLinesAtTheEndAreNoEdit() {
        assertThat(to(BEFORE.replace("Four:d", "Four:d  ")).isEmpty()).isTrue();
    }

    @Test
    void whatIsGoneIsToldAtTheRowBeforeIt() {
        Changes changes = to(BEFORE.replace("Two:b\nThree:c\n", ""));
        assertThat(changes.at(1)).isEqualTo("2 gone");
        assertThat(changes.goneAt(1)).isEqualTo("Gone from behind it: Two · Three");
        assertThat(changes.at(2)).isEmpty();
        assertThat(changes.words()).isEqualTo("2 gone");
    }

    @Test
    void changesAreWalkedInOrderAndOverTheEnd() {
        Changes changes = to(BEFORE.replace("One:a", "One:x").replace("Four:d", "Four:x"));
        assertThat(changes.next(0, true, 5)).isEqualTo(1);
        assertThat(changes.next(1, true, 5)).isEqualTo(4);
        assertThat(changes.next(4, true, 5)).isEqualTo(1);
        assertThat(changes.next(4, false, 5)).isEqualTo(1);
        assertThat(changes.next(1, false, 5)).isEqualTo(4);
    }

    @Test
    void theyStayWithTheirTextWhenTheReaderGivesItAnotherStructure() {
        OpenDocument edited =
                edited(BEFORE.replace("Two:b", "Half:x\nTwo:b").replace("Three:c", "Three:x"));
        Changes changes = revised(edited, "Title", "Half", "Two", "Three", "Four").changes();
        assertThat(changes.at(1)).isEqualTo("new");
        assertThat(changes.at(2)).isEmpty();
        assertThat(changes.at(3)).isEqualTo("edited");
    }

    @Test
    void newTextIsAnEditOfTheSectionThatTakesItIn() {
        OpenDocument edited = edited(BEFORE.replace("Two:b", "Half:x\nTwo:b"));
        OpenDocument merged = revised(edited, "Title", "One", "Two", "Three", "Four");
        assertThat(merged.changes().at(1)).isEqualTo("edited");
        assertThat(merged.changes().words()).isEqualTo("1 edited");
        OpenDocument undone = revised(merged, "Title", "One", "Half", "Two", "Three", "Four");
        assertThat(undone.changes().at(1)).isEmpty();
        assertThat(undone.changes().at(2)).isEqualTo("new");
    }

    @Test
    void bothHalvesOfANewSectionAreNew() {
        OpenDocument edited = edited(BEFORE + "Five:e e e\nSix:f\n");
        Changes changes =
                revised(edited, "Title", "One", "Two", "Three", "Four", "Five", "e e", "Six")
                        .changes();
        assertThat(changes.at(5)).isEqualTo("new");
        assertThat(changes.at(6)).isEqualTo("new");
    }

    @Test
    void whatIsGoneStaysToldBehindTheSameText() {
        OpenDocument edited = edited(BEFORE.replace("Two:b\nThree:c\n", ""));
        assertThat(revised(edited, "Title", "Four").changes().at(0)).isEqualTo("2 gone");
        assertThat(revised(edited, "Title", "One", ":a", "Four").changes().at(2))
                .isEqualTo("2 gone");
    }
}
