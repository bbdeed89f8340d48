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

/// Judges every candidate twice: by itself, then beside all others of the text.
final class Judgement {
    private static final int MOST_EVIDENCE = 6;
    private static final double LEAST_WEIGHT = 0.05;

    private final Model second;
    private final FirstFeatures features;
    private final ContestFeatures contest;
    private final float[] scores;

    private Judgement(
            Model second, FirstFeatures features, ContestFeatures contest, float[] scores) {
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
            alone[c] = first.probability(row.values());
            tell(progress, 0.4, c, count);
        }
        ContestFeatures contest = new ContestFeatures(scene, alone);
        float[] scores = new float[count];
        for (int c = 0; c < count; c++) {
            row.clear();
            features.measure(c, row);
            contest.measure(c, row);
            scores[c] = second.probability(row.values());
            tell(progress, 0.6, c, count);
        }
        return new Judgement(second, features, contest, scores);
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
        double[] shares = new double[second.columns().size()];
        second.trees().explain(row.values(), shares);
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        for (int i = 0; i < shares.length; i++) {
            weights.merge(second.columns().get(i).clue(), shares[i], Double::sum);
        }
        List<Evidence> evidence = new ArrayList<>();
        weights.forEach((clue, weight) -> evidence.add(new Evidence(clue, weight)));
        evidence.removeIf(e -> Math.abs(e.weight()) < LEAST_WEIGHT);
        evidence.sort(Comparator.comparingDouble(e -> -Math.abs(e.weight())));
        return new Finding(
                scores[candidate], evidence.subList(0, Math.min(MOST_EVIDENCE, evidence.size())));
    }
}
