package lectern.parse.plain;

import java.util.Arrays;

/// Decision trees whose leaves add up to the log-odds of a line. Each node also knows the mean of
/// the leaves under it, so that a path can tell what each question changed.
final class TreeEnsemble {
    private static final int LEAF = -1;

    private final int[] roots;
    private final int[] column;
    private final float[] threshold;
    private final int[] right;
    private final float[] mean;

    private TreeEnsemble(int[] roots, int[] column, float[] threshold, int[] right, float[] mean) {
        this.roots = roots;
        this.column = column;
        this.threshold = threshold;
        this.right = right;
        this.mean = mean;
    }

    /// Returns the log-odds of a row.
    float margin(float[] row) {
        float sum = 0;
        for (int root : roots) {
            int node = root;
            while (column[node] != LEAF) {
                node = row[column[node]] < threshold[node] ? node + 1 : right[node];
            }
            sum += mean[node];
        }
        return sum;
    }

    /// Adds to `shares`, by column, what each column's questions changed in the row's log-odds.
    void explain(float[] row, double[] shares) {
        for (int root : roots) {
            int node = root;
            while (column[node] != LEAF) {
                int next = row[column[node]] < threshold[node] ? node + 1 : right[node];
                shares[column[node]] += mean[next] - mean[node];
                node = next;
            }
        }
    }

    /// Reads trees from their nodes in preorder: `column<threshold@mean` for a question, whose
    /// first branch is taken below the threshold, and `=value` for a leaf.
    static final class Reader {
        private int[] roots = new int[64];
        private int[] column = new int[4096];
        private float[] threshold = new float[4096];
        private int[] right = new int[4096];
        private float[] mean = new float[4096];
        private int trees;
        private int nodes;

        void tree(String line) {
            if (trees == roots.length) {
                roots = Arrays.copyOf(roots, trees * 2);
            }
            roots[trees++] = nodes;
            String[] tokens = line.split(" ", -1);
            int read = node(tokens, 0);
            if (read != tokens.length) {
                throw new IllegalArgumentException("tree of " + tokens.length + " nodes: " + read);
            }
        }

        private int node(String[] tokens, int at) {
            if (at == tokens.length) {
                throw new IllegalArgumentException("tree ends early");
            }
            int node = nodes++;
            if (node == column.length) {
                grow();
            }
            String token = tokens[at];
            if (token.startsWith("=")) {
                column[node] = LEAF;
                mean[node] = Float.parseFloat(token.substring(1));
                return at + 1;
            }
            int less = token.indexOf('<');
            int means = token.indexOf('@');
            column[node] = Integer.parseInt(token.substring(0, less));
            threshold[node] = Float.parseFloat(token.substring(less + 1, means));
            mean[node] = Float.parseFloat(token.substring(means + 1));
            int behindLeft = node(tokens, at + 1);
            right[node] = nodes;
            return node(tokens, behindLeft);
        }

        private void grow() {
            int room = nodes * 2;
            column = Arrays.copyOf(column, room);
            threshold = Arrays.copyOf(threshold, room);
            right = Arrays.copyOf(right, room);
            mean = Arrays.copyOf(mean, room);
        }

        TreeEnsemble read() {
            return new TreeEnsemble(
                    Arrays.copyOf(roots, trees),
                    Arrays.copyOf(column, nodes),
                    Arrays.copyOf(threshold, nodes),
                    Arrays.copyOf(right, nodes),
                    Arrays.copyOf(mean, nodes));
        }
    }
}
