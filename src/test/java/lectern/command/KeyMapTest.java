package lectern.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lectern.command.KeyMap.Binding;
import lectern.command.KeyReader.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyMapTest {
    private static final KeyMap DEFAULTS = KeyMap.defaults();

    private static Binding bind(KeyContext context, String keys, Command command) {
        return new Binding(context, KeySequence.of(keys), command);
    }

    @Test
    void theSameKeysInOneContextClash() {
        List<Binding> clash =
                List.of(
                        bind(KeyContext.TEXT, "j", Command.LINE_DOWN),
                        bind(KeyContext.TEXT, "j", Command.LINE_UP));
        assertThat(KeyMap.conflicts(clash)).hasSize(1);
        assertThatThrownBy(() -> new KeyMap(clash)).hasMessageContaining("LINE_UP");
    }

    @Test
    void keysThatBeginOthersClash() {
        assertThat(
                        KeyMap.conflicts(
                                List.of(
                                        bind(KeyContext.TEXT, "g", Command.LINE_DOWN),
                                        bind(KeyContext.TEXT, "g g", Command.DOCUMENT_START))))
                .containsExactly("TEXT: g asks for LINE_DOWN and begins DOCUMENT_START");
    }

    @Test
    void theSameKeysInTwoContextsDoNotClash() {
        assertThat(
                        KeyMap.conflicts(
                                List.of(
                                        bind(KeyContext.TEXT, "o", Command.OPEN),
                                        bind(KeyContext.OUTLINE, "o", Command.CURSOR_GO))))
                .isEmpty();
    }

    @Test
    void theFirstKeysOfTheTableAreTold() {
        assertThat(DEFAULTS.firstOf(Command.SCREEN_DOWN)).isEqualTo("Space");
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void everyKeyOfTheTableLeadsToItsCommand(Command command) {
        KeyContext context =
                command.context() == KeyContext.ANYWHERE ? KeyContext.TEXT : command.context();
        for (KeySequence keys : DEFAULTS.keysOf(command)) {
            KeyReader reader = new KeyReader(DEFAULTS);
            Result last = new Result.Unbound();
            String letter = "";
            for (KeyStroke stroke : keys.strokes()) {
                boolean any = stroke.name().equals(KeyStroke.LETTER);
                letter = any ? "x" : letter;
                last = reader.read(any ? new KeyStroke("x") : stroke, context);
            }
            assertThat(last).as(keys.shown()).isEqualTo(new Result.Run(command, 0, letter));
        }
    }
}
