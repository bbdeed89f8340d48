package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void saysOfEveryCharacterWhatTheJavaLibrarySays() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).mapToObj(c -> (char) c))
                .allSatisfy(
                        c -> {
                            assertThat(Letters.isLetter(c)).isEqualTo(Character.isLetter(c));
                            assertThat(Letters.isDigit(c)).isEqualTo(Character.isDigit(c));
                            assertThat(Letters.isLowerCase(c)).isEqualTo(Character.isLowerCase(c));
                            assertThat(Letters.isCapital(c))
                                    .isEqualTo(
                                            Character.isUpperCase(c) || Character.isTitleCase(c));
                            assertThat(Letters.toLowerCase(c)).isEqualTo(Character.toLowerCase(c));
                        });
    }
}
