package lectern.parse.plain;

import java.util.Set;
import java.util.regex.Pattern;
import lectern.document.Block;

/// What is no heading whatever it looks like: entries of a table of contents, speakers, dates,
/// references to parts, code, items of lists.
final class Vetoes {
    private static final int SPEECHES = 4;
    private static final int COUNT = 3;
    private static final int CLAUSE = 4;
    private static final double FULL = 0.8;
    private static final int LONGEST_ITEM = 20;
    private static final int FIRST_LINES = 12;
    private static final int LONGEST_OF_RUN = 40;
    private static final int LONGEST_FORMULA = 60;
    private static final int LONGEST_TEASER = 80;
    private static final Pattern ADDRESS = Pattern.compile("(?:[\\w-]+\\.){2,}\\w{2,}/\\S*");
    // The last line of a manual's page: "1.2    12 May 2020    FERRY(1)".
    private static final Pattern FOOTER = Pattern.compile(".*\\S {3,}[\\w.:+-]+\\(\\d\\w*\\)");
    // The name of a scanned page or picture, as books have them in its place: "0023m".
    private static final Pattern PICTURE = Pattern.compile("0\\d{2,}\\p{L}?|\\d{3,}\\p{L}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d(?!\\d)(?::\\d\\d)?");

    private static final Set<String> ADVERTISEMENTS = Words.words("advertisement-names.txt");
    private static final Set<String> INVOCATIONS = Words.words("invocations.txt");
    private static final String HALVES = " = ";

    private final Scene scene;
    private final LineFacts facts;
    private final Endings endings;
    private final CodeLines code;
    private final Listings listings;
    private final DateLines dates;
    private final RecordLines records;
    private final LineShape shape = new LineShape();

    Vetoes(Scene scene, DateLines dates) {
        this.scene = scene;
        this.dates = dates;
        facts = scene.facts();
        endings = new Endings(scene);
        code = new CodeLines(facts);
        listings = new Listings(scene);
        records = new RecordLines(scene);
    }

    boolean forbids(int candidate) {
        int line = scene.candidates().line(candidate);
        if (facts.has(line, LineMark.CONTENTS)) {
            return true;
        }
        return isSpeaker(candidate)
                || (dates.is(candidate) && !isLineSetOff(line) && !dates.headEntries())
                || isReference(candidate)
                || touchesNumber(candidate)
                || isRank(candidate)
                || records.isRow(line)
                || (scene.candidates().label(candidate) == null && records.isOverRow(line))
                || (endsRun(candidate) && !isLineSetOff(line))
                || isInsideSentence(line)
                || isOverContents(line)
                || (!isLineSetOff(line) && saysWhatNoHeadingSays(candidate));
    }

    /// Tells whether a paragraph of three lines or more begins with the candidate, as "§ 2. When
    /// the tide" does.
    boolean opensParagraph(int candidate) {
        int line = scene.candidates().line(candidate);
        return scene.layout().wrapped()
                && line + 2 < facts.count()
                && !facts.isBlank(line + 1)
                && !facts.isBlank(line + 2)
                && facts.length(line) >= FULL * scene.layout().width()
                && Character.isLowerCase(facts.text().charAt(facts.first(line + 1)))
                && !isLineSetOff(line)
                && !Underlines.is(facts, line + 2);
    }

    /// Tells whether the candidate is marked or underlined: who does so means it as a heading.
    boolean isSetOff(int candidate) {
        return isLineSetOff(scene.candidates().line(candidate));
    }

    private boolean isLineSetOff(int line) {
        return LeadMark.run(facts.text(), facts.first(line), facts.last(line)) > 0
                || Underlines.under(facts, line) != 0;
    }

    private boolean saysWhatNoHeadingSays(int candidate) {
        int line = scene.candidates().line(candidate);
        return isAddress(line)
                || isTime(line)
                || isFooter(line)
                || isPicture(line)
                || isVerse(line)
                || isFormula(line)
                || isFurniture(line)
                || code.is(line)
                || (scene.candidates().label(candidate) == null && listings.holds(line))
                || isItem(line)
                || hangs(line)
                || isDropCap(line)
                || Preliminary.isCopyright(facts, line)
                || (scene.candidates().label(candidate) == null
                        && (endings.is(line) || records.isField(line)));
    }

