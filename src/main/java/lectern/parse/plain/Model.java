package lectern.parse.plain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.document.Clue;
import lectern.parse.plain.FeatureRow.Column;

/// What a training run has learned, read from a resource. Lines that start with `#` tell when and
/// on what it was trained and how it scored; `column NAME CLUE` lines name the row's columns; `bar
/// P` is the probability from which a line counts; `tree` lines hold the trees.
///
/// @param bar the least probability of a line that is taken
record Model(List<Column> columns, float bar, TreeEnsemble trees) {
    /// Sums up weights of columns by what they are clues to.
    Map<Clue, Double> byClue(double[] weights) {
        Map<Clue, double[]> sums = new EnumMap<>(Clue.class);
        for (int i = 0; i < weights.length; i++) {
            sums.computeIfAbsent(columns.get(i).clue(), _ -> new double[1])[0] += weights[i];
        }
        Map<Clue, Double> byClue = new EnumMap<>(Clue.class);
        sums.forEach((clue, sum) -> byClue.put(clue, sum[0]));
        return byClue;
    }

    /// Reads the model `resource` of this package.
    static Model load(String resource) {
        return of(Resource.bytes(resource));
    }

    /// Reads a model from its file.
    ///
    /// @throws IllegalArgumentException if it is none
    static Model of(byte[] file) {
        return new ModelReader(file).read();
    }
}
