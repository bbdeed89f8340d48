package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleasesTest {
    private static final String LIST = "- The map shows both piers.\n";

    private static Releases releases(Lines lines, String... headings) {
        return new Releases(lines.scene, lines.candidates(headings));
    }

    private static Lines news(String... releases) {
        StringBuilder text = new StringBuilder("News\n");
        for (String release : releases) {
            text.append('\n').append(release).append("\n\nFixed\n").append(LIST);
        }
        return new Lines(text.toString());
    }

    @Test
    void releasesFallAndHaveKindsOfNewsUnderThem() {
        Lines lines = news("v2.4.0 (May)", "v2.3.10", "v2.3.9");
        Releases releases = releases(lines, "v2.4.0 (May)", "v2.3.10", "v2.3.9", "Fixed");
        assertThat(releases.exist()).isTrue();
        assertThat(releases.isRelease(lines.candidates("v2.3.10").getFirst())).isTrue();
        assertThat(releases.isPart(lines.candidates("Fixed").getFirst())).isTrue();
        assertThat(releases.isPart(lines.candidates("News").getFirst())).isFalse();
    }

    @Test
    void numbersThatRiseAreThoseOfSections() {
        assertThat(
                        releases(
                                        news("1.1 Piers", "1.2 Boats", "1.3 Crew"),
                                        "1.1 Piers",
                                        "1.2 Boats",
                                        "1.3 Crew",
                                        "Fixed")
                                .exist())
                .isFalse();
    }

    @Test
    void twoReleasesAreTooFew() {
        assertThat(releases(news("2.4.0", "2.3.1"), "2.4.0", "2.3.1", "Fixed").exist()).isFalse();
    }

    @Test
    void aKindOverAListIsOneWhereverItStands() {
        Lines lines = news("2.4", "2.3", "2.2");
        List<Integer> taken = new ArrayList<>(lines.candidates("2.4", "2.3", "2.2", "Fixed"));
        Integer last = taken.removeLast();
        assertThat(new Releases(lines.scene, taken).rest(new BitSet())).contains(last);
    }
}
