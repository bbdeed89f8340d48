package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    private static Changes to(String after) {
        return Changes.between(open(BEFORE), open(after));
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
}
