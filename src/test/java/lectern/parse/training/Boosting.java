package lectern.parse.training;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// Gradient-boosted trees for a yes or no.
public final class Boosting {
    /// How trees are grown.
    ///
    /// @param forest how many trees share a round's step
    /// @param leastWeight the least weight of the samples in a leaf
    public record Settings(
            int rounds,
            int forest,
            int depth,
            double rate,
            double leastWeight,
            double columns,
            int seed) {}

    /// Rows with what is right for them.
    public static final class Rows {
        private final List<float[]> rows = new ArrayList<>();
        private final List<Float> labels = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        /// Adds a row, with 1 for yes.
        public void add(float[] row, float label, float weight) {
            rows.add(row);
            labels.add(label);
            weights.add(weight);
        }

        int size() {
            return rows.size();
        }

        private DMatrix matrix() throws XGBoostError {
            DMatrix matrix = Boosting.matrix(rows);
            float[] label = new float[rows.size()];
            float[] weight = new float[rows.size()];
            for (int i = 0; i < label.length; i++) {
                label[i] = labels.get(i);
                weight[i] = weights.get(i);
            }
            matrix.setLabel(label);
            matrix.setWeight(weight);
            return matrix;
        }
    }

    private final Booster booster;

    private Boosting(Booster booster) {
        this.booster = booster;
    }

    private static DMatrix matrix(List<float[]> rows) throws XGBoostError {
        int width = rows.getFirst().length;
        float[] cells = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, cells, i * width, width);
        }
        return new DMatrix(cells, rows.size(), width, Float.NaN);
    }

    /// Grows trees on `rows`.
    public static Boosting fit(Rows rows, Settings settings) {
        Map<String, Object> params = new HashMap<>();
        params.put("objective", "binary:logistic");
        params.put("base_score", 0.5);
        params.put("num_parallel_tree", settings.forest());
        params.put("eta", settings.rate());
        params.put("max_depth", settings.depth());
        params.put("min_child_weight", settings.leastWeight());
        params.put("subsample", 0.7);
        params.put("colsample_bytree", settings.columns());
        params.put("lambda", 3);
        params.put("max_bin", 64);
        params.put("tree_method", "hist");
        params.put("nthread", 1);
        params.put("seed", settings.seed());
        try {
            return new Boosting(
                    XGBoost.train(
                            rows.matrix(), params, settings.rounds(), new HashMap<>(), null, null));
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns the probability of a yes for each row.
    public float[] predict(List<float[]> rows) {
        if (rows.isEmpty()) {
            return new float[0];
        }
        try {
            float[][] predicted = booster.predict(matrix(rows));
            float[] probabilities = new float[rows.size()];
            for (int i = 0; i < probabilities.length; i++) {
                probabilities[i] = predicted[i][0];
            }
            return probabilities;
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns the trees, each in a line as the parser's model files hold them.
    public List<String> trees() {
        try {
            List<String> lines = new ArrayList<>();
            for (String tree : booster.getModelDump("", true, "json")) {
                List<String> tokens = new ArrayList<>();
                write(JsonParser.parseString(tree).getAsJsonObject(), tokens);
                lines.add("tree " + String.join(" ", tokens));
            }
            return lines;
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    // Returns the node's mean and cover.
    private static double[] write(JsonObject node, List<String> tokens) {
        double cover = node.get("cover").getAsDouble();
        if (node.has("leaf")) {
            double value = node.get("leaf").getAsDouble();
            tokens.add("=" + number(value));
            return new double[] {value, cover};
        }
        int at = tokens.size();
        tokens.add("");
        int yes = node.get("yes").getAsInt();
        JsonArray children = node.getAsJsonArray("children");
        double[] left = write(child(children, yes), tokens);
        double[] right = write(child(children, node.get("no").getAsInt()), tokens);
        double mean =
                (left[0] * left[1] + right[0] * right[1]) / Math.max(1e-9, left[1] + right[1]);
        String split = node.get("split").getAsString().substring(1);
        float threshold = node.get("split_condition").getAsFloat();
        tokens.set(at, split + "<" + threshold + "@" + number(mean));
        return new double[] {mean, cover};
    }

    private static JsonObject child(JsonArray children, int id) {
        for (JsonElement child : children) {
            if (child.getAsJsonObject().get("nodeid").getAsInt() == id) {
                return child.getAsJsonObject();
            }
        }
        throw new IllegalStateException("no node " + id);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5g", value);
    }
}
