package lectern.parse.plain;

import lectern.document.Clue;

/// What stands before and behind the line.
final class SurroundingFeatures implements FeatureGroup {
    private static final int FAR = 12;

    private final LineFacts facts;
    private final Layout layout;
    private final Neighbours neighbours;
    private final Candidates candidates;
    private final LabelReader labels;
    private final NearLines near;
    private final LineShape nothing = new LineShape();

    SurroundingFeatures(Scene scene, NearLines near) {
        this.near = near;
        facts = scene.facts();
        layout = scene.layout();
        neighbours = scene.neighbours();
        candidates = scene.candidates();
        labels = new LabelReader(scene.words());
    }

    @Override
    public void measure(int candidate, FeatureRow row) {
        int line = candidates.line(candidate);
        int before = neighbours.before(line);
        int after = neighbours.after(line);
        blanks(row, line, before, after);
        neighbour(row, "before", Clue.PROSE_PRECEDES, line, before);
        neighbour(row, "after", Clue.BODY_FOLLOWS, line, after);
        further(
                row,
                "before2",
                Clue.PROSE_PRECEDES,
                before < 0 ? before : neighbours.before(before));
        further(row, "after2", Clue.BODY_FOLLOWS, after < 0 ? after : neighbours.after(after));
        body(row, line, after);
        runs(row, line, before, after);
        underlines(row, line);
    }

    private void blanks(FeatureRow row, int line, int before, int after) {
        row.put("blanksBefore", Clue.BLANKS_AROUND, Math.min(6, neighbours.blanksBefore(line)));
        row.put("blanksAfter", Clue.BLANKS_AROUND, Math.min(6, neighbours.blanksAfter(line)));
        row.put("gapShare", Clue.BLANKS_AROUND, layout.gapShare(neighbours.blanksBefore(line)));
        row.put("indentShare", Clue.OUTDENTED, layout.indentShare(facts.indent(line)));
        row.put("codeAround", Clue.FURNITURE, codeAround(line, before, after));
        row.put("pageBreak", Clue.BLANKS_AROUND, neighbours.atPageBreak(line));
        int indent = facts.indent(line);
        row.put("indent", Clue.OUTDENTED, Math.min(60, indent));
        row.put("indentOfBody", Clue.OUTDENTED, indent - layout.bodyIndent());
        row.put(
                "outdentAfter",
                Clue.OUTDENTED,
                after < 0 ? 0 : clampIndent(facts.indent(after) - indent));
        row.put(
                "outdentBefore",
                Clue.OUTDENTED,
                before < 0 ? 0 : clampIndent(facts.indent(before) - indent));
        float right = Math.max(0, layout.width() - indent - facts.length(line));
        row.put(
                "centred",
                Clue.CENTRED,
                indent < 3 ? 9 : Math.abs(indent - right) / layout.width());
    }

    // How much the nearest lines look like code.
    private float codeAround(int line, int before, int after) {
        float marks = 0;
        int up = before;
        int down = after;
        for (int i = 0; i < 3; i++) {
            marks += codeShare(up) + codeShare(down);
            up = up < 0 ? up : neighbours.before(up);
            down = down < 0 ? down : neighbours.after(down);
        }
        return marks + codeShare(line);
    }

    private float codeShare(int line) {
        return line < 0 ? 0 : near.codeShare(line);
    }

    private static float clampIndent(int columns) {
        return Math.clamp(columns, -40, 40);
    }

    private void neighbour(FeatureRow row, String name, Clue clue, int line, int other) {
        LineShape own = near.whole(line);
        LineShape shape = shape(other);
        row.put(name, "Width", clue, Math.min(shape.width, 600));
        row.put(name, "OfProse", clue, Math.min(3, facts(other) / layout.proseLength()));
        row.put(name, "Sentence", clue, other >= 0 && endsSentence(other));
        row.put(name, "Ending", clue, shape.ending.compareTo(LineShape.Ending.OPEN));
        row.put(name, "Case", clue, shape.letterCase.compareTo(LineShape.Case.NONE));
        row.put(name, "Lower", clue, Character.isLowerCase(shape.firstChar));
        row.put(name, "Quote", clue, Chars.isQuote(shape.firstChar));
        row.put(name, "Bullet", Clue.AMONG_SHORT_LINES, shape.bullet);
        row.put(name, "Code", Clue.AMONG_SHORT_LINES, shape.codeMarks);
        row.put(name, "Candidate", Clue.AMONG_SHORT_LINES, other >= 0 && candidates.has(other));
        row.put(
                name,
                "Contents",
                Clue.IN_CONTENTS,
                other >= 0 && facts.has(other, LineMark.CONTENTS));
        row.put(name, "Cue", Clue.FURNITURE, other < 0 ? 0 : near.cue(other));
        row.put(name, "SameCase", Clue.AMONG_SHORT_LINES, shape.letterCase == own.letterCase);
        row.put(name, "Labelled", Clue.NUMBERED, other >= 0 && isLabelled(other));
        row.put(name, "WidthRatio", Clue.AMONG_SHORT_LINES, Math.min(30, shape.width / own.width));
        row.put(
                name,
                "Fits",
                clue,
                other >= 0
                        && neighbours.wouldFit(
                                Math.min(line, other), Math.max(line, other), layout.width()));
    }

