package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

/// What a reader can go back to.
final class Jumps {
    private Jumps() {}

    static void assertNone(Navigator navigator) {
        assertThat(navigator.back()).isFalse();
    }
}
