package lectern.parse.plain;

import java.util.HashMap;
import java.util.Map;

/// What is common to the candidates that look alike. A heading style is a form that comes again,
/// spaced through the text, each time over a body.
final class Forms {
    /// Sums over the candidates of one form.
    static final class Form {
        int count;
        int beforeBody;
        int afterProse;
        int touching;
        long length;
        int first = -1;
        int last = -1;
    }

    private final Map<Integer, Form> forms = new HashMap<>();
    private final Candidates candidates;

    private Forms(Candidates candidates) {
        this.candidates = candidates;
    }

    static Forms of(Candidates candidates, LineFacts facts, Neighbours neighbours) {
        Forms forms = new Forms(candidates);
        for (int c = 0; c < candidates.count(); c++) {
            int line = candidates.line(c);
            if (facts.has(line, LineMark.CONTENTS)) {
                continue;
            }
            Form form = forms.forms.computeIfAbsent(candidates.form(c), _ -> new Form());
            form.count++;
            form.length += facts.length(line);
            int after = neighbours.after(line);
            int before = neighbours.before(line);
            if (after >= 0 && !candidates.has(after)) {
                form.beforeBody++;
            }
            if (before >= 0 && !candidates.has(before)) {
                form.afterProse++;
            }
            if (before >= 0 && before == form.last) {
                form.touching++;
            }
            if (form.first < 0) {
                form.first = line;
            }
            form.last = line;
        }
        return forms;
    }

    /// Returns the sums of the candidate's form; of one in a table of contents, empty ones.
    Form of(int candidate) {
        return forms.getOrDefault(candidates.form(candidate), new Form());
    }

    /// Returns how many forms there are.
    int count() {
        return forms.size();
    }
}
