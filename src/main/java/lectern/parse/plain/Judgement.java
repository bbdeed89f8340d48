package lectern.parse.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.document.Clue;
import lectern.document.Evidence;
import lectern.document.Finding;
import lectern.text.Progress;

/// Judges every candidate twice, by itself and then beside all others of the text, and weighs the
/// second judgement higher.
final class Judgement {
    // What is so unlikely by itself does not become a heading beside the others either.
    private static final float HOPELESS = 0.01f;
    // Of the log-odds; found by cross-validation.
    private static final float SECOND_SHARE = 0.75f;
    private static final int MOST_EVIDENCE = 6;
    private static final double LEAST_WEIGHT = 0.05;

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

    static Judgement of(Scene scene, Model first, Model second, Progress progress) {
        int count = scene.candidates().count();
        FirstFeatures features = new FirstFeatures(scene);
        FeatureRow row = new FeatureRow();
        float[] alone = new float[count];
        for (int c = 0; c < count; c++) {
            row.clear();
            features.measure(c, row);
            alone[c] = probability(first.trees().margin(row.values()));
            tell(progress, 0.4, c, count);
        }
        ContestFeatures contest = new ContestFeatures(scene, alone);
        float[] scores = new float[count];
        for (int c = 0; c < count; c++) {
            scores[c] = alone[c];
            if (alone[c] < HOPELESS) {
                continue;
            }
            row.clear();
            features.measure(c, row);
            contest.measure(c, row);
            float beside = second.trees().margin(row.values());
            scores[c] = probability(SECOND_SHARE * beside + (1 - SECOND_SHARE) * logit(alone[c]));
            tell(progress, 0.6, c, count);
        }
        return new Judgement(first, second, features, contest, scores);
    }

    private static float probability(float logOdds) {
        return (float) (1 / (1 + Math.exp(-logOdds)));
    }

    private static float logit(float probability) {
        float p = Math.clamp(probability, 1e-4f, 1 - 1e-4f);
        return (float) Math.log(p / (1 - p));
    }

    private static void tell(Progress progress, double done, int candidate, int count) {
        if ((candidate & 0xfff) == 0) {
            progress.at(done + 0.2 * candidate / count);
        }
    }

    /// Returns the probability that the candidate is a heading.
    float score(int candidate) {
        return scores[candidate];
    }

    boolean isHeading(int candidate) {
        return scores[candidate] >= second.bar();
    }

    /// Returns why the candidate has its score.
    Finding finding(int candidate) {
        FeatureRow row = new FeatureRow();
        features.measure(candidate, row);
        contest.measure(candidate, row);
        double[] alone = new double[second.columns().size()];
        first.trees().explain(row.values(), alone);
        double[] beside = new double[second.columns().size()];
        second.trees().explain(row.values(), beside);
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        for (int i = 0; i < alone.length; i++) {
            double weight = SECOND_SHARE * beside[i] + (1 - SECOND_SHARE) * alone[i];
            weights.merge(second.columns().get(i).clue(), weight, Double::sum);
        }
        List<Evidence> evidence = new ArrayList<>();
        ClueSign.worded(weights)
                .forEach((clue, weight) -> evidence.add(new Evidence(clue, weight)));
        evidence.removeIf(e -> Math.abs(e.weight()) < LEAST_WEIGHT);
        evidence.sort(Comparator.comparingDouble(e -> -Math.abs(e.weight())));
        return new Finding(
                scores[candidate], evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size())));
    }
}
