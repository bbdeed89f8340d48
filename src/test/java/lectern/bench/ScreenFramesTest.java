package lectern.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenFramesTest {
    private final ScreenFrames frames = new ScreenFrames();

    private static byte[] points(int different, int value) {
        byte[] points = new byte[1000];
        for (int i = 0; i < different; i++) {
            points[i] = (byte) value;
        }
        return points;
    }

    @Test
    void onlyChangesAreTakenIn() {
        assertThat(frames.add(1, points(0, 0))).isTrue();
        assertThat(frames.add(2, points(0, 0))).isFalse();
        assertThat(frames.add(3, points(9, 1))).isTrue();
        assertThat(frames.lastChange()).isEqualTo(3);
    }

    @Test
    void theTextIsThereWhenTheScreenIsLikeTheLast() {
        frames.add(1, points(0, 0));
        frames.add(2, points(400, 7));
        frames.add(3, points(500, 7));
        frames.add(4, points(503, 7));
        assertThat(frames.settled()).isEqualTo(3);
    }

    @Test
    void aScreenOfOneColourIsBlank() {
        frames.add(1, points(1000, 5));
        assertThat(frames.isBlank()).isTrue();
        frames.add(2, points(1, 5));
        assertThat(frames.isBlank()).isFalse();
    }
}
