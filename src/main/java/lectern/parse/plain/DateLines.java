package lectern.parse.plain;

import java.util.BitSet;
import java.util.List;
import lectern.document.Block;

/// Lines that are a date and nothing else: "Monday, 3 March". One tells when the text was written,
/// those under names when something was said; many with prose above and below head what was written
/// on them, as in a diary or a log.
final class DateLines {
    private static final int FEWEST = 3;
    private static final int LEAST_UNSEEN = 5;
    // The first stands under the title, and not all prose ends in a stop.
    private static final double LEAST_SHARE = 0.6;
    private static final double DISTINCT = 0.8;
    // In characters; less is a place, a name, or one of many short lines.
    private static final int LEAST_PROSE = 40;

    private final Scene scene;
    private final LineFacts facts;
    private final BitSet all = new BitSet();
    private final boolean entries;

    DateLines(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
        for (int c = 0; c < scene.candidates().count(); c++) {
            int line = scene.candidates().line(c);
            all.set(
                    c,
                    scene.words().cues().of(facts.text(), facts.first(line), facts.last(line))
                            == Block.Furniture.Kind.DATELINE);
        }
        entries = areEntries();
    }

    boolean is(int candidate) {
        return all.get(candidate);
    }

    /// Tells whether the dates of the text head what was written on them.
    boolean headEntries() {
        return entries;
    }

    /// Returns the dates that head entries but for `excluded`: where half of them are in `taken`,
    /// or many are there and no more other headings.
    List<Integer> rest(List<Integer> taken, BitSet excluded) {
        if (!entries) {
            return List.of();
        }
        int count = all.cardinality();
        long dates = taken.stream().filter(this::is).count();
        boolean most = 2 * dates >= count;
        boolean many = count >= LEAST_UNSEEN && count >= taken.size() - dates;
        return most || many
                ? all.stream().filter(c -> !excluded.get(c)).boxed().toList()
                : List.of();
    }

    private boolean areEntries() {
        int count = all.cardinality();
        return count >= FEWEST
                && all.stream().filter(this::isEntry).count() >= LEAST_SHARE * count
                && all.stream().mapToObj(this::text).distinct().count() >= DISTINCT * count;
    }

    private String text(int candidate) {
        int line = scene.candidates().line(candidate);
        return facts.text().substring(facts.first(line), facts.last(line));
    }

    private boolean isEntry(int candidate) {
        int line = scene.candidates().line(candidate);
        int before = scene.neighbours().before(line);
        int after = scene.neighbours().after(line);
        return before >= 0
                && after >= 0
                && (facts.length(after) >= LEAST_PROSE || isItem(after))
                && (endsProse(before)
                        || isItem(before)
                        || facts.indent(before) > facts.indent(line));
    }

    private boolean endsProse(int line) {
        char last = facts.text().charAt(facts.last(line) - 1);
        return Chars.endsClause(last) || Chars.isCloser(last);
    }

    private boolean isItem(int line) {
        return Chars.isBullet(facts.text().charAt(facts.first(line)));
    }
}
