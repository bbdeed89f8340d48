package lectern.parse.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lectern.parse.training.Corpus.Sample;

/// The texts to learn from, spread over folds by source, each some times more in other manners.
final class TrainingSet {
    private static final double RESTYLED_WEIGHT = 0.14;
    private static final int RESTYLINGS = 6;
    private static final double DIGEST_WEIGHT = 0.08;
    private static final int DIGESTS = 3;

    final List<TrainingText> originals;
    final List<TrainingText> digests;
    final List<TrainingText> all;

    private TrainingSet(
            List<TrainingText> originals, List<TrainingText> restyled, List<TrainingText> digests) {
        this.originals = originals;
        this.digests = digests;
        all = Stream.of(originals, restyled, digests).flatMap(List::stream).toList();
    }

    static TrainingSet of(List<Sample> samples, int folds, boolean sourcesApart) {
        Map<String, Integer> sizes = new TreeMap<>();
        Map<String, Integer> genres = new HashMap<>();
        for (Sample sample : samples) {
            sizes.merge(group(sample, sourcesApart), 1, Integer::sum);
            genres.merge(sample.genre(), 1, Integer::sum);
        }
        Map<String, Integer> fold = spread(sizes, folds);
        double mean = samples.size() / (double) genres.size();
        List<TrainingText> originals = new ArrayList<>();
        List<TrainingText> restyled = new ArrayList<>();
        List<TrainingText> digests = new ArrayList<>();
        for (Sample sample : samples) {
            int itsFold = fold.getOrDefault(group(sample, sourcesApart), 0);
            // Genres count alike, and a text with many headings not much more than one with few.
            double weight =
                    3
                            * Math.sqrt(mean / genres.getOrDefault(sample.genre(), 1))
                            / Math.sqrt(sample.truth().headings.size() + 2.0);
            originals.add(new TrainingText(sample, itsFold, (float) weight));
            for (int seed = 1; seed <= RESTYLINGS; seed++) {
                restyled.add(
                        new TrainingText(
                                Restyler.restyle(sample, seed),
                                itsFold,
                                (float) (weight * RESTYLED_WEIGHT)));
            }
            for (int seed = 1; seed <= DIGESTS; seed++) {
                digests.add(
                        new TrainingText(
                                Restyler.digest(sample, seed),
                                itsFold,
                                (float) (weight * DIGEST_WEIGHT)));
            }
        }
        return new TrainingSet(originals, restyled, digests);
    }

    private static String group(Sample sample, boolean sourcesApart) {
        return sourcesApart ? sample.group() : sample.work();
    }

    private static Map<String, Integer> spread(Map<String, Integer> sizes, int folds) {
        int[] load = new int[folds];
        Map<String, Integer> fold = new HashMap<>();
        sizes.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue()))
                .forEach(
                        e -> {
                            int least = 0;
                            for (int i = 1; i < folds; i++) {
                                least = load[i] < load[least] ? i : least;
                            }
                            load[least] += e.getValue();
                            fold.put(e.getKey(), least);
                        });
        return fold;
    }
}
