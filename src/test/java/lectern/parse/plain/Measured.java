package lectern.parse.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import lectern.parse.DocumentParser;
import lectern.parse.Workers;
import lectern.text.Progress;

/// The candidates of a text and their features, and parsers of given models, for training.
public final class Measured {
    private static final Words WORDS = Words.shared();

    private final Scene scene;
    private final FirstFeatures features;

    private Measured(Scene scene) {
        this.scene = scene;
        features = new FirstFeatures(scene);
    }

    public static Measured of(String text) {
        return new Measured(Scene.of(LineFacts.of(text), WORDS, Progress.NONE));
    }

    /// Returns a parser of models given by the lines of their files.
    public static DocumentParser parser(List<String> first, List<String> second) {
        return new PlainTextParser(model(first), model(second), Workers.ALONE);
    }

    /// Returns the model of a file of `lines`.
    static Model model(List<String> lines) {
        return Model.of(String.join("\n", lines).getBytes(UTF_8));
    }

    public int count() {
        return scene.candidates().count();
    }

    public int line(int candidate) {
        return scene.candidates().line(candidate);
    }

    public float[] row(int candidate) {
        FeatureRow row = new FeatureRow();
        features.measure(candidate, row);
        return Arrays.copyOf(row.values(), row.size());
    }

    /// Returns the features of all candidates with those of the contest added.
    public float[][] contest(float[] scores) {
        ContestFeatures contest = new ContestFeatures(scene, scores);
        float[][] rows = new float[count()][];
        FeatureRow row = new FeatureRow();
        for (int c = 0; c < rows.length; c++) {
            row.clear();
            contest.measure(c, row);
            rows[c] = Arrays.copyOf(row.values(), row.size());
        }
        return rows;
    }

    /// The models' columns, as model files write them.
    public record Columns(List<String> first, List<String> second) {}

    public static Columns columns() {
        Measured measured = of("A\n\nB\n");
        FeatureRow row = FeatureRow.recording();
        measured.features.measure(0, row);
        List<String> first = lines(row);
        new ContestFeatures(measured.scene, new float[] {0.5f, 0.1f}).measure(0, row);
        return new Columns(first, lines(row));
    }

    private static List<String> lines(FeatureRow row) {
        return row.columns().stream().map(c -> "column " + c.name() + " " + c.clue()).toList();
    }
}
