package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import lectern.text.Progress;

/// Takes a text apart into what a writer would set: headings, paragraphs, items, lines.
public final class TextUnits {
    /// A piece of a text.
    ///
    /// @param line its first line in the text, from 0
    /// @param text without marker and wraps
    /// @param glued whether it follows the piece before without a blank line in a wrapped text
    public record Unit(Kind kind, int line, String text, boolean glued) {}

    /// What a piece is.
    public enum Kind {
        /// A line that is set by itself: a title, a heading, a by-line.
        LINE,
        PARAGRAPH,
        ITEM
    }

    private TextUnits() {}

    /// Returns the pieces of `text` without rules, page furniture and tables of contents.
    ///
    /// @param alone lines that stay by themselves, with lines of `joined` added to the one before
    public static List<Unit> of(String text, BitSet alone, BitSet joined) {
        LineFacts facts = LineFacts.of(text);
        Scene scene = Scene.of(facts, Words.shared(), Progress.NONE);
        List<Unit> units = new ArrayList<>();
        boolean open = false;
        for (int line = 0; line < facts.count(); line++) {
            if (facts.isBlank(line)) {
                open = false;
                continue;
            }
            boolean dropped =
                    facts.has(line, LineMark.PAGE)
                            || facts.has(line, LineMark.CONTENTS)
                            || Underlines.is(facts, line);
            if (dropped && !alone.get(line)) {
                continue;
            }
            String words = facts.trimmed(line).replaceAll("\\s+", " ");
            if (joined.get(line) || (open && continues(scene, line))) {
                Unit last = units.removeLast();
                boolean cjk = Chars.isCjk(words.charAt(0));
                units.add(
                        new Unit(
                                last.kind(),
                                last.line(),
                                last.text() + (cjk ? "" : " ") + words,
                                last.glued()));
                continue;
            }
            boolean item = isItem(words) && !alone.get(line);
            Kind kind = alone.get(line) ? Kind.LINE : item ? Kind.ITEM : Kind.PARAGRAPH;
            boolean glued = scene.layout().wrapped() && line > 0 && !facts.isBlank(line - 1);
            units.add(
                    new Unit(
                            kind, line, item ? words.replaceFirst("^\\S+\\s+", "") : words, glued));
            open = scene.layout().wrapped() && !alone.get(line);
        }
        return units;
    }

    private static boolean isItem(String words) {
        return words.matches("([-*•·–]|\\(?\\d{1,2}[.)]|[a-z]\\)) .*");
    }

    private static boolean continues(Scene scene, int line) {
        LineFacts facts = scene.facts();
        int above = line - 1;
        boolean full = facts.indent(above) + facts.length(above) > scene.layout().width() * 0.62;
        boolean lower = Character.isLowerCase(facts.text().charAt(facts.first(line)));
        return !isItem(facts.trimmed(line))
                && facts.indent(line) >= facts.indent(above) - 4
                && ((full && lower)
                        || !scene.neighbours()
                                .wouldFit(above, line, (int) (scene.layout().width() * 0.9)));
    }
}
