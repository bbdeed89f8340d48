package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class EchoFeaturesTest {
    private static final String STORM =
            "The winter storms reached the coast before anybody in the harbour had seen a cloud,"
                    + " and the boats that were out that morning did not come home for three days.\n";
    private static final String MARKET =
            "On the market the price of bread had doubled since the spring, so that those who had"
                    + " a garden sold what grew in it and those who had none went to the factory.\n";

    @Test
    void paragraphBehindAHeadingSpeaksOfIt() {
        assertThat(feature(MARKET + "Winter storms\n" + STORM, "echoGain")).isEqualTo(1);
    }

    @Test
    void paragraphBehindANameDoesNot() {
        assertThat(feature(MARKET + "Olga Bergman\n" + STORM, "echoAfter")).isZero();
    }

    @Test
    void partOfAParagraphPulledOutIsQuoted() {
        assertThat(feature(STORM + "The price of bread had doubled\n" + MARKET, "quoted")).isZero();
        assertThat(feature(STORM + "the price of bread had doubled\n" + MARKET, "quoted")).isOne();
    }

    @Test
    void lineThatComesAgainAsALineIsNotQuoted() {
        String text = "The price of bread today\n" + STORM + "The price of bread today\n" + MARKET;

        assertThat(feature(text, "quoted")).isZero();
    }

    @Test
    void quotationMarksAroundAPulledQuoteDoNotMatter() {
        assertThat(feature(STORM + "“price of bread had doubled”\n" + MARKET, "quoted")).isOne();
    }

    // Of the first candidate.
    private static float feature(String text, String name) {
        Scene scene = Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
        FeatureRow row = FeatureRow.recording();
        new EchoFeatures(scene).measure(0, row);
        for (int i = 0; i < row.size(); i++) {
            if (row.columns().get(i).name().equals(name)) {
                return row.values()[i];
            }
        }
        throw new AssertionError("no feature " + name);
    }
}
