package lectern.parse.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import lectern.document.Clue;
import lectern.document.Corrections;
import lectern.document.Evidence;
import lectern.document.Finding;

/// The reader's corrections, which go before all that was found.
final class ReaderWord {
    private static final double CERTAIN = 100;

    /// Why a line that the reader made a heading is one.
    static final Finding FINDING =
            new Finding(1, List.of(new Evidence(Clue.SET_BY_READER, CERTAIN)));

    private final LineFacts facts;
    private final NavigableMap<Integer, Integer> levels = new TreeMap<>();

    ReaderWord(LineFacts facts, Corrections corrections) {
        this.facts = facts;
        corrections.levels().headMap(facts.text().length()).forEach(this::put);
    }

    private void put(int offset, int level) {
        int line = facts.lines().lineAt(offset);
        if (!facts.isBlank(line)) {
            levels.put(line, level);
        }
    }

    /// Returns the title's line; [TitleFinder#NONE] where the reader says it is something else.
    int title(int found) {
        return levels.containsKey(found) ? TitleFinder.NONE : found;
    }

    /// Tells whether the reader says that `line` is no heading.
    boolean isBody(int line) {
        return levels.getOrDefault(line, -1) == Corrections.BODY;
    }

    /// Returns the headings as the reader has them. A heading of several lines goes with its first
    /// line; a later line of it that is corrected ends it.
    List<FoundHeading> over(List<FoundHeading> found) {
        if (levels.isEmpty()) {
            return found;
        }
        NavigableMap<Integer, Integer> apart = new TreeMap<>(levels);
        List<FoundHeading> headings = new ArrayList<>(found.size());
        for (FoundHeading heading : found) {
            Integer level = apart.remove(heading.line());
            FoundHeading cut = cut(heading);
            if (level == null) {
                headings.add(cut);
            } else if (level != Corrections.BODY) {
                headings.add(readers(cut.line(), cut.lastText(), cut.endLine(), level));
            }
        }
        apart.forEach(
                (line, level) -> {
                    if (level != Corrections.BODY) {
                        headings.add(readers(line, line, end(line), level));
                    }
                });
        headings.sort(Comparator.comparingInt(FoundHeading::line));
        return headings;
    }

    private static FoundHeading readers(int line, int lastText, int endLine, int level) {
        return new FoundHeading(FoundHeading.READERS, line, lastText, endLine, level);
    }

    private int end(int line) {
        boolean underlined = Underlines.under(facts, line) != 0 && !levels.containsKey(line + 1);
        return underlined ? line + 1 : line;
    }

    private FoundHeading cut(FoundHeading heading) {
        Integer from = levels.higherKey(heading.line());
        if (from == null || from > heading.endLine()) {
            return heading;
        }
        int end = from - 1;
        while (facts.isBlank(end)) {
            end--;
        }
        int lastText = Math.min(heading.lastText(), end);
        return new FoundHeading(
                heading.candidate(), heading.line(), lastText, end, heading.level());
    }
}
