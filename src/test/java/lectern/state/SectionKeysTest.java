package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.document.Outline;
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

    private static int find(String before, String title, String after) {
        Sections then = new Sections(before);
        SectionKey key = then.keys.of(then.section(title, 0));
        return new Sections(after).keys.find(List.of(key)).getOrDefault(key, Outline.NONE);
    }

    private static final String LOG =
            """
            Log
            #May
            We sailed at dawn.
            #June
            It rained.
            ##Calm
            No wind at all.
            #July
            It rained.
            """;

    @Test
    void aSectionIsFoundByItsTextWhenItsHeadingWasChanged() {
        String edited = LOG.replace("#May", "#May 1871").replace("##Calm", "##A Calm");
        assertThat(find(LOG, "May", edited)).isEqualTo(1);
        assertThat(find(LOG, "Calm", edited)).isEqualTo(3);
    }

    @Test
    void aSectionIsFoundByItsTextWhenOthersHaveTakenItsTitle() {
        String edited = LOG.replace("##Calm", "##Lull").replace("#July", "##x\n#July\n##Calm");
        assertThat(find(LOG, "Calm", edited)).isEqualTo(3);
    }

    @Test
    void aSectionThatBeginsAsOthersDoIsNotFoundByThat() {
        String log = LOG.replace("##Calm\nNo wind at all.\n", "");
        assertThat(find(log, "June", log.replace("#June", "#In June"))).isEqualTo(Outline.NONE);
    }

    @Test
    void aSectionOfARepeatedTitleIsFoundUnderAHeadingThatWasChanged() {
        String log = LOG + "##Calm\nNot a breath.\n";
        assertThat(find(log, "Calm", log.replace("#June", "#In June"))).isEqualTo(3);
    }

    @Test
    void aSectionOfAnotherTitleAndAnotherTextIsAnother() {
        String edited = LOG.replace("#May\nWe", "#In May\nThey");
        assertThat(find(LOG, "May", edited)).isEqualTo(Outline.NONE);
    }

    @Test
    void aKeyIsReadAsItWasWritten() {
        SectionKey key = new SectionKey(-3, 0x1234, 7, -5);
        assertThat(SectionKey.parse(key.toString()))
                .isEqualTo(key)
                .extracting(SectionKey::lead)
                .isEqualTo(-5L);
    }

    @Test
    void aKeyOfTheTimeBeforeLeadsIsRead() {
        assertThat(SectionKey.parse("3-1234-7")).isEqualTo(new SectionKey(3, 0x1234, 7, 0));
    }
}
