package lectern.parse.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Terms over their definitions, as options are explained in manuals: a term stands where the text
/// under its heading stands, and its definition right beneath it and further in. A heading stands
/// further out than the text of the heading above it.
final class DefinitionTerms {
    private static final int NONE = -1;
    private static final int REACH = 40;

    private final Scene scene;
    private final LineFacts facts;

    DefinitionTerms(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Takes them out of `headings`, which are in order.
    void removeFrom(List<Integer> headings) {
        Set<Integer> terms = new HashSet<>();
        List<Holder> open = new ArrayList<>();
        for (int heading : headings) {
            int line = scene.candidates().line(heading);
            int indent = facts.indent(line);
            while (!open.isEmpty() && open.getLast().indent() >= indent) {
                open.removeLast();
            }
            boolean inText = !open.isEmpty() && open.getLast().body() == indent;
            boolean bare = scene.candidates().label(heading) == null;
            if (inText && bare && isOverDefinition(line)) {
                terms.add(heading);
            } else {
                open.add(new Holder(indent, body(line)));
            }
        }
        headings.removeIf(terms::contains);
    }

    /// A heading that may hold others.
    ///
    /// @param body the indent of the text under it
    private record Holder(int indent, int body) {}

    // What may be a heading too tells nothing of the text.
    private int body(int line) {
        int at = scene.neighbours().after(line);
        for (int looked = 0; looked < REACH && at >= 0 && mayHead(at); looked++) {
            at = scene.neighbours().after(at);
        }
        return at < 0 ? NONE : facts.indent(at);
    }

    private boolean mayHead(int line) {
        return scene.candidates().has(line)
                && !Chars.endsSentence(facts.text(), facts.first(line), facts.last(line));
    }

    private boolean isOverDefinition(int line) {
        int below = line + 1;
        return below < facts.count()
                && !facts.isBlank(below)
                && facts.indent(below) > facts.indent(line);
    }
}
