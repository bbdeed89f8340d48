package lectern.parse.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Terms over their definitions, as options are explained in manuals: a term stands where the text
/// under its heading stands, and its definition right beneath it and further in. A heading stands
/// further out than the text of the heading above it.
final class DefinitionTerms {
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
        for (int i = 0; i < headings.size(); i++) {
            int line = line(headings.get(i));
            int indent = facts.indent(line);
            while (!open.isEmpty() && open.getLast().indent() >= indent) {
                open.removeLast();
            }
            int body = scene.neighbours().after(line);
            boolean first = i + 1 < headings.size() && line(headings.get(i + 1)) == body;
            if (!open.isEmpty() && open.getLast().body() == indent && isOverDefinition(line)) {
                terms.add(headings.get(i));
            } else if (body >= 0 && !first) {
                open.replaceAll(holder -> holder.over(facts.indent(body)));
                open.add(new Holder(indent, facts.indent(body)));
            } else {
                open.add(new Holder(indent, Holder.UNKNOWN));
            }
        }
        headings.removeIf(terms::contains);
    }

    /// A heading that may hold others.
    ///
    /// @param body the indent of the first text under it, or [#UNKNOWN]
    private record Holder(int indent, int body) {
        static final int UNKNOWN = -1;

        Holder over(int found) {
            return body == UNKNOWN ? new Holder(indent, found) : this;
        }
    }

    private int line(int candidate) {
        return scene.candidates().line(candidate);
    }

    private boolean isOverDefinition(int line) {
        int below = line + 1;
        return below < facts.count()
                && !facts.isBlank(below)
                && facts.indent(below) > facts.indent(line);
    }
}
