package lectern.parse.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the headers and footers of printed pages: lines that come again, numbers aside, at the
/// distance of a page, or next to a form feed.
final class PageFurniture {
    private static final int SHORTEST_PAGE = 20;
    private static final int LONGEST_PAGE = 80;
    private static final int LEAST_PAGES = 3;
    private static final int LONGEST_LINE = 160;
    private static final int MOST_DIGITS = 6;
    // Of so many pages one, at least, breaks a sentence, and two of all.
    private static final int LEAST_AMID = 8;

    private static final int WIDEST_DIVISION = 1;
    private static final int NARROWEST_DIVISION = 6;

    private final LineFacts facts;
    private final LabelReader labels;
    private final Neighbours neighbours;
    private final Map<Long, List<Integer>> seen = new HashMap<>();
    private final List<Integer> numbers = new ArrayList<>();
    private int pages;

    PageFurniture(LineFacts facts, LabelReader labels) {
        this.facts = facts;
        this.labels = labels;
        neighbours = new Neighbours(facts);
    }

    void mark() {
        for (int line = 0; line < facts.count(); line++) {
            if (!facts.isBlank(line)
                    && facts.length(line) <= LONGEST_LINE
                    && !isMarked(line)
                    && standsAlone(line)) {
                note(line);
            }
        }
        seen.values().stream()
                .filter(lines -> comeAsPages(lines) && !areDivisions(lines))
                .forEach(this::markPages);
        // Behind the headers, which are no part of the sentences that a number breaks.
        if (interrupt(numbers) && comeAsPages(numbers)) {
            markPages(numbers);
        }
        List<List<Integer>> headers = seen.values().stream().filter(this::isBeside).toList();
        headers.forEach(lines -> lines.forEach(line -> facts.mark(line, LineMark.PAGE)));
    }

    private void note(int line) {
        if (isNumber(line)) {
            numbers.add(line);
        } else if (facts.length(line) > 1) {
            seen.computeIfAbsent(facts.keyWithoutNumbers(line), _ -> new ArrayList<>(2)).add(line);
        }
    }

    private boolean isNumber(int line) {
        int digits = 0;
        for (int at = facts.first(line); at < facts.last(line); at++) {
            digits += Character.isDigit(facts.text().charAt(at)) ? 1 : 0;
        }
        return digits == facts.length(line) && digits <= MOST_DIGITS;
    }

    // Lone numbers head chapters, but not amid a sentence.
    private boolean interrupt(List<Integer> lines) {
        long amid = lines.stream().filter(this::isAmidSentence).count();
        return amid > 1 && amid * LEAST_AMID >= lines.size();
    }

    private boolean isAmidSentence(int line) {
        int before = neighbours.before(line);
        int after = neighbours.after(line);
        return before >= 0
                && after >= 0
                && Character.isLowerCase(facts.text().charAt(facts.first(after)))
                && !Chars.endsSentence(facts.text(), facts.first(before), facts.last(before));
    }

    // "## 1.2": no page carries its name so.
    private boolean isMarked(int line) {
        return facts.text().charAt(facts.first(line)) == '#'
                && LeadMark.run(facts.text(), facts.first(line), facts.last(line)) > 0;
    }

    private boolean standsAlone(int line) {
        boolean above = line == 0 || facts.isBlank(line - 1) || hasFormFeed(line);
        boolean below = line + 1 == facts.count() || facts.isBlank(line + 1);
        return (above && below)
                || hasFormFeed(line)
                || (line > 0 && hasFormFeed(line - 1))
                || (line + 1 < facts.count() && hasFormFeed(line + 1));
    }

    private boolean hasFormFeed(int line) {
        return facts.lines().start(line) < facts.text().length()
                && facts.text().charAt(facts.lines().start(line)) == '\f';
    }

