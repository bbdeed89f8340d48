package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import lectern.document.Clue;
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
    void theNameOfAPartBesideTheArticleIsAHeadingWhereAllOthersAreDoubtful() {
        String text = "Fire at night\n" + PROSE + "Most read\nThe fair is back\n";
        assertThat(taken(text, -0.7)).containsExactly(1);
        assertThat(taken(text, -3)).containsExactly(1);
    }

    @Test
    void whatIsLikelyByItselfNeedsNoRule() {
        Scene scene = scene("Fire\n" + PROSE + "Most read\nThe fair is back\n");
        assertThat(new Choice(scene, judgement(scene, 3), 0).choose().byRule()).isEmpty();
        assertThat(new Choice(scene, judgement(scene, -3), 0).choose().byRule())
                .containsExactly(Map.entry(1, Clue.COMMON_NAME));
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
    void loneLineUnderTheTitleIsNoHeading() {
        assertThat(underTitle("Elections\n" + PROSE)).isEmpty();
        assertThat(underTitle("# Elections\n" + PROSE)).hasSize(1);
        assertThat(underTitle("1. Elections\n" + PROSE)).hasSize(1);
        assertThat(underTitle(PROSE + "Elections\n" + PROSE)).hasSize(1);
        assertThat(underTitle("Elections\n" + PROSE + "Weather\n" + PROSE)).hasSize(2);
    }

    private static List<Integer> underTitle(String text) {
        Scene scene = scene("Fire at night\n" + text);
        return new Choice(scene, judgement(scene, 3), 0).choose().headings();
    }

    @Test
    void sentenceThatEndsInAColonIsNoHeadingAmongThoseThatDoNot() {
        String text = "Fire\n" + PROSE + "Rain\n" + PROSE + "Wind\n" + PROSE;

        assertThat(taken(text + "What the town did was this:\n" + PROSE, 3)).hasSize(3);
        assertThat(taken(text + "EXAMPLES:\n" + PROSE, 3)).hasSize(4);
        assertThat(taken(("What the town did was this:\n" + PROSE).repeat(3), 3)).hasSize(3);
    }

    @Test
    void namesBeforeAColonAreFewWhereSentencesBeforeOneAreLeftOut() {
        String names = "Fire\n" + PROSE + "Rain\n" + PROSE + "Wind\n" + PROSE + "Snow\n" + PROSE;
        String text = names + "With a boat:\n" + PROSE + "On foot:\n" + PROSE;

        assertThat(taken(text, 3)).hasSize(4);
        assertThat(taken(text + "What the town did was this:\n" + PROSE, 3)).hasSize(4);
    }

    @Test
    void aLongSentenceBeforeAColonIsNoHeadingEvenWhereThereAreNoOthers() {
        String said = "What the town did on that night was just this:\n";

        assertThat(taken((said + PROSE).repeat(3), 3)).isEmpty();
        assertThat(taken(("## " + said + PROSE).repeat(3), 3)).hasSize(3);
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
    void chaptersToldInASentenceAreHeadings() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            text.append("Chapter ").append(i).append(" in which we set out\n").append(PROSE);
        }

        assertThat(taken(text.toString(), 3)).hasSize(4);
    }

    @Test
    void addressIsNoHeadingUnlessMarkedAsOne() {
        assertThat(taken(PROSE + "All news: https://news.example/all\n" + PROSE, 3)).isEmpty();
        assertThat(taken(PROSE + "## [2.0](https://news.example/2)\n" + PROSE, 3)).hasSize(1);
        assertThat(taken(PROSE + "https://news.example\n====================\n" + PROSE, 3))
                .hasSize(1);
    }

    @Test
    void nameOfATableOfContentsIsNoHeadingOverIt() {
        assertThat(taken("Contents\n- Night\n- Day\n" + PROSE, 3)).doesNotContain(0);
        assertThat(taken("Contents\n" + PROSE, 3)).containsExactly(0);
    }

    @Test
    void oneThatIsMissingAmongNumberedHeadingsIsAHeading() {
        assertThat(takenWhereBrief(numbered(5, 4))).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void chainOfWhichHalfAreHeadingsStaysAsItIs() {
        assertThat(takenWhereBrief(numbered(8, 2, 4, 6, 8))).containsExactly(0, 2, 4, 6);
        assertThat(takenWhereBrief(numbered(8, 2, 8))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void fewOfALongChainAreNone() {
        String others = "Fire at night\n" + PROSE + "Rain at noon\n" + PROSE;

        assertThat(takenWhereBrief(others + numbered(6, 2, 3, 5, 6))).containsExactly(0, 1);
        assertThat(takenWhereBrief(others + numbered(6, 2, 3, 5))).hasSize(5);
        assertThat(takenWhereBrief(others + numbered(4, 2, 3, 4))).hasSize(3);
    }

    @Test
    void dateBetweenNumberedHeadingsIsNone() {
        String text = numbered(4) + "5. May 2001\n" + PROSE + "6. Rain\n" + PROSE;

        assertThat(taken(text, 3)).containsExactly(0, 1, 2, 3, 5);
    }

    @Test
    void twoDoubtfulLinesAreNoHeadingsEither() {
        assertThat(taken("Fire at night\n" + PROSE + "Rain at noon\n" + PROSE, -0.7)).isEmpty();
    }

    @Test
    void titleWithANumberStaysWhereNoHeadingIsLikeIt() {
        Scene scene = scene("Report 12\n" + PROSE + "Fire\n" + PROSE + "Rain\n" + PROSE);

        Choice.Chosen chosen = new Choice(scene, judgement(scene, 3), 0).choose();
        assertThat(chosen.title()).isZero();
        assertThat(chosen.headings()).hasSize(2);
    }

    @Test
    void linesThatComeAgainAreNoContentsWhereTheyNameNoHeadings() {
        String lines = "Give the boat\nTake the oar\nLeave the town\n";
        String again = lines.replace("\n", "\n" + PROSE);

        assertThat(contents("Contents\n" + lines + "\n" + again, 3)).isEqualTo(4);
        assertThat(contents("Contents\n" + lines + "\n" + again, -3)).isZero();
    }

    private static long contents(String text, double logOdds) {
        Scene scene = scene(text);
        new Choice(scene, judgement(scene, logOdds), TitleFinder.NONE).choose();
        return IntStream.range(0, scene.facts().count())
                .filter(line -> scene.facts().has(line, LineMark.CONTENTS))
                .count();
    }

    // Numbered lines over prose, those of the numbers given with long names.
    private static String numbered(int count, Integer... wordy) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            boolean brief = !List.of(wordy).contains(i);
            text.append(i).append(". Name ").append((char) ('A' + i));
            text.append(brief ? "" : " that is longer than those of others").append('\n');
            text.append(PROSE);
        }
        return text.toString();
    }

    // Brief lines alone are likely.
    private static List<Integer> takenWhereBrief(String text) {
        Scene scene = scene(text);
        Model brief = Measured.model(List.of("bar 0.25", "tree 0<30@0 =1 =-3"));
        Portions portions = new Portions(Workers.ALONE, Progress.NONE);
        Judgement judgement = Judgement.of(scene, brief, brief, portions);
        return new Choice(scene, judgement, TitleFinder.NONE).choose().headings();
    }

    private static List<Integer> taken(String text, double logOdds) {
        Scene scene = scene(text);
        return new Choice(scene, judgement(scene, logOdds), TitleFinder.NONE).choose().headings();
    }

    private static Scene scene(String text) {
        return Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
    }

    // Finds every candidate as likely as the next.
    private static Judgement judgement(Scene scene, double logOdds) {
        Model same = Measured.model(List.of("bar 0.25", "tree =" + logOdds));
        return Judgement.of(scene, same, same, new Portions(Workers.ALONE, Progress.NONE));
    }
}
