package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoldersTest {
    private static final String SOUPS =
            "Soups\n\nPea soup\n\n" + Lines.PROSE + "\nFish soup\n\n" + Lines.PROSE + "\n";
    private static final String CAKES = "Cakes\n\nWaffles\n\n" + Lines.PROSE + "\n";

    @Test
    void headingsRightOverOthersHoldWhatFollowsThem() {
        assertThat(held(SOUPS + CAKES, "Soups", "Pea soup", "Fish soup", "Cakes", "Waffles"))
                .containsExactly("Pea soup", "Fish soup", "Waffles");
    }

    @Test
    void namesThatCloseATextAreHeldByNone() {
        String end = "Thanks\n\n" + Lines.PROSE + "\nReferences\n\n" + Lines.PROSE;
        assertThat(
                        held(
                                SOUPS + CAKES + end,
                                "Soups",
                                "Pea soup",
                                "Fish soup",
                                "Cakes",
                                "Waffles",
                                "Thanks",
                                "References"))
                .contains("Thanks")
                .doesNotContain("References");
    }

    @Test
    void oneHoldsNothing() {
        assertThat(held(SOUPS, "Soups", "Pea soup", "Fish soup")).isEmpty();
    }

    @Test
    void whereManyStandRightOverOthersNoneHolds() {
        String teasers = "Lost boats\n\nThe fair\n\nA new bell\n\n" + Lines.PROSE + "\n";
        assertThat(
                        held(
                                SOUPS + CAKES + teasers,
                                "Soups",
                                "Pea soup",
                                "Fish soup",
                                "Cakes",
                                "Waffles",
                                "Lost boats",
                                "The fair",
                                "A new bell"))
                .isEmpty();
        assertThat(held(CAKES + CAKES, "Cakes", "Waffles")).isEmpty();
    }

    @Test
    void whatLooksUnlikeTheHeadingBeneathHoldsNothing() {
        String asked = "Ann at sea\n\nIs it far?\n\n" + Lines.PROSE + "\n";
        assertThat(
                        held(
                                SOUPS + CAKES + asked,
                                "Soups",
                                "Pea soup",
                                "Fish soup",
                                "Cakes",
                                "Waffles",
                                "Ann at sea",
                                "Is it far?"))
                .isEmpty();
    }

    private static List<String> held(String text, String... headings) {
        Lines lines = new Lines("The Book\n\n" + Lines.PROSE + "\n" + text);
        List<Integer> all = lines.candidates(headings);
        return lines.texts(new Holders(lines.scene).held(all).stream().mapToObj(all::get).toList());
    }
}
