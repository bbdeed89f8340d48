package lectern.parse.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Clue;
import lectern.parse.plain.FeatureRow.Column;

/// Reads the file of a [Model], whose trees are given by their nodes in preorder:
/// `column<threshold@mean` for a question, whose first branch is taken below the threshold, and
/// `=value` for a leaf.
///
/// From bytes, and the numbers by hand: half a million characters are read at each start, when
/// nothing is compiled yet, and cutting them into strings took five times as long.
final class ModelReader {
    // All that a double holds exactly.
    private static final double[] POWERS_OF_TEN = new double[23];

    static {
        POWERS_OF_TEN[0] = 1;
        for (int i = 1; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = POWERS_OF_TEN[i - 1] * 10;
        }
    }

    private final byte[] file;
    private final List<Column> columns = new ArrayList<>();
    private final TreeEnsemble.Builder trees = new TreeEnsemble.Builder();
    private float bar = 0.5f;
    private int at;

    ModelReader(byte[] file) {
        this.file = file;
    }

    /// @throws IllegalArgumentException if a tree or number is none
    Model read() {
        while (at < file.length) {
            switch (word()) {
                case "column" -> columns.add(new Column(word(), Clue.valueOf(word())));
                case "bar" -> bar = number();
                case "tree" -> tree();
                default -> {}
            }
            while (at < file.length && file[at++] != '\n') {}
        }
        return new Model(List.copyOf(columns), bar, trees.build());
    }

    private String word() {
        int from = at;
        while (!isLineEnd() && file[at] != ' ') {
            at++;
        }
        String word = new String(file, from, at - from, UTF_8);
        skip(' ');
        return word;
    }

    private void tree() {
        trees.begin();
        node();
        if (!isLineEnd()) {
            throw new IllegalArgumentException("tree goes on at " + at);
        }
    }

    private void node() {
        if (skip('=')) {
            trees.leaf(number());
            skip(' ');
            return;
        }
        int column = (int) number();
        expect('<');
        float threshold = number();
        expect('@');
        int question = trees.question(column, threshold, number());
        skip(' ');
        node();
        trees.branch(question);
        node();
    }

    /// Reads a number of up to fifteen digits, with or without an exponent, and rounds as
    /// [Float#parseFloat] does.
    private float number() {
        int from = at;
        boolean negative = skip('-');
        long digits = 0;
        int scale = 0;
        boolean fraction = false;
        for (; !isLineEnd(); at++) {
            byte c = file[at];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
                scale -= fraction ? 1 : 0;
            } else if (c == '.' && !fraction) {
                fraction = true;
            } else {
                break;
            }
        }
        if (at == from) {
            throw new IllegalArgumentException("no number at " + at);
        }
        if (skip('e') || skip('E')) {
            scale += (int) number();
        }
        if (Math.abs(scale) >= POWERS_OF_TEN.length) {
            return Float.parseFloat(new String(file, from, at - from, UTF_8));
        }
        double value = scale < 0 ? digits / POWERS_OF_TEN[-scale] : digits * POWERS_OF_TEN[scale];
        return (float) (negative ? -value : value);
    }

    private boolean isLineEnd() {
        return at == file.length || file[at] == '\n';
    }

    private boolean skip(char c) {
        if (at < file.length && file[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw new IllegalArgumentException("no " + c + " at " + at);
        }
    }
}
