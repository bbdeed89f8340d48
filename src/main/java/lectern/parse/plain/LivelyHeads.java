package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Headings of articles that ask or exclaim, which by themselves look like what somebody says:
/// questions over lists ("Do you like to write?"), a question right under the title, and "You did
/// it!" between paragraphs.
final class LivelyHeads {
    private static final int FEWEST_QUESTIONS = 3;
    // So many headings make it an article with headings.
    private static final int FEWEST_HEADINGS = 4;
    private static final int LONGEST = 80;
    private static final int PROSE = 150;
    private static final int LEAST_ABOVE = 30;
    private static final char FIRST_GREEK = '\u0370';
    private static final char LAST_GREEK = '\u03ff';

    private final Scene scene;
    private final LineFacts facts;

    LivelyHeads(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns such candidates, but for `excluded`.
    List<Integer> find(List<Integer> headings, BitSet excluded) {
        List<Integer> found = new ArrayList<>();
        if (scene.layout().wrapped()) {
            return found;
        }
        List<Integer> single = scene.candidates().on(this::isOneSentence, excluded);
        List<Integer> overLists = single.stream().filter(c -> asksOverList(line(c))).toList();
        if (overLists.size() >= FEWEST_QUESTIONS) {
            found.addAll(overLists);
        }
        if (headings.size() >= FEWEST_HEADINGS) {
            single.stream().filter(c -> asksUnderTitle(line(c))).forEach(found::add);
            List<Integer> outcries = single.stream().filter(c -> exclaims(line(c))).toList();
            // Those of a novel are many.
            if (2 * outcries.size() <= headings.size()) {
                found.addAll(outcries);
            }
        }
        return found;
    }

    private int line(int candidate) {
        return scene.candidates().line(candidate);
    }

    // Not in quotes, nor behind the dash of a dialogue.
    private boolean isOneSentence(int line) {
        String text = facts.text();
        int last = facts.last(line) - 1;
        char first = text.charAt(facts.first(line));
        return facts.length(line) <= LONGEST
                && (asks(line) || isExclamation(text.charAt(last)))
                && !Chars.isQuote(first)
                && !Chars.isDash(first)
                && IntStream.range(facts.first(line), last)
                        .noneMatch(at -> isLively(text.charAt(at)) || endsSentence(text, at));
    }

    private static boolean isLively(char c) {
        return Chars.isQuestionMark(c) || isExclamation(c);
    }

    private static boolean endsSentence(String text, int at) {
        return Chars.endsClause(text.charAt(at)) && LineFacts.isBlank(text.charAt(at + 1));
    }

    private static boolean isExclamation(char c) {
        return c == '!' || c == '！';
    }

    // In Greek by a semicolon.
    private boolean asks(int line) {
        int last = facts.last(line) - 1;
        char mark = facts.text().charAt(last);
        char letter = facts.text().charAt(Math.max(facts.first(line), last - 1));
        return Chars.isQuestionMark(mark)
                || (mark == ';' && letter >= FIRST_GREEK && letter <= LAST_GREEK);
    }

    private boolean asksOverList(int line) {
        int after = scene.neighbours().after(line);
        return asks(line) && after >= 0 && facts.hasBullet(after);
    }

    private boolean asksUnderTitle(int line) {
        int before = scene.neighbours().before(line);
        return asks(line)
                && before >= 0
                && scene.neighbours().before(before) < 0
                && isProse(scene.neighbours().after(line));
    }

    private boolean exclaims(int line) {
        int before = scene.neighbours().before(line);
        return !asks(line)
                && before >= 0
                && (facts.length(before) >= LEAST_ABOVE || facts.hasBullet(before))
                && isProse(scene.neighbours().after(line));
    }

    private boolean isProse(int line) {
        return line >= 0 && facts.length(line) >= PROSE;
    }
}