    private boolean comeAsPages(List<Integer> lines) {
        if (lines.size() < (closesBracket(lines.getFirst()) ? 2 : LEAST_PAGES)) {
            return false;
        }
        int far = 0;
        int numbered = 0;
        for (int i = 1; i < lines.size(); i++) {
            int gap = lines.get(i) - lines.get(i - 1);
            far += gap >= SHORTEST_PAGE && gap <= LONGEST_PAGE ? 1 : 0;
            numbered += countsOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        boolean regular = far * 3 >= (lines.size() - 1) * 2;
        return regular && (numbered * 2 >= lines.size() - 1 || isSteady(lines));
    }

    private void markPages(List<Integer> lines) {
        // The first line of the text may be a title that the pages repeat, its number too.
        int opening = neighbours.after(-1);
        boolean counted = !facts.trimmed(lines.get(0)).equals(facts.trimmed(lines.get(1)));
        lines.stream()
                .filter(line -> line != opening || counted)
                .forEach(line -> facts.mark(line, LineMark.PAGE));
        pages = Math.max(pages, lines.size());
    }

    private boolean closesBracket(int line) {
        return last(line) >= 0 && facts.text().charAt(facts.last(line) - 1) == ']';
    }

    // The header of a few pages, which comes right behind their footers.
    private boolean isBeside(List<Integer> lines) {
        return 2 * lines.size() >= pages
                && lines.size() > 1
                && !facts.has(lines.getFirst(), LineMark.PAGE)
                && lines.stream().allMatch(neighbours::atPageBreak)
                && !areDivisions(lines);
    }

    // Short chapters come as regularly as pages, but each is numbered once.
    private boolean areDivisions(List<Integer> lines) {
        int next = 0;
        int before = -1;
        for (int line : lines) {
            int number = division(line);
            next += number > 0 && number == before + 1 ? 1 : 0;
            before = number;
        }
        return next * 3 >= (lines.size() - 1) * 2;
    }

    // The number of a line such as "Chapter 3" that has nothing else; -1 of any other.
    private int division(int line) {
        Label label = labels.read(facts.text(), facts.first(line), facts.last(line));
        boolean named =
                label != null
                        && label.end() >= facts.last(line)
                        && label.rank() >= WIDEST_DIVISION
                        && label.rank() <= NARROWEST_DIVISION;
        return label == null || !named ? -1 : label.value();
    }

    // The number of a page is one more than that of the page before, or two where left and right
    // pages are headed differently; a release or a day is not.
    private boolean countsOn(int before, int line) {
        return isNext(first(before), first(line)) || isNext(last(before), last(line));
    }

    private static boolean isNext(int before, int number) {
        return before >= 0 && (number == before + 1 || number == before + 2);
    }

    // The number that the line begins with, or -1.
    private int first(int line) {
        int from = facts.first(line);
        int to = from;
        while (to < facts.last(line) && Character.isDigit(facts.text().charAt(to))) {
            to++;
        }
        return number(from, to);
    }

    // The number that the line ends with, a bracket behind it or not, or -1.
    private int last(int line) {
        int to = facts.last(line);
        to -= facts.text().charAt(to - 1) == ']' ? 1 : 0;
        int from = to;
        while (from > facts.first(line) && Character.isDigit(facts.text().charAt(from - 1))) {
            from--;
        }
        return number(from, to);
    }

    private int number(int from, int to) {
        return from == to || to - from > MOST_DIGITS
                ? -1
                : Integer.parseInt(facts.text(), from, to, 10);
    }

    // The same distance from page to page, but for a line or two.
    private static boolean isSteady(List<Integer> lines) {
        int steady = 0;
        for (int i = 2; i < lines.size(); i++) {
            int gap = lines.get(i) - lines.get(i - 1);
            int before = lines.get(i - 1) - lines.get(i - 2);
            steady += Math.abs(gap - before) <= 4 ? 1 : 0;
        }
        return lines.size() >= 4 && steady * 3 >= (lines.size() - 2) * 2;
    }
}
