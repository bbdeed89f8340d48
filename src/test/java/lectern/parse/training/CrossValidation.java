package lectern.parse.training;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lectern.parse.plain.Measured;

/// Trains both judgements, and tells how they do on sources that they have not seen.
final class CrossValidation {
    private static final Boosting.Settings FIRST =
            new Boosting.Settings(320, 1, 5, 0.06, 3, 0.3, 7);
    private static final Boosting.Settings SECOND =
            new Boosting.Settings(240, 3, 4, 0.06, 3, 0.3, 7);
    private static final String BAR = "bar 0.25";

    private final TrainingSet set;
    private final int folds;
    private final Map<Long, IdentityHashMap<TrainingText, float[]>> unseen =
            new ConcurrentHashMap<>();

    CrossValidation(TrainingSet set, int folds) {
        this.set = set;
        this.folds = folds;
    }

    /// The lines of the two models' files, comments aside.
    record Models(List<String> first, List<String> second) {}

    /// Trains on all texts; the second judgement learns from first scores of texts unseen.
    Models onAll() {
        return train(-1);
    }

    /// The scores of one fold's texts, by models that have not seen them.
    record Fold(Table whole, Table digests) {}

    /// Returns the scores of all texts, each parsed by models that have not seen its fold.
    List<Fold> byFold() {
        return IntStream.range(0, folds).parallel().mapToObj(this::score).toList();
    }

    private Fold score(int fold) {
        Models models = train(fold);
        Outlines outlines = new Outlines(Measured.parser(models.first(), models.second()));
        return new Fold(score(set.originals, fold, outlines), score(set.digests, fold, outlines));
    }

    private static Table score(List<TrainingText> texts, int fold, Outlines outlines) {
        Table table = new Table();
        for (TrainingText text : texts) {
            if (text.fold == fold) {
                table.add(text.sample.genre(), outlines.score(text.sample));
            }
        }
        return table;
    }

    // Without the texts of `fold`; -1 leaves none out.
    private Models train(int fold) {
        Boosting first = fit(t -> t.fold != fold, TrainingText::rows, FIRST);
        IdentityHashMap<TrainingText, float[]> scores = new IdentityHashMap<>();
        for (int inner = 0; inner < folds; inner++) {
            if (inner != fold) {
                IdentityHashMap<TrainingText, float[]> found = unseen(fold, inner);
                for (TrainingText text : set.all) {
                    if (text.fold == inner) {
                        scores.put(text, scoresOf(found, text));
                    }
                }
            }
        }
        Boosting second = fit(t -> t.fold != fold, t -> t.rows(scoresOf(scores, t)), SECOND);
        Measured.Columns columns = Measured.columns();
        return new Models(lines(columns.first(), first), lines(columns.second(), second));
    }

    private static float[] scoresOf(
            IdentityHashMap<TrainingText, float[]> scores, TrainingText text) {
        return Objects.requireNonNull(scores.get(text), "no fold holds the text");
    }

    private static List<String> lines(List<String> columns, Boosting trees) {
        List<String> lines = new ArrayList<>(columns);
        lines.add(BAR);
        lines.addAll(trees.trees());
        return lines;
    }

    // First scores of both folds' texts by trees that have seen neither.
    private IdentityHashMap<TrainingText, float[]> unseen(int fold, int other) {
        long key = Math.min(fold, other) * 1000L + Math.max(fold, other);
        return unseen.computeIfAbsent(
                key,
                _ -> {
                    Boosting trees =
                            fit(t -> t.fold != fold && t.fold != other, TrainingText::rows, FIRST);
                    IdentityHashMap<TrainingText, float[]> scores = new IdentityHashMap<>();
                    for (TrainingText text : set.all) {
                        if (text.fold == fold || text.fold == other) {
                            scores.put(text, trees.predict(text.rows()));
                        }
                    }
                    return scores;
                });
    }

    private Boosting fit(
            Predicate<TrainingText> which,
            Function<TrainingText, List<float[]>> rows,
            Boosting.Settings settings) {
        Boosting.Rows all = new Boosting.Rows();
        for (TrainingText text : set.all) {
            if (which.test(text)) {
                text.addTo(all, rows.apply(text));
            }
        }
        return Boosting.fit(all, settings);
    }
}
