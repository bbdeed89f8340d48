package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivelyHeadsTest {
    private static final String[] HEADINGS = {"The quay", "The bell", "The crew", "The fare"};
    private static final String PARTS = String.join("\n" + Lines.PROSE, HEADINGS) + "\n";
    private static final String LIST = "- a rope\n- a list\n";

    @Test
    void threeQuestionsOverListsAreHeadings() {
        String two = "Do you sew?\n" + LIST + "Do you cook?\n" + LIST;
        assertThat(found(two + "Σας αρέσει η οργάνωση;\n" + LIST))
                .containsExactly("Do you sew?", "Do you cook?", "Σας αρέσει η οργάνωση;");
        assertThat(found(two + "Do you listen?\n" + Lines.PROSE)).isEmpty();
        assertThat(found(two + "“Do you listen?”\n" + LIST)).isEmpty();
    }

    @Test
    void aQuestionUnderTheTitleIsAHeadingWhereMoreFollow() {
        String text = "Why help?\n" + Lines.PROSE;
        assertThat(found(text + PARTS + Lines.PROSE, HEADINGS)).containsExactly("Why help?");
        assertThat(found(text)).isEmpty();
        assertThat(found(Lines.PROSE + text + PARTS + Lines.PROSE, HEADINGS)).isEmpty();
    }

    @Test
    void anExclamationBetweenParagraphsIsAHeadingWhereThereAreMore() {
        String text = Lines.PROSE + "You did it!\n" + Lines.PROSE;
        assertThat(found(PARTS + text, HEADINGS)).containsExactly("You did it!");
        assertThat(found(text)).isEmpty();
    }

    @Test
    void manyExclamationsAreThoseOfANovel() {
        String text = Lines.PROSE + "What a night!\n";
        assertThat(found(PARTS + text.repeat(2) + Lines.PROSE, HEADINGS)).hasSize(2);
        assertThat(found(PARTS + text.repeat(3) + Lines.PROSE, HEADINGS)).isEmpty();
    }

    @Test
    void whatIsSaidIsNone() {
        for (String said :
                List.of("“Over here!”", "– Over here!", "Stop! Over here!", "No. Stop!")) {
            String text = Lines.PROSE + said + "\n" + Lines.PROSE;
            assertThat(found(PARTS + text, HEADINGS)).as(said).isEmpty();
        }
    }

    private static List<String> found(String text, String... headings) {
        Lines lines = new Lines("The Ferry\n" + text);
        List<Integer> taken = lines.candidates(headings);
        return lines.texts(new LivelyHeads(lines.scene).find(taken, new BitSet()));
    }
}
