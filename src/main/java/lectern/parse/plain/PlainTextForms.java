package lectern.parse.plain;

import java.util.Collection;
import java.util.List;
import lectern.parse.LineForms;

/// Compares lines by the form that headings are judged by: numbering, case, final mark, indent,
/// underline, blank lines around; and by their length.
public final class PlainTextForms implements LineForms {
    // Lengths that differ by less than this are alike, however short.
    private static final int NEAR = 30;

    private final LabelReader labels = new LabelReader(Words.shared());

    @Override
    public List<Integer> alike(String text, int line, Collection<Integer> among) {
        LineFacts facts = LineFacts.of(text);
        CandidateFinder forms = new CandidateFinder(facts, Layout.of(facts), labels);
        int own = facts.lines().lineAt(line);
        if (facts.count() == 0 || facts.isBlank(own)) {
            return List.of();
        }
        int form = forms.form(own);
        return among.stream()
                .filter(offset -> offset != line && offset < text.length())
                .filter(
                        offset -> {
                            int other = facts.lines().lineAt(offset);
                            return !facts.isBlank(other)
                                    && areOfLength(facts.length(own), facts.length(other))
                                    && forms.form(other) == form;
                        })
                .toList();
    }

    private static boolean areOfLength(int one, int other) {
        return Math.max(one, other) <= NEAR + 2 * Math.min(one, other);
    }
}
