package lectern.parse.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins lines to headings of several: a number over its name, a name over its rule, a long name
/// over its last words.
final class HeadingLines {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LOOSE_NAME = 60;
    // Columns that writers leave free where the next word would just have fitted.
    private static final int RAGGED = 3;

    private final Scene scene;
    private final LineShape shape = new LineShape();
    private final LineFacts facts;
    // The entries of tables of contents by their keys, once they are asked for.
    private @Nullable Set<Long> listed;

    HeadingLines(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the headings that `taken` candidates make, without levels, in order. A candidate
    /// that is the name under a number is not a heading of its own.
    List<FoundHeading> join(List<Integer> taken) {
        List<FoundHeading> headings = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            int candidate = taken.get(i);
            int line = scene.candidates().line(candidate);
            int last = line;
            int below = candidate + 1;
            boolean taking = i + 1 < taken.size() && taken.get(i + 1) == below;
            if (below < scene.candidates().count()
                    && isName(candidate, below)
                    && (taking || isSetApart(below))) {
                last = scene.candidates().line(below);
                i += taking ? 1 : 0;
            } else if (goesOn(candidate) || isListedWhole(line)) {
                last = line + 1;
                i += taking && scene.candidates().line(below) == last ? 1 : 0;
            }
            int end = Underlines.under(facts, last) != 0 ? last + 1 : last;
            headings.add(new FoundHeading(candidate, line, last, end, 0));
        }
        return headings;
    }

    // A numbered heading whose last words had no room on its line.
    private boolean goesOn(int candidate) {
        Label label = scene.candidates().label(candidate);
        int line = scene.candidates().line(candidate);
        int below = line + 1;
        return label != null
                && scene.layout().wrapped()
                && below < facts.count()
                && !facts.isBlank(below)
                && (below + 1 == facts.count() || facts.isBlank(below + 1))
                && facts.length(below) < facts.length(line)
                && !Underlines.is(facts, below)
                && !scene.neighbours().wouldFit(line, below, scene.layout().width() - RAGGED)
                && !Chars.endsSentence(facts.text(), facts.first(line), facts.last(line))
                && RunIn.sentence(scene.facts(), line, label.end()) < 0;
    }

    // A heading that the table of contents has on one line.
    private boolean isListedWhole(int line) {
        int below = line + 1;
        if (below >= facts.count()
                || facts.isBlank(below)
                || Underlines.is(facts, below)
                || isLong(line)
                || isLong(below)) {
            return false;
        }
        String text = facts.text();
        long key = LineKey.of(text, facts.first(line), facts.last(line));
        return listed().contains(LineKey.of(key, text, facts.first(below), facts.last(below)));
    }

    private boolean isLong(int line) {
        return facts.length(line) > LONGEST_NAME;
    }

    private Set<Long> listed() {
        if (listed == null) {
            listed = new HashSet<>();
            String text = facts.text();
            for (int line = 0; line < facts.count(); line++) {
                if (facts.has(line, LineMark.CONTENTS) && !facts.isBlank(line)) {
                    int from = facts.first(line);
                    int to = LineKey.withoutPage(text, from, facts.last(line));
                    listed.add(LineKey.of(text, from, to));
                }
            }
        }
        return listed;
    }

    private boolean isName(int number, int name) {
        Label label = scene.candidates().label(number);
        int line = scene.candidates().line(number);
        int below = scene.candidates().line(name);
        return label != null
                && label.end() >= facts.last(line)
                && label.depth() > 0
                && scene.candidates().label(name) == null
                && scene.neighbours().after(line) == below
                && below - line <= 3
                && facts.length(below) <= LONGEST_NAME;
    }

    // A name that does not look like a heading beside the others may still be one under a number.
    private boolean isSetApart(int candidate) {
        int line = scene.candidates().line(candidate);
        shape.read(facts.text(), facts.first(line), facts.last(line));
        boolean closed =
                shape.ending == LineShape.Ending.OPEN
                        || (shape.ending == LineShape.Ending.STOP
                                && shape.letterCase == LineShape.Case.CAPITALS);
        boolean said =
                Chars.isQuote(shape.firstChar)
                        || Chars.isDash(shape.firstChar)
                        || Chars.isBullet(shape.firstChar);
        return scene.neighbours().blanksAfter(line) > 0
                && shape.width <= LONGEST_LOOSE_NAME
                && closed
                && !said
                && !Character.isLowerCase(shape.firstChar);
    }

    /// Returns the heading in one line, without what is drawn around it.
    String title(FoundHeading heading) {
        StringBuilder title = new StringBuilder();
        for (int line = heading.line(); line <= heading.lastText(); line++) {
            if (!facts.isBlank(line)) {
                append(title, facts.trimmed(line));
            }
        }
        return Ornament.strip(title.toString());
    }

    static void append(StringBuilder title, String words) {
        if (!title.isEmpty()) {
            title.append(' ');
        }
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = LineFacts.isBlank(c);
            if (!space || !blank) {
                title.append(space && c != '\u3000' ? ' ' : c);
            }
            blank = space;
        }
    }
}
