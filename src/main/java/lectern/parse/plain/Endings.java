package lectern.parse.plain;

import java.util.Comparator;
import java.util.List;

/// Lines that say where something ends: "END OF TERMS AND CONDITIONS" behind what "TERMS AND
/// CONDITIONS" heads, "End of Book One", "FIN".
final class Endings {
    private static final int LONGEST = 120;
    private static final int OPENING = 2;

    private final Scene scene;
    private final LineFacts facts;
    private final List<String> openings;
    private final KeyIndex keys = new KeyIndex();

    Endings(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
        openings =
                scene.words().ends().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        for (int c = 0; c < scene.candidates().count(); c++) {
            int line = scene.candidates().line(c);
            keys.add(opening(facts.first(line), facts.last(line)));
        }
    }

    /// Tells whether `line` is one.
    boolean is(int line) {
        if (facts.length(line) > LONGEST) {
            return false;
        }
        String words = Words.fold(facts.trimmed(line));
        int from = 0;
        while (from < words.length() && !Character.isLetter(words.charAt(from))) {
            from++;
        }
        for (String opening : openings) {
            if (words.startsWith(opening, from)) {
                int behind = facts.first(line) + from + opening.length();
                if (closes(behind, facts.last(line))) {
                    return true;
                }
            }
        }
        return false;
    }

    // Nothing follows, or the name of a part, or what the text has as a line of its own.
    private boolean closes(int from, int to) {
        String text = facts.text();
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (at == to) {
            return true;
        }
        return at > from
                && (WordHits.in(text, at, to, scene.words()).divisions() > 0
                        || keys.find(opening(at, to)) != KeyIndex.NONE);
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
