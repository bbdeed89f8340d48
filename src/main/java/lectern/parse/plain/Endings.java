package lectern.parse.plain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines that say where something ends: "END OF TERMS AND CONDITIONS" behind what "TERMS AND
/// CONDITIONS" heads, "End of Book One", "FIN".
final class Endings {
    private static final int LONGEST = 120;
    private static final int OPENING = 2;
    // Closes an entry of the list behind which the name of a part follows.
    private static final String NAME = " …";

    private final LineFacts facts;
    private final List<String> openings;
    private final LabelReader labels;
    private final Candidates candidates;
    // Of all candidates' openings; filled when the first is asked for.
    private @Nullable KeyIndex keys;

    Endings(Scene scene) {
        candidates = scene.candidates();
        facts = scene.facts();
        labels = new LabelReader(scene.words());
        openings =
                scene.words().ends().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    /// Tells whether the line `at` is one.
    boolean is(int at) {
        if (facts.length(at) > LONGEST) {
            return false;
        }
        String line = Words.fold(facts.trimmed(at));
        int start = facts.first(at);
        int from = 0;
        while (from < line.length() && !Character.isLetter(line.charAt(from))) {
            from++;
        }
        for (String opening : openings) {
            boolean named = opening.endsWith(NAME);
            String words = named ? opening.substring(0, opening.length() - NAME.length()) : opening;
            int behind = start + from + words.length();
            if (line.startsWith(words, from) && closes(behind, facts.last(at), named)) {
                return true;
            }
        }
        return false;
    }

    // Nothing follows, or the number of a part, or what the text has as a line of its own.
    private boolean closes(int from, int to, boolean named) {
        String text = facts.text();
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (!named || at == to) {
            return !named && at == to;
        }
        return at > from && (isPart(at, to) || keys().find(opening(at, to)) != KeyIndex.NONE);
    }

    private KeyIndex keys() {
        KeyIndex filled = keys;
        if (filled == null) {
            filled = new KeyIndex();
            for (int c = 0; c < candidates.count(); c++) {
                int line = candidates.line(c);
                filled.add(opening(facts.first(line), facts.last(line)));
            }
            keys = filled;
        }
        return filled;
    }

    private boolean isPart(int from, int to) {
        Label label = labels.read(facts.text(), from, to);
        return label != null && label.word() != null && label.end() >= to;
    }

    // The first words, since a name may be cut short: of "TERMS AND CONDITIONS FOR USE".
    private long opening(int from, int to) {
        int at = from;
        for (int words = 0; words < OPENING && at < to; words++) {
            int blank = facts.text().indexOf(' ', at, to);
            at = blank < 0 ? to : blank + 1;
        }
        return LineKey.of(facts.text(), from, at);
    }
}
