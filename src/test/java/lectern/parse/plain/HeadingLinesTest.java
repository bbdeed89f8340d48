package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

/// Which lines make one heading, and how it is shown.
class HeadingLinesTest {
    private static final String PROSE =
            "\nIt was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";

    @Test
    void nameUnderANumberBelongsToIt() {
        assertThat(titles("Chapter 1\nThe Fire\n" + PROSE, 0))
                .containsExactly("Chapter 1 The Fire");
        assertThat(titles("Chapter 1\n\n\nThe Fire\n" + PROSE, 0))
                .containsExactly("Chapter 1 The Fire");
        assertThat(titles("Chapter 1\n\nThe Fire\n" + PROSE, 0, 1))
                .containsExactly("Chapter 1 The Fire");
    }

    @Test
    void lineFarBelowANumberIsNoName() {
        assertThat(titles("Chapter 1\n\n\n\nThe Fire\n" + PROSE, 0)).containsExactly("Chapter 1");
    }

    @Test
    void lineThatGoesOnBelowIsNoName() {
        assertThat(titles("Chapter 1\n\nThe Fire\nwent out\n" + PROSE, 0))
                .containsExactly("Chapter 1");
    }

    @Test
    void sentenceIsNoNameUnlessInCapitals() {
        assertThat(titles("Chapter 1\n\nThe fire went out.\n" + PROSE, 0))
                .containsExactly("Chapter 1");
        assertThat(titles("Chapter 1\n\nTHE FIRE GOES OUT.\n" + PROSE, 0))
                .containsExactly("Chapter 1 THE FIRE GOES OUT.");
        assertThat(titles("Chapter 1\n\nWas it a fire?\n" + PROSE, 0)).containsExactly("Chapter 1");
    }

    @Test
    void lastWordsOfANumberedHeadingThatHadNoRoomBelongToIt() {
        String prose =
                """

                It was a long day in the town, and nobody who saw the sun go down
                over the hills that night ever spoke of it again, though many had
                been there to see it happen, by night and in the deepest silence.

                """;
        String wide = "3. What the people of the town had to say of the fire that had\n";

        assertThat(titles(wide + "begun it\n" + prose.repeat(3), 0))
                .containsExactly(wide.strip() + " begun it");
        assertThat(titles(wide + "begun it\n\n4. Rain\n" + prose.repeat(3), 0, 1))
                .containsExactly(wide.strip() + " begun it", "4. Rain");
        assertThat(titles(wide + "begun it\nand so on\n" + prose.repeat(3), 0))
                .containsExactly(wide.strip());
        assertThat(titles("3. What the people said\nof it\n" + prose.repeat(3), 0))
                .containsExactly("3. What the people said");
    }

    @Test
    void bulletUnderANumberIsNoName() {
        assertThat(titles("Changes with 12:\n\n* A fire\n" + PROSE, 0))
                .containsExactly("Changes with 12:");
    }

    @Test
    void speechAndSmallLettersAreNoName() {
        assertThat(titles("Chapter 1\n\n“A fire” she said\n" + PROSE, 0))
                .containsExactly("Chapter 1");
        assertThat(titles("Chapter 1\n\n– A fire\n" + PROSE, 0)).containsExactly("Chapter 1");
        assertThat(titles("Chapter 1\n\nthe fire\n" + PROSE, 0)).containsExactly("Chapter 1");
    }

    @Test
    void longLineIsNoNameUnlessItLooksLikeAHeadingByItself() {
        String wordy = "The Fire in the Town that Nobody Who Had Been There Ever Forgot Again";
        String endless = wordy + " and the " + wordy;

        assertThat(titles("Chapter 1\n\n" + wordy + "\n" + PROSE, 0)).containsExactly("Chapter 1");
        assertThat(titles("Chapter 1\n\n" + wordy + "\n" + PROSE, 0, 1)).hasSize(1);
        assertThat(titles("Chapter 1\n\n" + endless + "\n" + PROSE, 0, 1)).hasSize(2);
    }

    @Test
    void wordOfADivisionWithoutANumberTakesNoName() {
        assertThat(titles("Appendix\n\nThe Names\n" + PROSE, 0, 1))
                .containsExactly("Appendix", "The Names");
    }

    @Test
    void namedNumberAndNumberUnderANumberStandByThemselves() {
        assertThat(titles("Chapter 1. Fire\n\nThe Town\n" + PROSE, 0, 1)).hasSize(2);
        assertThat(titles("Part 1\n\nChapter 1\n" + PROSE, 0, 1)).hasSize(2);
    }

    @Test
    void ruleUnderTheNameIsPartOfTheHeading() {
        Scene scene = scene("Chapter 1\nThe Fire\n========\n" + PROSE);

        assertThat(new HeadingLines(scene).join(List.of(0, 1)).getFirst())
                .isEqualTo(new FoundHeading(0, 0, 1, 2, 0));
    }

    @Test
    void gapsAreShownAsOneSpaceAndWideOnesAsTheyAre() {
        assertThat(titles("Of \t the  Fire\n" + PROSE, 0)).containsExactly("Of the Fire");
        assertThat(titles("第一章　火事\n" + PROSE, 0)).containsExactly("第一章　火事");
    }

    private static List<String> titles(String text, Integer... taken) {
        Scene scene = scene(text);
        HeadingLines lines = new HeadingLines(scene);
        List<String> titles = new ArrayList<>();
        for (FoundHeading heading : lines.join(List.of(taken))) {
            titles.add(lines.title(heading));
        }
        return titles;
    }

    private static Scene scene(String text) {
        return Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
    }
}
