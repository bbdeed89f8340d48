package lectern.parse.plain;

import java.util.BitSet;
import java.util.List;

/// The entries of a list of references, which count from one again beneath its heading: "1.
/// Bradner, S." is none, whatever its form.
final class Bibliography {
    private static final NameList NAMES = NameList.load("bibliography-names.txt");

    private final Scene scene;
    private final LineFacts facts;

    Bibliography(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the candidates that are such entries, beneath one of `headings`.
    BitSet entries(List<Integer> headings) {
        BitSet entries = new BitSet();
        for (int heading : headings) {
            if (isName(heading)) {
                count(heading, entries);
            }
        }
        return entries;
    }

    private void count(int heading, BitSet entries) {
        Label own = scene.candidates().label(heading);
        Label last = null;
        for (int c = heading + 1; c < scene.candidates().count(); c++) {
            Label label = scene.candidates().label(c);
            if (label == null || !isEntry(label)) {
                continue;
            }
            boolean next = last == null ? label.value() == 1 : follows(label, last);
            if (!next || (own != null && follows(label, own))) {
                return;
            }
            entries.set(c);
            last = label;
        }
    }

    private static boolean isEntry(Label label) {
        return label.word() == null && label.kind() == Label.Kind.DIGITS && label.depth() == 1;
    }

    private static boolean follows(Label label, Label before) {
        return label.series() == before.series() && label.value() == before.value() + 1;
    }

    private boolean isName(int candidate) {
        int line = scene.candidates().line(candidate);
        Label label = scene.candidates().label(candidate);
        int from = label == null ? facts.first(line) : label.end();
        return NAMES.has(facts.text(), from, facts.last(line));
    }
}
