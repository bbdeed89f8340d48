package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/// Lines set further in than the headings, but less far than the text beneath both, as manual pages
/// set the parts of a section. On texts with known outlines all such lines were headings.
final class Subheads {
    // A margin that fewer headings stand at is none.
    private static final int FEWEST = 3;
    private static final int NONE = -1;

    private final Scene scene;
    private final LineFacts facts;

    Subheads(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the candidates that stand between the outermost of `headings` and their text, but
    /// for `excluded`.
    List<Integer> find(List<Integer> headings, BitSet excluded) {
        List<Integer> outermost = outermost(headings);
        int body = bodyIndent(outermost);
        List<Integer> found = new ArrayList<>();
        if (body == NONE) {
            return found;
        }
        int margin = indent(outermost.getFirst());
        BitSet lines = new BitSet();
        headings.forEach(c -> lines.set(scene.candidates().line(c)));
        for (int c = 0; c < scene.candidates().count(); c++) {
            int indent = indent(c);
            if (indent > margin && indent < body && !excluded.get(c) && heads(c, body, lines)) {
                found.add(c);
            }
        }
        return found;
    }

    private List<Integer> outermost(List<Integer> headings) {
        TreeMap<Integer, List<Integer>> byIndent = new TreeMap<>();
        for (int c : headings) {
            byIndent.computeIfAbsent(indent(c), _ -> new ArrayList<>()).add(c);
        }
        return byIndent.values().stream()
                .filter(alike -> alike.size() >= FEWEST)
                .findFirst()
                .orElse(List.of());
    }

    // The indent that the text has under at least half of the headings.
    private int bodyIndent(List<Integer> headings) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int c : headings) {
            int after = scene.neighbours().after(scene.candidates().line(c));
            if (after >= 0) {
                counts.merge(facts.indent(after), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(indent -> 2 * indent.getValue() >= headings.size())
                .map(indent -> indent.getKey())
                .findFirst()
                .orElse(NONE);
    }

    private boolean heads(int candidate, int body, BitSet headings) {
        int line = scene.candidates().line(candidate);
        int before = scene.neighbours().before(line);
        int after = scene.neighbours().after(line);
        return after >= 0
                && facts.indent(after) == body
                && (scene.neighbours().blanksBefore(line) > 0
                        || (before >= 0 && headings.get(before)))
                && !Chars.isBullet(facts.text().charAt(facts.first(line)))
                && !endsAsText(line);
    }

    private boolean endsAsText(int line) {
        return switch (LineShape.ending(facts.text(), facts.first(line), facts.last(line))) {
            case STOP, COLON, COMMA -> true;
            default -> false;
        };
    }

    private int indent(int candidate) {
        return facts.indent(scene.candidates().line(candidate));
    }
}
