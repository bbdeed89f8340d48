package lectern.parse.plain;

import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// Picks the lines worth a closer look. Nearly every heading is among them, and few other lines.
final class CandidateFinder {
    private static final int LONGEST = 240;
    private static final int LONGEST_PARAGRAPH = 20_000;
    private static final int LONGEST_CJK = 70;
    private static final int LONG = 100;
    private static final int LONGER = 130;
    private static final int GAPS = 2;
    private static final int WIDE_GAP = 4;

    private final LineFacts facts;
    private final Layout layout;
    private final Neighbours neighbours;
    private final LabelReader labels;
    private final LineShape shape = new LineShape();

    CandidateFinder(LineFacts facts, Layout layout, LabelReader labels) {
        this.facts = facts;
        this.layout = layout;
        this.labels = labels;
        neighbours = new Neighbours(facts);
    }

    Candidates find(Progress progress) {
        Candidates found = new Candidates();
        String text = facts.text();
        for (int line = 0; line < facts.count(); line++) {
            if ((line & 0xffff) == 0) {
                progress.at(0.2 + 0.2 * line / facts.count());
            }
            if (facts.isBlank(line)
                    || facts.has(line, LineMark.PAGE)
                    || facts.has(line, LineMark.FENCED)) {
                continue;
            }
            if (layout.wrapped() && isInsideParagraph(line)) {
                continue;
            }
            int from = facts.first(line);
            int to = facts.last(line);
            if (to - from > LONGEST && !opensWithName(line)) {
                continue;
            }
            shape.read(text, from, to);
            boolean empty = shape.letters + shape.digits == 0;
            if (empty || shape.cjk > LONGEST_CJK || isInColumns(from, to)) {
                continue;
            }
            Label label = labels.read(text, from, to);
            if (label == null
                    && (isProse() || opensParagraph(line))
                    && !Underlined.is(facts, line)) {
                continue;
            }
            // "Chapter 12" ends in its own number, not in that of a page.
            boolean labelOnly = label != null && label.end() >= to;
            int end = labelOnly ? to : LineKey.withoutPage(text, from, to);
            long key = LineKey.of(text, from, end);
            found.add(line, label, key, look(label, from, to), setting(line));
        }
        return found;
    }

    // "4. Water and Compost. Water is drawn …": the whole paragraph is one line.
    private boolean opensWithName(int line) {
        Label label =
                facts.length(line) > LONGEST_PARAGRAPH
                        ? null
                        : labels.read(facts.text(), facts.first(line), facts.last(line));
        int end = label == null ? -1 : RunIn.sentence(facts, line, label.end());
        return label != null && end > 0 && RunIn.words(facts.text(), label.end(), end) > 0;
    }

    /// Returns the form that any printed line has, as [Candidates#form] gives that of a candidate.
    int form(int line) {
        int from = facts.first(line);
        int to = facts.last(line);
        shape.read(facts.text(), from, to);
        Label label = labels.read(facts.text(), from, to);
        return Candidates.form(look(label, from, to), setting(line));
    }

    // What is on the left, in the middle and on the right of a page, or in three columns.
    private boolean isInColumns(int from, int to) {
        int gaps = 0;
        int blanks = 0;
        for (int at = from; shape.wideGaps >= GAPS && at < to; at++) {
            blanks = facts.text().charAt(at) == ' ' ? blanks + 1 : 0;
            gaps += blanks == WIDE_GAP ? 1 : 0;
        }
        return gaps >= GAPS;
    }

    private boolean isProse() {
        boolean stop = shape.ending == LineShape.Ending.STOP && shape.width > LONG;
        return stop || (shape.width > LONGER && shape.sentenceBreaks > 0);
    }

    private boolean isInsideParagraph(int line) {
        int above = line - 1;
        int below = line + 1;
        boolean glued = above >= 0 && isText(above);
        boolean gluedBelow = below < facts.count() && isText(below);
        if (glued
                && facts.indent(line) >= facts.indent(above)
                && (!neighbours.wouldFit(above, line, layout.width())
                        || Character.isLowerCase(facts.text().charAt(facts.first(line))))) {
            return true;
        }
        return gluedBelow
                && facts.indent(line) == facts.indent(below)
                && !neighbours.wouldFit(line, below, layout.width())
                && glued;
    }

    // Tells whether a sentence goes on below in a paragraph of wrapped lines. A heading in two
    // lines
    // ends like no sentence, and nothing stands right beneath it.
    private boolean opensParagraph(int line) {
        int below = line + 1;
        return layout.wrapped()
                && (shape.ending == LineShape.Ending.OPEN || shape.ending == LineShape.Ending.COMMA)
                && goesOn(line, below)
                && Character.isLowerCase(facts.text().charAt(facts.first(below)))
                && (Chars.endsSentence(facts.text(), facts.first(below), facts.last(below))
                        || goesOn(below, below + 1));
    }

    private boolean goesOn(int line, int below) {
        return below < facts.count() && isText(below) && facts.indent(line) == facts.indent(below);
    }

    private boolean isText(int line) {
        return !facts.isBlank(line)
                && !facts.has(line, LineMark.PAGE)
                && !Underlines.is(facts, line);
    }

    private int look(@Nullable Label label, int from, int to) {
        int key = shape.letterCase.name().hashCode();
        key = key * 31 + LeadMark.kind(facts.text(), from, to);
        key = key * 31 + shape.ending.name().hashCode();
        return key * 31 + (label == null ? 0 : label.family() * 31 + label.depth());
    }

    private int setting(int line) {
        int key = Math.min(3, neighbours.blanksBefore(line));
        key = key * 31 + Math.min(2, neighbours.blanksAfter(line));
        int indent = facts.indent(line);
        boolean centred = indent > layout.bodyIndent() + 8;
        key = key * 31 + (centred ? 99 : indent);
        return key * 31 + Underlines.under(facts, line);
    }
}
