package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextIdentityTest {
    private static String hash(String text) {
        return TextIdentity.of(text).hash();
    }

    private static String letters(int count) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        random.ints(count, 'a', 'z').forEach(c -> text.append((char) c));
        return text.toString();
    }

    @Test
    void equalTextsHaveEqualHashesThatNameFiles() {
        assertThat(hash("a\nb\n"))
                .isEqualTo(hash("a,b,".replace(",", "\n")))
                .matches("[0-9a-f]{32}");
        assertThat(hash("")).matches("[0-9a-f]{32}");
    }

    @Test
    void everyCharacterOfAShortTextCounts() {
        String text = letters(60_000);
        assertThat(hash(text.substring(0, 30_000) + "Z" + text.substring(30_001)))
                .isNotEqualTo(hash(text));
        assertThat(hash("ab")).isNotEqualTo(hash("ba"));
    }

    @Test
    void ofALongTextTheLengthAndBothEndsCount() {
        String text = letters(1_000_000);
        assertThat(hash(text + "z")).isNotEqualTo(hash(text));
        assertThat(hash("Z" + text.substring(1))).isNotEqualTo(hash(text));
        assertThat(hash(text.substring(1) + "Z")).isNotEqualTo(hash(text));
    }
}
