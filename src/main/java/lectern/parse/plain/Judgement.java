package lectern.parse.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.document.Clue;
import lectern.document.Evidence;
import lectern.document.Finding;

/// Judges every candidate twice, by itself and then beside all others of the text, and weighs the
/// second judgement higher.
final class Judgement {
    // What is so unlikely by itself does not become a heading beside the others either.
    private static final float HOPELESS = 0.01f;
    // Of the log-odds; found by cross-validation.
    private static final float SECOND_SHARE = 0.75f;
    // Of what rules alone made a heading in texts with known outlines, 213 of 225 were one.
    private static final float BY_RULE = 0.95f;
    private static final int MOST_EVIDENCE = 6;
    private static final double LEAST_WEIGHT = 0.05;
    private static final int PORTION = 4096;

    private final Model first;
    private final Model second;
    private final FirstFeatures features;
    private final ContestFeatures contest;
    private final float[] scores;

    private Judgement(
            Model first,
            Model second,
            FirstFeatures features,
            ContestFeatures contest,
            float[] scores) {
        this.first = first;
        this.second = second;
        this.features = features;
        this.contest = contest;
        this.scores = scores;
    }

    static Judgement of(Scene scene, Model first, Model second, Portions portions) {
        int count = scene.candidates().count();
        FirstFeatures features = new FirstFeatures(scene);
        float[] alone = new float[count];
        portions.each(
                count,
                PORTION,
                0.4,
                0.2,
                (from, to) -> {
                    FirstFeatures own = features.beside();
                    FeatureRow row = new FeatureRow();
                    for (int c = from; c < to; c++) {
                        row.clear();
                        own.measure(c, row);
                        alone[c] = probability(first.trees().margin(row.values()));
                    }
                });
        ContestFeatures contest = new ContestFeatures(scene, alone);
        float[] scores = alone.clone();
        portions.each(
                count,
                PORTION,
                0.6,
                0.2,
                (from, to) -> {
                    FirstFeatures own = features.beside();
                    FeatureRow row = new FeatureRow();
                    for (int c = from; c < to; c++) {
                        if (alone[c] >= HOPELESS) {
                            row.clear();
                            own.measure(c, row);
                            contest.measure(c, row);
                            float beside = second.trees().margin(row.values());
                            scores[c] =
                                    probability(
                                            SECOND_SHARE * beside
                                                    + (1 - SECOND_SHARE) * logit(alone[c]));
                        }
                    }
                });
        return new Judgement(first, second, features, contest, scores);
    }

    private static float probability(float logOdds) {
        return (float) (1 / (1 + Math.exp(-logOdds)));
    }

    private static float logit(float probability) {
        float p = Math.clamp(probability, 1e-4f, 1 - 1e-4f);
        return (float) Math.log(p / (1 - p));
    }

    /// Returns the probability that the candidate is a heading.
    float score(int candidate) {
        return scores[candidate];
    }

    boolean isHeading(int candidate) {
        return scores[candidate] >= second.bar();
    }

    /// Returns what tells why candidates have their scores, in one thread.
    ///
    /// @param byRule what made headings of those that are no likely ones by themselves
    Explainer explainer(Map<Integer, Clue> byRule) {
        return new Explainer(features.beside(), byRule);
    }

    /// Tells why candidates have their scores.
    final class Explainer {
        private final FirstFeatures own;
        private final FeatureRow row = new FeatureRow();

        private final Map<Integer, Clue> byRule;

        private Explainer(FirstFeatures own, Map<Integer, Clue> byRule) {
            this.own = own;
            this.byRule = byRule;
        }

        Finding finding(int candidate) {
            row.clear();
            own.measure(candidate, row);
            contest.measure(candidate, row);
            double[] alone = new double[second.columns().size()];
            first.trees().explain(row.values(), alone);
            double[] beside = new double[second.columns().size()];
            second.trees().explain(row.values(), beside);
            for (int i = 0; i < alone.length; i++) {
                beside[i] = SECOND_SHARE * beside[i] + (1 - SECOND_SHARE) * alone[i];
            }
            List<Evidence> evidence = new ArrayList<>();
            ClueSign.worded(second.byClue(beside))
                    .forEach((clue, weight) -> evidence.add(new Evidence(clue, weight)));
            evidence.removeIf(e -> Math.abs(e.weight()) < LEAST_WEIGHT);
            evidence.sort((a, b) -> Double.compare(Math.abs(b.weight()), Math.abs(a.weight())));
            Clue rule = byRule.get(candidate);
            if (rule != null) {
                evidence.removeIf(e -> e.clue() == rule);
                evidence.addFirst(new Evidence(rule, logit(BY_RULE)));
            }
            return new Finding(
                    rule == null ? scores[candidate] : BY_RULE,
                    evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size())));
        }
    }
}
