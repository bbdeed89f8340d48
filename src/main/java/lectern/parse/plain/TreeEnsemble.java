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

    /// Takes the nodes of trees, each tree's in preorder.
    static final class Builder {
        private int[] roots = new int[64];
        private int[] column = new int[4096];
        private float[] threshold = new float[4096];
        private int[] right = new int[4096];
        private float[] mean = new float[4096];
        private int trees;
        private int nodes;

        /// Begins a tree: what follows is of it.
        void begin() {
            if (trees == roots.length) {
                roots = Arrays.copyOf(roots, trees * 2);
            }
            roots[trees++] = nodes;
        }

        void leaf(float value) {
            add(LEAF, 0, value);
        }

        /// Adds a node that asks whether the row's `column` is below `threshold`; the branch for
        /// yes follows.
        ///
        /// @return the question's number, for [#branch]
        int question(int column, float threshold, float mean) {
            return add(column, threshold, mean);
        }

        /// Ends `question`'s branch for yes: that for no follows.
        void branch(int question) {
            right[question] = nodes;
        }

        private int add(int column, float threshold, float mean) {
            int node = nodes++;
            if (node == this.column.length) {
                grow();
            }
            this.column[node] = column;
            this.threshold[node] = threshold;
            this.mean[node] = mean;
            return node;
        }

        private void grow() {
            int room = nodes * 2;
            column = Arrays.copyOf(column, room);
            threshold = Arrays.copyOf(threshold, room);
            right = Arrays.copyOf(right, room);
            mean = Arrays.copyOf(mean, room);
        }

        TreeEnsemble build() {
            return new TreeEnsemble(
                    Arrays.copyOf(roots, trees),
                    Arrays.copyOf(column, nodes),
                    Arrays.copyOf(threshold, nodes),
                    Arrays.copyOf(right, nodes),
                    Arrays.copyOf(mean, nodes));
        }
    }
}
