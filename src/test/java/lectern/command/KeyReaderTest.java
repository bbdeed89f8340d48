package lectern.command;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.command.KeyReader.Result;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
    private final KeyReader reader = new KeyReader(KeyMap.defaults());

    private Result read(KeyContext context, String... strokes) {
        Result last = new Result.Unbound();
        for (String stroke : strokes) {
            last = reader.read(new KeyStroke(stroke), context);
        }
        return last;
    }

    @Test
    void digitsCountTheCommandBehindThem() {
        assertThat(read(KeyContext.TEXT, "1", "2", "G"))
                .isEqualTo(new Result.Run(Command.DOCUMENT_END, 12));
    }

    @Test
    void zeroAloneIsACommandAndAfterADigitACount() {
        assertThat(read(KeyContext.TEXT, "0")).isEqualTo(new Result.Run(Command.TEXT_DEFAULT, 0));
        assertThat(read(KeyContext.TEXT, "1", "0", "j"))
                .isEqualTo(new Result.Run(Command.LINE_DOWN, 10));
    }

    @Test
    void aDigitBehindALetterBelongsToTheSequence() {
        assertThat(read(KeyContext.OUTLINE, "z", "2"))
                .isEqualTo(new Result.Run(Command.LEVELS_2, 0));
    }

    @Test
    void whatIsTypedOfASequenceCanBeShown() {
        read(KeyContext.OUTLINE, "3", "z");
        assertThat(reader.pending()).isEqualTo("3z");
        read(KeyContext.OUTLINE, "M");
        assertThat(reader.pending()).isEmpty();
    }

    @Test
    void escapeDropsACountAndNothingElse() {
        assertThat(read(KeyContext.TEXT, "4", "Esc")).isEqualTo(new Result.Taken());
        assertThat(read(KeyContext.TEXT, "j")).isEqualTo(new Result.Run(Command.LINE_DOWN, 0));
    }

    @Test
    void aSequenceThatLeadsNowhereIsTakenWhole() {
        assertThat(read(KeyContext.TEXT, "g", "j")).isEqualTo(new Result.Taken());
        assertThat(read(KeyContext.TEXT, "j")).isEqualTo(new Result.Run(Command.LINE_DOWN, 0));
    }

    @Test
    void theOutlinesOwnKeysGoBeforeThoseOfAnywhere() {
        assertThat(read(KeyContext.OUTLINE, "j")).isEqualTo(new Result.Run(Command.CURSOR_DOWN, 0));
        assertThat(read(KeyContext.OUTLINE, "Space"))
                .isEqualTo(new Result.Run(Command.SCREEN_DOWN, 0));
        assertThat(read(KeyContext.OUTLINE, "q"))
                .isEqualTo(new Result.Run(Command.LEAVE_OUTLINE, 0));
    }

    @Test
    void lettersDigitsAndEditingKeysAreTypedIntoAField() {
        for (String stroke : new String[] {"j", "3", "Space", "Home", "Ctrl+C", "Backspace"}) {
            assertThat(read(KeyContext.FILTER, stroke)).as(stroke).isEqualTo(new Result.Unbound());
        }
    }

    @Test
    void chordsActInAField() {
        assertThat(read(KeyContext.FILTER, "Ctrl+J"))
                .isEqualTo(new Result.Run(Command.FILTER_DOWN, 0));
        assertThat(read(KeyContext.FILTER, "Ctrl+O")).isEqualTo(new Result.Run(Command.OPEN, 0));
        assertThat(read(KeyContext.FILTER, "F9"))
                .isEqualTo(new Result.Run(Command.TOGGLE_OUTLINE, 0));
    }

    @Test
    void aChangeOfFocusDropsWhatIsPending() {
        read(KeyContext.TEXT, "2", "g");
        assertThat(read(KeyContext.OUTLINE, "j")).isEqualTo(new Result.Run(Command.CURSOR_DOWN, 0));
    }

    @Test
    void aCommandMayTakeALetterOfEitherCase() {
        assertThat(read(KeyContext.TEXT, "m", "a"))
                .isEqualTo(new Result.Run(Command.SET_MARK, 0, "a"));
        assertThat(read(KeyContext.TEXT, "'", "Q"))
                .isEqualTo(new Result.Run(Command.GO_TO_MARK, 0, "Q"));
        assertThat(read(KeyContext.TEXT, "'", "'"))
                .isEqualTo(new Result.Run(Command.LAST_PLACE, 0));
        assertThat(read(KeyContext.TEXT, "m", "7")).isEqualTo(new Result.Taken());
        assertThat(read(KeyContext.TEXT, "m", "Down")).isEqualTo(new Result.Taken());
    }

    @Test
    void aCommandMayBeBegunBySomethingElseThanKeys() {
        reader.begin(Command.SET_MARK, KeyContext.TEXT);
        assertThat(reader.pending()).isEqualTo("m");
        assertThat(read(KeyContext.TEXT, "b")).isEqualTo(new Result.Run(Command.SET_MARK, 0, "b"));
    }
}
