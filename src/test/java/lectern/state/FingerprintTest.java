package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static Fingerprint of(String text) {
        return TextIdentity.of(text).fingerprint();
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "line " + i)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void equalTextsHaveEqualHashes() {
        assertThat(of("a\nb\n").hash()).isEqualTo(of("a\nb\n").hash());
        assertThat(of("a\nb\n").hash()).isNotEqualTo(of("b\na\n").hash());
    }

    @Test
    void likenessIsTheShareOfCommonLines() {
        assertThat(of(lines(0, 10)).likeness(of(lines(5, 15)))).isEqualTo(5 / 15.0);
        assertThat(of(lines(0, 10_000)).likeness(of(lines(2_000, 10_000)))).isBetween(0.65, 0.95);
        assertThat(of(lines(0, 10_000)).likeness(of(lines(10_000, 20_000)))).isZero();
    }

    @Test
    void anEditedTextIsStillLikeItself() {
        String text = lines(0, 300);
        String edited =
                "New\nlines\n" + text.replace("line 7", "Line  seven").replace("\n", "\r\n");
        assertThat(of(edited).isLike(of(text))).isTrue();
    }

    @Test
    void textsOfNothingAreNotLikeEachOther() {
        assertThat(of("\n \n").isLike(of(""))).isFalse();
    }
}
