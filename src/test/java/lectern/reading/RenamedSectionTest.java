package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lectern.document.Corrections;
import lectern.parse.plain.PlainTextParser;
import lectern.state.DocumentRecord;
import lectern.text.DecodedText;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

/// Another program changes the words of a heading, and the section stays the one it was.
class RenamedSectionTest {
    private static final String BEFORE =
            """
            A Handbook of the Harbour

            1 The Office

            The office stands at the head of the pier, and it is open to everyone.

            1.1 Opening Hours

            It opens at eight in the morning and closes when the last boat is in.

            2 The Pier

            The pier is built of oak, and every plank of it is looked at in the spring.
            """;
    private static final String AFTER = BEFORE.replace("The Office", "Our Office");

    private DocumentRecord kept = DocumentRecord.NONE;
    private final ReadingKeeper keeper =
            new ReadingKeeper(
                    (_, change) -> kept = change.apply(kept), () -> 0, (_, _) -> () -> {});

    private OpenDocument open(String text) {
        DecodedText source =
                new DecodedText(
                        text, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        return OpenDocument.of(
                OpenText.of("a.txt", "/a.txt", source),
                new PlainTextParser().parse(text, Corrections.NONE, Progress.NONE),
                ReaderEdits.NONE,
                kept);
    }

    private Reading foldedAndRead() {
        Reading reading = read(open(BEFORE));
        reading.outline().toggle(1);
        reading.marks().toggle(1);
        return reading;
    }

    private Reading read(OpenDocument open) {
        Reading reading = Reading.of(open, new FakeViewport(), () -> 0, new FakeRunner());
        keeper.follow(reading);
        return reading;
    }

    private static boolean isFolded(Reading reading) {
        return reading.outline().foldsProperty().get().get(1);
    }

    @Test
    void itIsFoldedAndReadWhenTheTextIsOpenedAgain() {
        foldedAndRead();
        Reading after = read(open(AFTER));
        assertThat(after.document().title(1)).isEqualTo("1 Our Office");
        assertThat(isFolded(after)).isTrue();
        assertThat(after.marks().state(1)).isEqualTo(ReadState.READ);
    }

    @Test
    void itIsFoldedAndReadWhenTheTextIsReadAnew() {
        Reading before = foldedAndRead();
        kept = DocumentRecord.NONE;
        Reading after = read(open(AFTER).at(before.state().tie(before.document())));
        assertThat(isFolded(after)).isTrue();
        assertThat(after.marks().state(1)).isEqualTo(ReadState.READ);
    }

    @Test
    void whatTheReaderMakesOfItThenIsKept() {
        foldedAndRead();
        Reading after = read(open(AFTER));
        after.outline().toggle(1);
        after.marks().toggle(1);
        Reading again = read(open(AFTER));
        assertThat(isFolded(again)).isFalse();
        assertThat(again.marks().state(1)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void itsRowSaysThatItWasEdited() {
        Changes changes = open(AFTER).since(open(BEFORE)).changes();
        assertThat(changes.words()).isEqualTo("1 edited");
        assertThat(changes.at(1)).isEqualTo("edited");
    }
}