    private boolean isLabelled(int line) {
        int at = candidates.at(line);
        return at >= 0
                ? candidates.label(at) != null
                : labels.read(facts.text(), facts.first(line), facts.last(line)) != null;
    }

    private float facts(int line) {
        return line < 0 ? 0 : facts.length(line);
    }

    private void further(FeatureRow row, String name, Clue clue, int other) {
        LineShape shape = shape(other);
        row.put(name, "Width", clue, Math.min(shape.width, 600));
        row.put(name, "Sentence", clue, other >= 0 && endsSentence(other));
        row.put(name, "Bullet", Clue.AMONG_SHORT_LINES, shape.bullet);
        row.put(name, "Candidate", Clue.AMONG_SHORT_LINES, other >= 0 && candidates.has(other));
    }

    private LineShape shape(int line) {
        return line < 0 ? nothing : near.sampled(line);
    }

    private boolean endsSentence(int line) {
        return Chars.endsSentence(facts.text(), facts.first(line), facts.last(line));
    }

    private void body(FeatureRow row, int line, int after) {
        int at = after;
        int length = 0;
        int lines = 0;
        int last = after;
        while (at >= 0 && lines < FAR) {
            length = Math.min(2000, length + facts.length(at));
            lines++;
            last = at;
            boolean wraps = layout.wrapped() && at + 1 < facts.count() && !facts.isBlank(at + 1);
            at = wraps ? at + 1 : -1;
        }
        row.put("blockLength", Clue.BODY_FOLLOWS, length);
        row.put("blockLines", Clue.BODY_FOLLOWS, lines);
        row.put("blockSentence", Clue.BODY_FOLLOWS, last >= 0 && endsSentence(last));
        row.put(
                "blockIndent",
                Clue.OUTDENTED,
                after < 0 ? 0 : clampIndent(facts.indent(last) - facts.indent(line)));
        int c = candidates.at(line);
        int next =
                c + 1 < candidates.count()
                        ? facts.first(candidates.line(c + 1))
                        : facts.text().length();
        int previous = c > 0 ? facts.last(candidates.line(c - 1)) : 0;
        row.put("toNext", Clue.BODY_FOLLOWS, Math.min(5000, next - facts.last(line)));
        row.put("fromPrevious", Clue.PROSE_PRECEDES, Math.min(5000, facts.first(line) - previous));
    }

    private void runs(FeatureRow row, int line, int before, int after) {
        row.put("shortBefore", Clue.AMONG_SHORT_LINES, run(before, -1));
        row.put("shortAfter", Clue.AMONG_SHORT_LINES, run(after, 1));
        boolean glued = line > 0 && !facts.isBlank(line - 1);
        boolean gluedBelow = line + 1 < facts.count() && !facts.isBlank(line + 1);
        row.put("glued", Clue.BLANKS_AROUND, (glued ? 1 : 0) + (gluedBelow ? 2 : 0));
        row.put("hangs", Clue.AMONG_SHORT_LINES, hangs(line));
    }

    // Tells whether the line goes on with a list item that begins above and further out.
    private boolean hangs(int line) {
        int indent = facts.indent(line);
        for (int at = line - 1; at >= 0 && at >= line - FAR && !facts.isBlank(at); at--) {
            if (facts.indent(at) < indent) {
                return Chars.isBullet(facts.text().charAt(facts.first(at)));
            }
        }
        return false;
    }

    private int run(int line, int step) {
        int count = 0;
        while (line >= 0 && count < FAR && candidates.has(line)) {
            count++;
            line = step > 0 ? neighbours.after(line) : neighbours.before(line);
        }
        return count;
    }

    private void underlines(FeatureRow row, int line) {
        char under = Underlines.under(facts, line);
        float ratio = under == 0 ? 0 : facts.length(line + 1) / (float) facts.length(line);
        row.put("underline", Clue.UNDERLINED, Math.min(9, ratio));
        row.put("overline", Clue.UNDERLINED, line > 0 && Underlines.over(facts, line) != 0);
        row.put(
                "underlineMark",
                Clue.UNDERLINED,
                under == 0 ? 0 : "=-~*#^+.\"'`_".indexOf(under) + 2);
        row.put(
                "underlineRule",
                Clue.UNDERLINED,
                under != 0 && line > 0 && Underlines.over(facts, line) == under);
    }
}
