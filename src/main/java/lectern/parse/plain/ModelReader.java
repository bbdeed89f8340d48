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

    // Of a number, its sign and point among them: what a double holds with room to spare.
    private static final int MOST_DIGITS = 12;

    // Of columns and exponents.
    private static final int MOST = 1_000_000;

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
                case "bar" -> bar();
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

    private void bar() {
        bar = number();
        requireLineEnd();
    }

    private void tree() {
        trees.begin();
        node();
        requireLineEnd();
    }

    private void requireLineEnd() {
        if (!isLineEnd()) {
            throw new IllegalArgumentException("more than asked for at " + at);
        }
    }

    private void node() {
        if (skip('=')) {
            trees.leaf(number());
            next();
            return;
        }
        int column = integer();
        expect('<');
        float threshold = number();
        expect('@');
        int question = trees.question(column, threshold, number());
        next();
        node();
        trees.branch(question);
        node();
    }

    /// Reads a number, with or without an exponent, as [Float#parseFloat] does: more digits than it
    /// takes to tell floats apart are read by that.
    private float number() {
        int from = at;
        boolean negative = skip('-');
        long digits = digits();
        int scale = 0;
        if (skip('.')) {
            int point = at;
            while (isDigit()) {
                digits = digits * 10 + file[at++] - '0';
            }
            scale = point - at;
        }
        int end = at;
        if (skip('e') || skip('E')) {
            int sign = skip('-') ? -1 : 1;
            skip('+');
            scale += sign * integer();
        }
        if (end - from > MOST_DIGITS || Math.abs(scale) >= POWERS_OF_TEN.length) {
            return Float.parseFloat(new String(file, from, at - from, UTF_8));
        }
        double value = scale < 0 ? digits / POWERS_OF_TEN[-scale] : digits * POWERS_OF_TEN[scale];
        return (float) (negative ? -value : value);
    }

    private int integer() {
        long value = digits();
        if (value > MOST) {
            throw new IllegalArgumentException("no such number: " + value);
        }
        return (int) value;
    }

    /// Reads one digit or more.
    private long digits() {
        int from = at;
        long value = 0;
        while (isDigit()) {
            value = value * 10 + file[at++] - '0';
        }
        if (at == from || at - from > MOST_DIGITS) {
            throw new IllegalArgumentException("no number at " + from);
        }
        return value;
    }

    private boolean isDigit() {
        return !isLineEnd() && file[at] >= '0' && file[at] <= '9';
    }

    private void next() {
        if (!isLineEnd()) {
            expect(' ');
        }
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