    // "Contents" over a list or over what a table of contents holds, or before short lines that
    // nothing names again.
    private boolean isOverContents(int line) {
        int after = scene.neighbours().after(line);
        return scene.words().isNameOfContents(facts, line)
                && after >= 0
                && (facts.has(after, LineMark.CONTENTS)
                        || (2 * line < facts.count() && scene.candidates().has(after))
                        || Chars.isBullet(facts.text().charAt(facts.first(after))));
    }

    // Of nearly 5000 true headings none held an address, but for those set off.
    private boolean isAddress(int line) {
        int from = facts.first(line);
        int to = facts.last(line);
        boolean holds = facts.text().indexOf("://", from, to) >= 0;
        return holds || ADDRESS.matcher(facts.text()).region(from, to).matches();
    }

    // One of many: the line above or below opens with the same bullet.
    private boolean isItem(int line) {
        return facts.hasBullet(line)
                && (opensAlike(line, scene.neighbours().before(line))
                        || opensAlike(line, scene.neighbours().after(line)));
    }

    // The last line of an item, further in than its bullet.
    private boolean hangs(int line) {
        int at = line - 1;
        int first = Math.max(0, line - LONGEST_ITEM);
        while (at >= first && !facts.isBlank(at) && facts.indent(at) >= facts.indent(line)) {
            at--;
        }
        return at >= first && !facts.isBlank(at) && facts.hasBullet(at);
    }

    private boolean isFormula(int line) {
        if (facts.length(line) > LONGEST_FORMULA) {
            return false;
        }
        String said = Words.fold(facts.trimmed(line));
        return ADVERTISEMENTS.contains(said) || INVOCATIONS.stream().anyMatch(said::startsWith);
    }

    // Arabic verse, with its halves in one line.
    private boolean isVerse(int line) {
        String text = facts.text();
        int at = text.indexOf(HALVES, facts.first(line), facts.last(line));
        return at > 0
                && isRightToLeft(text.charAt(at - 1))
                && isRightToLeft(text.charAt(at + HALVES.length()));
    }

