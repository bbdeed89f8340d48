package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineModelTest {
    private final OutlineModel model =
            new OutlineModel(
                    Documents.of(
                            """
                            Title
                             Taxes
                              Income
                              Café
                             Duties
                              Income
                               Deep tax"""));

    private List<Integer> sections() {
        return model.rows().stream().map(OutlineRow::section).toList();
    }

    @Test
    void everythingIsShownAtFirst() {
        assertThat(sections()).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(model.rows().get(6)).isEqualTo(new OutlineRow(6, -1, 3, false, false, true));
    }

    @Test
    void aRowStandsAsDeepAsItsLevelEvenWhereOneIsLeftOut() {
        OutlineModel gaps = new OutlineModel(Documents.of("Title\n One\n   Three\n  Two"));
        assertThat(gaps.rows()).extracting(OutlineRow::depth).containsExactly(0, 1, 3, 2);
    }

    @Test
    void theCursorStopsAtBothEnds() {
        model.move(-3);
        assertThat(model.cursor()).isZero();
        model.move(99);
        assertThat(model.cursor()).isEqualTo(6);
    }

    @Test
    void foldHidesTheChildrenThenGoesToTheParent() {
        model.move(4);
        model.fold();
        assertThat(sections()).containsExactly(0, 1, 2, 3, 4);
        model.fold();
        assertThat(model.cursor()).isZero();
    }

    @Test
    void unfoldShowsTheChildrenThenGoesToTheFirst() {
        model.move(4);
        model.fold();
        model.unfold();
        assertThat(sections()).hasSize(7);
        assertThat(model.cursor()).isEqualTo(4);
        model.unfold();
        assertThat(model.cursor()).isEqualTo(5);
    }

    @Test
    void theCursorLeavesWhatIsFoldedAway() {
        model.last();
        model.toggle(4);
        assertThat(model.cursor()).isEqualTo(4);
    }

    @Test
    void levelsCountBelowTheDocumentsOwnRow() {
        model.showLevels(1);
        assertThat(sections()).containsExactly(0, 1, 4);
        model.showLevels(2);
        assertThat(sections()).containsExactly(0, 1, 2, 3, 4, 5);
        model.unfoldAll();
        assertThat(sections()).hasSize(7);
    }

    @Test
    void revealUnfoldsWhatHidesTheSection() {
        model.foldAll();
        model.reveal(6);
        assertThat(model.cursor()).isEqualTo(6);
        assertThat(sections()).containsExactly(0, 1, 4, 5, 6);
    }

    @Test
    void theFilterKeepsAncestorsAndTheCurrentSection() {
        model.setCurrent(3);
        model.filter("tax");
        assertThat(sections()).containsExactly(0, 1, 3, 4, 5, 6);
        assertThat(model.rows().stream().filter(OutlineRow::match).map(OutlineRow::section))
                .containsExactly(1, 6);
    }

    @Test
    void theFilterIgnoresCaseAndAccentsAndWantsEveryWord() {
        model.filter("CAFE");
        assertThat(model.cursor()).isEqualTo(3);
        model.filter("tax deep");
        assertThat(model.cursor()).isEqualTo(6);
    }

    @Test
    void theLettersThatTheFilterFindsAreTold() {
        model.filter("TAX a");
        assertThat(model.marked("Tax: a café")).isEqualTo(bits(0, 1, 2, 5, 8));
        assertThat(model.marked("Duty only")).isEqualTo(bits());
        model.clearFilter();
        assertThat(model.marked("Tax: a café")).isEqualTo(bits());
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }

    @Test
    void clearingTheFilterRestoresFoldsAndCursorExactly() {
        model.move(4);
        model.fold();
        List<Integer> before = sections();
        model.filter("i");
        model.filter("inc");
        model.move(2);
        model.clearFilter();
        assertThat(sections()).isEqualTo(before);
        assertThat(model.cursor()).isEqualTo(4);
    }

    @Test
    void acceptingTheFilterKeepsTheCursorAndShowsItsRow() {
        model.foldAll();
        model.filter("deep");
        model.acceptFilter();
        assertThat(model.cursor()).isEqualTo(6);
        assertThat(sections()).contains(6);
    }

    @Test
    void aFilterThatFindsNothingKeepsTheCurrentRow() {
        model.filter("zzz");
        assertThat(sections()).containsExactly(0);
        model.move(1);
        assertThat(model.cursor()).isZero();
    }

    @Test
    void whereNothingMatchesTheCursorIsOnTheSectionBeingRead() {
        model.setCurrent(3);
        model.filter("deep");
        model.filter("deeper");
        assertThat(model.cursor()).isEqualTo(3);
        model.filter("deep");
        assertThat(model.cursor()).isEqualTo(6);
    }

    @Test
    void aHiddenSectionIsStoodForByItsNearestAncestorShown() {
        model.foldAll();
        assertThat(model.rowOf(6)).isEqualTo(2);
        assertThat(model.rowOf(1)).isEqualTo(1);
    }

    @Test
    void revealingWhatIsInViewLeavesTheRowsAsTheyAre() {
        List<OutlineRow> before = List.copyOf(model.rows());
        model.reveal(3);
        assertThat(model.cursor()).isEqualTo(3);
        for (int i = 0; i < before.size(); i++) {
            assertThat(model.rows().get(i)).isSameAs(before.get(i));
        }
    }
}
