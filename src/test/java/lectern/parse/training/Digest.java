package lectern.parse.training;

import static lectern.parse.training.Bernoulli.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import lectern.parse.plain.TextUnits.Kind;
import lectern.parse.plain.TextUnits.Unit;

/// Cuts a text down to what a note or a short manual would have: a few sections of a few sentences.
final class Digest {
    private static final int MOST_SECTIONS = 7;
    private static final int MOST_UNITS = 3;
    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST_OF_CJK = 60;

    // Texts of which nothing is kept but what stands before the first heading.
    private static final double BARE = 0.2;

    private final Random random;

    Digest(Random random) {
        this.random = random;
    }

    /// Returns some of `units`, their order unchanged.
    ///
    /// @param headings the places of the headings in `units`
    /// @param title the place of the title, -1 for none
    List<Unit> of(List<Unit> units, List<Integer> headings, int title) {
        List<Unit> kept = new ArrayList<>();
        boolean bare = trial(random, BARE);
        int sections = bare ? 0 : Math.min(headings.size(), 2 + random.nextInt(MOST_SECTIONS - 1));
        int first = random.nextInt(headings.size() - sections + 1);
        if (title >= 0) {
            kept.add(units.get(title));
        }
        int most = headings.isEmpty() ? units.size() : headings.getFirst();
        body(units, title + 1, most, sections == 0 ? 2 : random.nextInt(2), kept);
        for (int i = first; i < first + sections; i++) {
            int at = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1) : units.size();
            kept.add(units.get(at));
            body(units, at + 1, end, end > at + 1 ? 1 : 0, kept);
        }
        return kept;
    }

    private void body(List<Unit> units, int from, int to, int least, List<Unit> kept) {
        int many = least == 0 ? 0 : least + random.nextInt(MOST_UNITS);
        for (int at = from; at < Math.min(to, from + many); at++) {
            Unit unit = units.get(at);
            kept.add(
                    unit.kind() == Kind.PARAGRAPH
                            ? new Unit(unit.kind(), unit.line(), cut(unit.text()), unit.glued())
                            : unit);
        }
    }

    private String cut(String text) {
        String[] sentences = text.split("(?<=[.!?؟])\\s+|(?<=[。！？])", -1);
        int many = Math.min(sentences.length, 1 + random.nextInt(MOST_SENTENCES));
        boolean cjk = text.indexOf('。') >= 0 && text.length() > LONGEST_OF_CJK;
        return String.join(cjk ? "" : " ", List.of(sentences).subList(0, many));
    }

    /// Returns the places of `units` for which `lines` has the line.
    static List<Integer> places(List<Unit> units, Set<Integer> lines) {
        return IntStream.range(0, units.size())
                .filter(i -> lines.contains(units.get(i).line()))
                .boxed()
                .toList();
    }
}
