package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionKeysTest {
    private static final String BOOK =
            "Book\n#Part One\n##Background\n##Aims\n#Part Two\n##Background\n##Background\n";

    private final Sections book = new Sections(BOOK);

    private void staysAt(String edited, String title, int occurrence) {
        Sections now = new Sections(edited);
        SectionKey key = book.keys.of(book.section(title, occurrence));
        assertThat(now.keys.find(List.of(key))).containsEntry(key, now.section(title, occurrence));
    }

    @Test
    void sectionsOfTheSameTitleAreToldApart() {
        for (int i = 0; i < book.outline.size(); i++) {
            SectionKey key = book.keys.of(i);
            assertThat(book.keys.find(List.of(key))).containsOnly(java.util.Map.entry(key, i));
        }
    }

    @Test
    void aSectionIsFoundWhenOthersComeBeforeIt() {
        String edited = BOOK.replace("#Part One", "#Preface\nNew.\n#Part One");
        staysAt(edited, "Aims", 0);
        staysAt(edited, "Background", 1);
        staysAt(edited, "Part Two", 0);
    }

    @Test
    void aSectionOfItsOwnTitleIsFoundUnderAnotherParent() {
        staysAt(BOOK.replace("#Part One", "#The First Part"), "Aims", 0);
    }

    @Test
    void aSectionThatIsGoneIsNotFound() {
        SectionKey aims = book.keys.of(book.section("Aims", 0));
        assertThat(new Sections(BOOK.replace("##Aims\n", "")).keys.find(List.of(aims))).isEmpty();
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        SectionKey key = new SectionKey(-3, 0x1234, 7);
        assertThat(SectionKey.parse(key.toString())).isEqualTo(key);
    }
}
