package lectern.parse.training;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lectern.parse.plain.Measured;
import lectern.parse.training.Corpus.Sample;
import lectern.parse.training.Corpus.TrueHeading;

/// A text whose candidates are measured and labelled.
final class TrainingText {
    private static final float UNKNOWN = -1;

    final Sample sample;
    final int fold;
    private final Measured measured;
    private final float[] labels;
    private final float weight;
    private final List<float[]> rows;

    TrainingText(Sample sample, int fold, float weight) {
        this.sample = sample;
        this.fold = fold;
        this.weight = weight;
        measured = Measured.of(sample.text());
        BitSet ignored = sample.truth().ignored();
        Set<Integer> headings = new HashSet<>();
        for (TrueHeading heading : sample.truth().headings) {
            headings.add(heading.line);
            ignored.set(heading.line + 1, Math.max(heading.line, heading.endLine) + 1);
        }
        labels = new float[measured.count()];
        for (int c = 0; c < labels.length; c++) {
            int line = measured.line(c) + 1;
            labels[c] = headings.contains(line) ? 1 : ignored.get(line) ? UNKNOWN : 0;
        }
        rows = IntStream.range(0, labels.length).mapToObj(measured::row).toList();
    }

    /// Returns the features that stand before any judgement.
    List<float[]> rows() {
        return rows;
    }

    /// Returns the features with those that `scores` of the first judgement add.
    List<float[]> rows(float[] scores) {
        float[][] added = measured.contest(scores);
        return IntStream.range(0, added.length).mapToObj(c -> join(rows.get(c), added[c])).toList();
    }

    private static float[] join(float[] row, float[] more) {
        float[] joined = java.util.Arrays.copyOf(row, row.length + more.length);
        System.arraycopy(more, 0, joined, row.length, more.length);
        return joined;
    }

    /// Adds the rows whose label is known.
    void addTo(Boosting.Rows all, List<float[]> ofThis) {
        for (int c = 0; c < labels.length; c++) {
            if (labels[c] != UNKNOWN) {
                all.add(ofThis.get(c), labels[c], weight);
            }
        }
    }
}
