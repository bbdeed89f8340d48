package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyIndexTest {
    @Test
    void keysAreNumberedInTheOrderInWhichTheyCome() {
        KeyIndex index = new KeyIndex();

        assertThat(index.add(70)).isZero();
        assertThat(index.add(-3)).isOne();
        assertThat(index.add(70)).isZero();
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void aKeyThatNeverCameHasNoNumber() {
        KeyIndex index = new KeyIndex();
        index.add(1);

        assertThat(index.find(0)).isEqualTo(KeyIndex.NONE);
    }

    @Test
    void numbersStayHoweverManyKeysCome() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        KeyIndex index = new KeyIndex();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextInt(5_000);
            expected.putIfAbsent(key, expected.size());
            index.add(key);
        }

        assertThat(expected)
                .as("seed %d", seed)
                .allSatisfy((key, number) -> assertThat(index.find(key)).isEqualTo(number));
    }
}