    private static boolean isRightToLeft(char c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    // "T" over "urkey, Poland and the islands".
    private boolean isDropCap(int line) {
        int after = scene.neighbours().after(line);
        return facts.length(line) == 1
                && Character.isUpperCase(facts.text().charAt(facts.first(line)))
                && after >= 0
                && Character.isLowerCase(facts.text().charAt(facts.first(after)));
    }

    private boolean opensAlike(int line, int other) {
        return other >= 0
                && facts.hasBullet(other)
                && facts.text().charAt(facts.first(other))
                        == facts.text().charAt(facts.first(line));
    }

    // "21:04 Anna Weiss" over what she wrote then.
    private boolean isTime(int line) {
        int from = facts.first(line);
        int to = facts.last(line);
        return TIME.matcher(facts.text()).region(from, to).lookingAt();
    }

    private boolean isPicture(int line) {
        int from = facts.first(line);
        return Character.isDigit(facts.text().charAt(from))
                && PICTURE.matcher(facts.text()).region(from, facts.last(line)).matches();
    }

    private boolean isFooter(int line) {
        int to = facts.last(line);
        return facts.indent(line) == 0
                && facts.text().charAt(to - 1) == ')'
                && FOOTER.matcher(facts.text()).region(facts.first(line), to).matches();
    }

    // A by-line right under the title: further down names may head what they wrote.
    private boolean isFurniture(int line) {
        Block.Furniture.Kind kind =
                scene.words().cues().of(facts.text(), facts.first(line), facts.last(line));
        return kind == Block.Furniture.Kind.CAPTION
                || (kind == Block.Furniture.Kind.NOTICE && namesWhatItRefersTo(line))
                || (kind == Block.Furniture.Kind.CREDIT && namesWhatItRefersTo(line))
                || isAttribution(line)
                || (kind == Block.Furniture.Kind.BYLINE && line < FIRST_LINES);
    }

    // "Read more: The Ferry" is none, but "Read more" may head a list.
    private boolean namesWhatItRefersTo(int line) {
        int colon = facts.text().indexOf(':', facts.first(line), facts.last(line));
        return colon >= 0 && colon + 1 < facts.last(line);
    }

    // "— Anna, on her ferry", under what she said, or what she says: "—Who is there?"
    private boolean isAttribution(int line) {
        shape(line);
        return Chars.isDash(shape.firstChar)
                && !Chars.isDash(shape.lastChar)
                && (shape.firstChar != '-' || shape.handle);
    }

    // What a sign says, set off in the middle of the sentence that tells of it.
    private boolean isInsideSentence(int line) {
        int before = scene.neighbours().before(line);
        int after = scene.neighbours().after(line);
        return before >= 0
                && after >= 0
                && facts.indent(before) == facts.indent(after)
                && Character.isLowerCase(facts.text().charAt(facts.first(after)))
                && isClause(after)
                && isClause(before)
                && shape.ending == LineShape.Ending.OPEN
                && Underlines.under(facts, line) == 0;
    }

    // Reads the shape of the line.
    private boolean isClause(int line) {
        shape(line);
        return shape.words >= CLAUSE
                && !shape.link
                && shape.codeMarks == 0
                && Character.isLetter(shape.firstChar);
    }

    // "Part 1 of the exam covers": a sentence that opens with the name of a part.
    private boolean isReference(int candidate) {
        Label label = scene.candidates().label(candidate);
        int line = scene.candidates().line(candidate);
        return label != null
                && label.word() != null
                && label.depth() > 0
                && label.mark() == ' '
                && !isCounted(candidate)
                && label.end() < facts.last(line)
                && Character.isLowerCase(facts.text().charAt(label.end()))
                && shape(line).letterCase != LineShape.Case.CAPITALS;
    }

    // "Chapter 1 in which we set out", "Chapter 2 in which we turn back" and so on count through.
    private boolean isCounted(int candidate) {
        Numbering.Chain chain = scene.numbering().chain(candidate);
        return chain != null && chain.members.size() >= COUNT;
    }

    // "1) Salt" right over "2) Pepper".
    private boolean touchesNumber(int candidate) {
        Label label = scene.candidates().label(candidate);
        return label != null
                && label.word() == null
                && (isBeside(candidate, 1) || isBeside(candidate, -1));
    }

    // "1" and "2" over a line each: the places of a list.
    private boolean isRank(int candidate) {
        return isBareNumber(candidate)
                && (isOneLineOver(candidate, scene.numbering().along(candidate, 1))
                        || isOneLineOver(scene.numbering().along(candidate, -1), candidate));
    }

    private boolean isBareNumber(int candidate) {
        Label label = candidate < 0 ? null : scene.candidates().label(candidate);
        return label != null
                && label.word() == null
                && label.kind() == Label.Kind.DIGITS
                && label.end() >= facts.last(scene.candidates().line(candidate));
    }

    private boolean isOneLineOver(int candidate, int next) {
        if (!isBareNumber(candidate) || !isBareNumber(next)) {
            return false;
        }
        int between = scene.neighbours().after(scene.candidates().line(candidate));
        return scene.neighbours().after(between) == scene.candidates().line(next)
                && facts.length(between) <= LONGEST_TEASER
                && !Chars.endsSentence(facts.text(), facts.first(between), facts.last(between));
    }

    private boolean isBeside(int candidate, int step) {
        int other = scene.numbering().along(candidate, step);
        int line = scene.candidates().line(candidate);
        return other >= 0 && scene.candidates().line(other) == line + step && !isLineSetOff(line);
    }

    // "1 tbsp vinegar", the last of the ingredients, over a blank line and what is done with them.
    private boolean endsRun(int candidate) {
        int line = scene.candidates().line(candidate);
        Label label = scene.candidates().label(candidate);
        return (label == null || (label.word() == null && label.mark() == ' '))
                && line + 1 < facts.count()
                && facts.isBlank(line + 1)
                && isShort(line - 1)
                && isShort(line - 2)
                && isShort(line - 3);
    }

    private boolean isShort(int line) {
        return line >= 0 && !facts.isBlank(line) && facts.length(line) <= LONGEST_OF_RUN;
    }

    private boolean isSpeaker(int candidate) {
        int line = scene.candidates().line(candidate);
        return Chars.isColon(facts.text().charAt(facts.last(line) - 1))
                && scene.candidates().label(candidate) == null
                && scene.recurrence().same(candidate) >= SPEECHES
                && Underlines.under(facts, line) == 0;
    }

    private LineShape shape(int line) {
        shape.read(facts.text(), facts.first(line), facts.last(line));
        return shape;
    }
}
