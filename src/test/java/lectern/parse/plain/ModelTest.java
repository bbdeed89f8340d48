package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lectern.document.Clue;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final Model SMALL =
            Model.of(
                    List.of(
                            "# a note",
                            "column width SHORT",
                            "column stop FINAL_STOP",
                            "bar 0.4",
                            "tree 0<10@0.5 =2 1<0.5@-1 =1 =-3",
                            "tree =0.25"));

    @Test
    void leavesOfAllTreesAddUp() {
        assertThat(SMALL.trees().margin(new float[] {5, 1})).isEqualTo(2.25f);
        assertThat(SMALL.trees().margin(new float[] {20, 0})).isEqualTo(1.25f);
        assertThat(SMALL.trees().margin(new float[] {20, 1})).isEqualTo(-2.75f);
    }

    @Test
    void eachQuestionOnThePathIsCreditedWithItsChange() {
        double[] shares = new double[2];

        SMALL.trees().explain(new float[] {20, 1}, shares);

        assertThat(shares).containsExactly(-1.5, -2);
    }

    @Test
    void columnsAndBarAreRead() {
        assertThat(SMALL.bar()).isEqualTo(0.4f);
        assertThat(SMALL.columns())
                .extracting(FeatureRow.Column::clue)
                .containsExactly(Clue.SHORT, Clue.FINAL_STOP);
    }

    @Test
    void brokenTreeIsRefused() {
        assertThatThrownBy(() -> Model.of(List.of("tree 0<10@0.5 =2")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void modelsInUseKnowTheFeaturesAsTheyAreMeasured() {
        Measured.Columns columns = Measured.columns();

        assertThat(lines(Model.load("heading-first.model"))).isEqualTo(columns.first());
        assertThat(lines(Model.load("heading-second.model"))).isEqualTo(columns.second());
    }

    private static List<String> lines(Model model) {
        return model.columns().stream().map(c -> "column " + c.name() + " " + c.clue()).toList();
    }
}
