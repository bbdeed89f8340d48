package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

/// What a reader can go back to.
final class Jumps {
    private Jumps() {}

    /// Moves on by a line, from which a jump back would be seen.
    static void assertNone(Navigator navigator) {
        navigator.lines(1);
        Place place = navigator.place();
        navigator.back();
        assertThat(navigator.place()).isEqualTo(place);
    }
}
