package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.parse.Workers;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";

    @Test
    void loneDoubtfulLineIsNoHeading() {
        assertThat(taken("Fire at night\n" + PROSE, -0.7)).isEmpty();
    }

    @Test
    void manyDoubtfulLinesAreHeadings() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("Night ").append((char) ('A' + i)).append('\n').append(PROSE);
        }

        assertThat(taken(text.toString(), -0.7)).hasSize(12);
    }

    @Test
    void loneSureLineIsAHeading() {
        assertThat(taken("Fire at night\n" + PROSE, 3)).containsExactly(0);
    }

    @Test
    void unlikelyLinesAreNoneHoweverMany() {
        assertThat(taken(("Fire\n" + PROSE).repeat(40), -3)).isEmpty();
    }

    @Test
    void titleIsNoHeading() {
        Scene scene = scene("Fire at night\n" + PROSE);

        assertThat(new Choice(scene, judgement(scene, 3), 0).choose().headings()).isEmpty();
    }

    @Test
    void titleThatDiffersFromHeadingsInItsNumberAloneIsOneOfThem() {
        Scene scene = scene("dbus 3\n" + PROSE + "dbus 2\n" + PROSE + "dbus 1\n" + PROSE);

        Choice.Chosen chosen = new Choice(scene, judgement(scene, 3), 0).choose();
        assertThat(chosen.title()).isEqualTo(TitleFinder.NONE);
        assertThat(chosen.headings()).hasSize(3);
    }

    @Test
    void titleOnceMoreOverTheTextIsNoHeading() {
        Scene scene = scene("Title: Fire\n\n# Fire\n" + PROSE + "Rain\n" + PROSE);

        assertThat(new Choice(scene, judgement(scene, 3), 0).choose().headings())
                .extracting(c -> scene.facts().trimmed(scene.candidates().line(c)))
                .containsExactly("Rain");
    }

    @Test
    void sentenceThatEndsInAColonIsNoHeadingAmongThoseThatDoNot() {
        String text = "Fire\n" + PROSE + "Rain\n" + PROSE + "Wind\n" + PROSE;

        assertThat(taken(text + "What the town did was this:\n" + PROSE, 3)).hasSize(3);
        assertThat(taken(text + "Examples:\n" + PROSE, 3)).hasSize(4);
        assertThat(taken(("What the town did was this:\n" + PROSE).repeat(3), 3)).hasSize(3);
    }

    @Test
    void dateIsNoHeadingHoweverSure() {
        assertThat(taken(PROSE + "12 March 1998\n" + PROSE, 3)).isEmpty();
    }

    @Test
    void sentenceThatOpensWithTheNameOfAPartIsNoHeading() {
        assertThat(taken(PROSE + "Part 1 of the exam covers\n" + PROSE, 3)).isEmpty();
        assertThat(taken(PROSE + "Part 1 The Exam\n" + PROSE, 3)).hasSize(1);
    }

    @Test
    void nameOfATableOfContentsIsNoHeadingOverIt() {
        assertThat(taken("Contents\n- Night\n- Day\n" + PROSE, 3)).doesNotContain(0);
        assertThat(taken("Contents\n" + PROSE, 3)).containsExactly(0);
    }

    @Test
    void oneThatIsMissingAmongNumberedHeadingsIsAHeading() {
        String missing = "4. A much longer name than all the others have";
        StringBuilder text = new StringBuilder();
        for (String name : List.of("1. One", "2. Two", "3. Three", missing, "5. Five")) {
            text.append(name).append('\n').append(PROSE);
        }
        Scene scene = scene(text.toString());
        Model brief = Model.of(List.of("bar 0.25", "tree 0<30@0 =3 =-3"));
        Portions portions = new Portions(Workers.ALONE, Progress.NONE);
        Judgement judgement = Judgement.of(scene, brief, brief, portions);

        assertThat(judgement.isHeading(3)).isFalse();
        assertThat(new Choice(scene, judgement, TitleFinder.NONE).choose().headings())
                .containsExactly(0, 1, 2, 3, 4);
    }

    private static List<Integer> taken(String text, double logOdds) {
        Scene scene = scene(text);
        return new Choice(scene, judgement(scene, logOdds), TitleFinder.NONE).choose().headings();
    }

    private static Scene scene(String text) {
        return Scene.of(LineFacts.of(text), Words.load(), Progress.NONE);
    }

    // Finds every candidate as likely as the next.
    private static Judgement judgement(Scene scene, double logOdds) {
        Model same = Model.of(List.of("bar 0.25", "tree =" + logOdds));
        return Judgement.of(scene, same, same, new Portions(Workers.ALONE, Progress.NONE));
    }

    @Test
    void chaptersToldInASentenceAreHeadings() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            text.append("Chapter ").append(i).append(" in which we set out\n").append(PROSE);
        }

        assertThat(taken(text.toString(), 3)).hasSize(4);
    }
}
