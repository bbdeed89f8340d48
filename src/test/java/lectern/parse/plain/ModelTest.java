package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import lectern.document.Clue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
    private static final Model SMALL =
            Measured.model(
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
    void numbersAreThoseThatWereWritten() {
        for (float written : new float[] {0, 12, -0.0013244629f, 1.1754944e-38f, 3.4e38f, 9e-9f}) {
            assertThat(leaf(Float.toString(written))).isEqualTo(written);
        }
        assertThat(leaf("-4.8654e-05")).isEqualTo(-4.8654e-5f);
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            float written = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(-9, 6)));
            assertThat(leaf(Float.toString(written))).isEqualTo(written);
            String between = String.valueOf(((double) written + Math.nextUp(written)) / 2);
            assertThat(leaf(between)).isEqualTo(Float.parseFloat(between));
        }
    }

    private static float leaf(String written) {
        return Measured.model(List.of("tree =" + written)).trees().margin(new float[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tree 0<10@0.5 =2",
                "tree 0<10@0.5 =2 =1 =1",
                "tree 0<10@0.5 =2=1",
                "tree 1.5<10@0.5 =2 =1",
                "tree =",
                "tree =-",
                "tree =.",
                "tree =1e",
                "tree =1e-99999999999",
                "tree",
                "tree 0>1@2 =1 =1",
                "bar a",
                "bar 0.25a"
            })
    void brokenFileIsRefused(String line) {
        assertThatThrownBy(() -> Measured.model(List.of(line)))
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
