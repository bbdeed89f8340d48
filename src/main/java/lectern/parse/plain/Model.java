package lectern.parse.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.document.Clue;
import lectern.parse.plain.FeatureRow.Column;
import org.jspecify.annotations.Nullable;

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

    static Model load(String resource) {
        try (@Nullable InputStream in = Model.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return of(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a model from the lines of its file.
    static Model of(List<String> lines) {
        List<Column> columns = new ArrayList<>();
        TreeEnsemble.Reader trees = new TreeEnsemble.Reader();
        float bar = 0.5f;
        for (String line : lines) {
            if (line.startsWith("column ")) {
                String[] parts = line.split(" ", -1);
                columns.add(new Column(parts[1], Clue.valueOf(parts[2])));
            } else if (line.startsWith("bar ")) {
                bar = Float.parseFloat(line.substring(4));
            } else if (line.startsWith("tree ")) {
                trees.tree(line.substring(5));
            }
        }
        return new Model(List.copyOf(columns), bar, trees.read());
    }
}
