package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingsTest {
    @Test
    void callsBesideOneAnotherAreCode() {
        assertThat(holds("Then:", "harbour(Ferry 3.8)", "load(all boats)")).isTrue();
        assertThat(holds("load(all boats)", "harbour(Ferry 3.8)", "Text")).isTrue();
        assertThat(holds("Text.", "harbour(fog(night))", "load(f(x), y);")).isTrue();
    }

    @Test
    void aCallByItselfMayBeAName() {
        assertThat(holds("Text.", "ferry.load(boats)", "It loads the boats.")).isFalse();
        assertThat(holds("Text:", "ferry.load(boats)", "It loads the boats.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ferry start all",
                "ferry load ./boats/small",
                "Use ~/.boats/list",
                "LOAD_BOATS 3",
                "Boat::load",
                "load && start"
            })
    void commandsAndIdentifiersUnderAColonAreCode(String line) {
        assertThat(holds("You can also run:", line, "It loads the boats.")).isTrue();
        assertThat(holds("You can also run.", line, "It loads the boats.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Loading the Boats", "We did it!", "the boats are gone.", "Лодки у дома"})
    void namesAndSentencesUnderAColonAreNone(String line) {
        assertThat(holds("You can also run:", line, "It loads the boats.")).isFalse();
    }

    @Test
    void aLongLineIsNone() {
        assertThat(holds("Run:", "load " + "boats ".repeat(30), "Text")).isFalse();
    }

    private static boolean holds(String above, String line, String below) {
        Lines lines = new Lines(above + "\n" + line + "\n" + below + "\n");
        return new Listings(lines.scene).holds(1);
    }
}
