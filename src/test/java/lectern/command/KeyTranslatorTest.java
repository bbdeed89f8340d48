package lectern.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyTranslatorTest {
    private final KeyTranslator translator = new KeyTranslator(false);

    private @Nullable KeyStroke press(KeyCode code, String modifiers) {
        return translator.translate(event(KeyEvent.KEY_PRESSED, "", code, modifiers));
    }

    private @Nullable KeyStroke type(String character, KeyCode physical, String modifiers) {
        press(physical, modifiers);
        return translator.translate(
                event(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, modifiers));
    }

    private static KeyEvent event(
            EventType<KeyEvent> type, String character, KeyCode code, String modifiers) {
        return new KeyEvent(
                type,
                character,
                "",
                code,
                modifiers.contains("S"),
                modifiers.contains("C"),
                modifiers.contains("A"),
                modifiers.contains("M"));
    }

    @Test
    void aLetterIsTheCharacterTypedWhateverTheKey() {
        assertThat(press(KeyCode.J, "")).isNull();
        assertThat(type("j", KeyCode.J, "")).isEqualTo(new KeyStroke("j"));
        assertThat(type("a", KeyCode.Q, "")).as("AZERTY").isEqualTo(new KeyStroke("a"));
        assertThat(type("?", KeyCode.COMMA, "S")).isEqualTo(new KeyStroke("?"));
    }

    @Test
    void aDigitWithCtrlAndShiftIsTheDigit() {
        assertThat(press(KeyCode.DIGIT1, "CS")).isEqualTo(new KeyStroke("Ctrl+Shift+1"));
        assertThat(type("!", KeyCode.DIGIT1, "CS")).isNull();
        assertThat(press(KeyCode.NUMPAD0, "CS")).isEqualTo(new KeyStroke("Ctrl+Shift+0"));
    }

    @Test
    void aLayoutWithoutLatinLettersActsByThePhysicalKey() {
        assertThat(type("\u043e", KeyCode.J, "")).isEqualTo(new KeyStroke("j"));
        assertThat(type("\u041e", KeyCode.J, "S")).isEqualTo(new KeyStroke("J"));
    }

    @Test
    void namedKeysCarryTheirModifiers() {
        assertThat(press(KeyCode.PAGE_DOWN, "C")).isEqualTo(new KeyStroke("Ctrl+PgDn"));
        assertThat(press(KeyCode.SPACE, "S")).isEqualTo(new KeyStroke("Shift+Space"));
        assertThat(press(KeyCode.LEFT, "A")).isEqualTo(new KeyStroke("Alt+Left"));
        assertThat(press(KeyCode.F6, "")).isEqualTo(new KeyStroke("F6"));
    }

    @Test
    void chordsOfLettersAndSignsAreNamedByTheKey() {
        assertThat(press(KeyCode.C, "C")).isEqualTo(new KeyStroke("Ctrl+C"));
        assertThat(press(KeyCode.ADD, "C")).isEqualTo(new KeyStroke("Ctrl++"));
        assertThat(press(KeyCode.NUMPAD0, "C")).isEqualTo(new KeyStroke("Ctrl+0"));
    }

    @Test
    void whatChordsAndNamedKeysTypeIsNoStroke() {
        assertThat(type("\u0003", KeyCode.C, "C")).isNull();
        assertThat(type("\t", KeyCode.TAB, "")).isNull();
        assertThat(type(" ", KeyCode.SPACE, "")).isNull();
        assertThat(type("j", KeyCode.J, "A")).isNull();
    }

    @Test
    void signsTypedWithAltGrAreStrokes() {
        assertThat(type("]", KeyCode.DIGIT9, "CA")).isEqualTo(new KeyStroke("]"));
    }

    @Test
    void onAMacCommandStandsForCtrl() {
        KeyStroke stroke =
                new KeyTranslator(true).translate(event(KeyEvent.KEY_PRESSED, "", KeyCode.C, "M"));
        assertThat(stroke).isEqualTo(new KeyStroke("Ctrl+C"));
    }

    @Test
    void arrowsAreShownAsSigns() {
        assertThat(new KeyStroke("Ctrl+Down").shown()).isEqualTo("Ctrl+↓");
        assertThat(new KeyStroke("Ctrl++").shown()).isEqualTo("Ctrl++");
        assertThat(KeySequence.of("g g").shown()).isEqualTo("gg");
    }

    @Test
    void keysAreNamedAsTheyArePrintedInTheReadersCountry() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new KeyStroke("Ctrl+PgDn").shown()).isEqualTo("Strg+Bild↓");
            assertThat(new KeyStroke("Shift+Space").shown()).isEqualTo("Umschalt+Leertaste");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(new KeyStroke("Shift+Space").shown()).isEqualTo("Shift+Space");
    }
}
