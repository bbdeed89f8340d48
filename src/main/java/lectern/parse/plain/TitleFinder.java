package lectern.parse.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import lectern.document.Block;

/// Finds the line that names the whole text.
final class TitleFinder {
    /// Stands for a text without title.
    static final int NONE = -1;

    private static final int LONGEST = 240;
    private static final int REACH = 30;
    private static final int RECURS = 4;
    private static final int SPEECH = 80;
    private static final int LEAST_FIELDS = 3;
    private static final int FRAME = 8;
    private static final int LONGEST_NAME = 120;
    private static final Pattern STAMP =
            Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}[^\\p{L}]*");
    private static final Pattern PICTURE =
            Pattern.compile(".{1,100}\\.(?:jpe?g|png|gif|webp|svg)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOADING = Pattern.compile("\\p{L}{3,20} ?(?:…|\\.{3})");

    private final Scene scene;
    private final LineFacts facts;
    private final Candidates candidates;
    private final LineShape shape = new LineShape();

    TitleFinder(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
        candidates = scene.candidates();
    }

    /// Returns the line that is the title, or [#NONE].
    int find() {
        int named = named();
        if (named != NONE) {
            return named;
        }
        int line = belowFields(next(-1));
        if (line != NONE && Underlines.under(facts, line) != 0) {
            return line;
        }
        if (line != NONE && isTwoColumns(line)) {
            int below = belowHeader(line);
            return below != NONE || isTableRow(line + 1) ? below : line;
        }
        if (line != NONE && isNoName(line)) {
            return belowFrame(line);
        }
        int below = line == NONE ? NONE : next(line);
        if (below != NONE && (isAddress(line) || isMasthead(line, below)) && isTitle(below)) {
            return below;
        }
        return line != NONE && isTitle(line) ? line : NONE;
    }

    private int named() {
        for (int line = 0; line < Math.min(REACH, facts.count()); line++) {
            if (isNamed(line)) {
                return isInHeader(line) || isOnlyNamed(line) ? line : NONE;
            }
        }
        return NONE;
    }

    private boolean isNamed(int line) {
        return TitleName.end(facts, line, scene.words()) > facts.first(line);
    }

    private boolean isInHeader(int line) {
        FieldLines fields = new FieldLines(facts);
        for (int above = 0; above < line; above++) {
            if (!facts.isBlank(above) && !fields.opens(above)) {
                return false;
            }
        }
        return true;
    }

    // The parts of a digest have subjects too.
    private boolean isOnlyNamed(int line) {
        for (int below = line + 1; below < facts.count(); below++) {
            if (!facts.isBlank(below) && isNamed(below)) {
                return false;
            }
        }
        return true;
    }

    // Below a page's date and the like: what stands there twice before the text, else the first
    // that may be a title.
    private int belowFrame(int first) {
        Map<Long, Integer> seen = new LinkedHashMap<>();
        int line = next(first);
        for (int looked = 0; looked < FRAME && line != NONE && isShort(line); looked++) {
            if (isTitle(line) && !isNoName(line)) {
                long key = LineKey.of(facts.text(), facts.first(line), facts.last(line));
                Integer before = seen.putIfAbsent(key, line);
                if (before != null) {
                    return before;
                }
            }
            line = next(line);
        }
        return seen.isEmpty() ? NONE : seen.values().iterator().next();
    }

    private boolean isShort(int line) {
        read(line);
        return facts.length(line) <= LONGEST_NAME && shape.ending != LineShape.Ending.STOP;
    }

    // A date, a button, the name of a picture, or what stands there while a page loads.
    private boolean isNoName(int line) {
        if (facts.length(line) > LONGEST_NAME) {
            return false;
        }
        String words = facts.trimmed(line);
        Block.Furniture.Kind kind =
                scene.words().cues().of(facts.text(), facts.first(line), facts.last(line));
        return kind == Block.Furniture.Kind.DATELINE
                || kind == Block.Furniture.Kind.NOTICE
                || PICTURE.matcher(words).matches()
                || STAMP.matcher(words).matches()
                || LOADING.matcher(words).matches();
    }

    // The next line with letters or digits that may stand at the top of a text by its own right.
    private int next(int line) {
        int at = scene.neighbours().after(line);
        while (at != Neighbours.NONE && (!read(at) || Preliminary.is(facts, at))) {
            at = scene.neighbours().after(at);
        }
        return at;
    }

    // Behind the header of a message or a record, if the text opens with one.
    private int belowFields(int line) {
        FieldLines fields = new FieldLines(facts);
        int end = line;
        while (end != NONE && end < facts.count() && !facts.isBlank(end) && fields.opens(end)) {
            end++;
        }
        return end - line < LEAST_FIELDS ? line : next(end - 1);
    }

    private boolean read(int line) {
        int from = facts.first(line);
        shape.read(facts.text(), from, Math.min(facts.last(line), from + LONGEST));
        return shape.letters + shape.digits > 0;
    }

    private boolean isTwoColumns(int line) {
        read(line);
        String words = facts.trimmed(line);
        return shape.wideGaps > 0 && (words.contains("    ") || words.indexOf('\t') >= 0);
    }

    private boolean isTableRow(int line) {
        return line < facts.count() && !facts.isBlank(line) && isTwoColumns(line);
    }

    // Under a header of two columns the title stands alone and indented.
    private int belowHeader(int line) {
        int at = next(line);
        for (int looked = 0; at != NONE && looked < REACH && !opensSection(at); looked++) {
            boolean apart =
                    scene.neighbours().blanksBefore(at) > 0
                            && scene.neighbours().blanksAfter(at) > 0;
            if (apart && !isTwoColumns(at) && facts.indent(at) > 0 && !isItem(at)) {
                return at;
            }
            at = next(at);
        }
        return NONE;
    }

    private boolean isItem(int line) {
        return new ListMarker().read(facts, line);
    }

    // At the margin, over lines that stand further in: a manual's page names itself in its header.
    private boolean opensSection(int line) {
        int below = line + 1;
        return facts.indent(line) == 0
                && scene.neighbours().blanksBefore(line) > 0
                && below < facts.count()
                && !facts.isBlank(below)
                && facts.indent(below) > 0;
    }

    private boolean isAddress(int line) {
        read(line);
        return shape.words > 1
                && shape.letters > 3
                && shape.marks <= 4
                && facts.length(line) < 40
                && facts.text()
                        .substring(facts.first(line), facts.last(line))
                        .matches("(\\w+\\.)+\\w{2,}/?");
    }

    private boolean isMasthead(int line, int below) {
        int body = next(below);
        return body != NONE && new Masthead(facts).is(line, below, body);
    }

    private boolean isTitle(int line) {
        read(line);
        int c = candidates.at(line);
        if (facts.length(line) > LONGEST || c < 0) {
            return false;
        }
        boolean prose = shape.ending == LineShape.Ending.STOP && shape.sentenceBreaks > 0;
        int below = next(line);
        read(line);
        boolean speaker =
                shape.ending == LineShape.Ending.COLON
                        || (scene.recurrence().same(c) >= RECURS
                                && below != NONE
                                && facts.length(below) > SPEECH);
        boolean wrapped =
                scene.layout().wrapped()
                        && below == line + 1
                        && (Character.isLowerCase(facts.text().charAt(facts.first(below)))
                                || (shape.letterCase == LineShape.Case.SENTENCE && goesOn(below)))
                        && !scene.neighbours().wouldFit(line, below, scene.layout().width());
        return !prose
                && !speaker
                && !wrapped
                && !shape.bullet
                && !isFirstOfMany(c)
                && !scene.words().isNameOfContents(facts, line);
    }

    // "1. Means" is no title over "2. Ends"; "1 John" may be one.
    private boolean isFirstOfMany(int candidate) {
        Label first = candidates.label(candidate);
        if (first == null
                || first.depth() != 1
                || first.value() != 1
                || (first.word() == null && LineFacts.isBlank(first.mark()))) {
            return false;
        }
        for (int c = candidate + 1; c < candidates.count(); c++) {
            Label next = candidates.label(c);
            if (next != null && next.depth() == 1 && next.value() == 2 && isLike(next, first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(Label one, Label other) {
        return one.kind() == other.kind()
                && one.mark() == other.mark()
                && Objects.equals(one.word(), other.word());
    }

    // A paragraph does, or ends as sentences do; a second line of a title does neither.
    private boolean goesOn(int line) {
        return (line + 1 < facts.count() && !facts.isBlank(line + 1))
                || Chars.endsSentence(facts.text(), facts.first(line), facts.last(line));
    }
}
