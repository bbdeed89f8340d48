package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds tables of contents: runs of lines that come again later, in the same order.
final class Contents {
    private static final int FARTHEST = 20_000;
    private static final int LEAST_ENTRIES = 3;
    private static final int LONGEST_GAP = 3;
    private static final int LONGEST_ENTRY = 120;
    // Of so many entries one may be longer: questions are.
    private static final int MOST_LONG = 8;
    // A few lines that come again and again are said at the end of each part, not listed.
    private static final int MANY = 6;
    private static final int MOST_NAMED = 3;
    // What the entries name stands farther apart than the entries.
    private static final int SPREAD = 2;
    // A text that holds itself twice has a run from each of its lines.
    private static final int MOST_STEPS = 200 * FARTHEST;

    private final LineFacts facts;
    private final Candidates candidates;
    private final Words words;
    private final LabelReader labels;
    private final LineTwins twins;
    private final Neighbours neighbours;
    private final BitSet listed = new BitSet();
    private final List<Table> tables = new ArrayList<>();
    // The run, by its start from 1, in which a key was said last.
    private final int[] saidIn;
    private int steps;

    private record Table(int from, int to, BitSet targets) {}

    private Contents(LineFacts facts, Candidates candidates, Words words) {
        this.facts = facts;
        this.candidates = candidates;
        this.words = words;
        labels = new LabelReader(words);
        twins = new LineTwins(facts, candidates, Math.min(facts.count(), FARTHEST));
        neighbours = new Neighbours(facts);
        saidIn = new int[twins.keys()];
    }

    /// Marks the lines of contents tables in `facts`, and finds what they list.
    static Contents find(LineFacts facts, Candidates candidates, Words words) {
        Contents contents = new Contents(facts, candidates, words);
        contents.run();
        return contents;
    }

    /// Tells whether a table of contents lists the candidate.
    boolean lists(int candidate) {
        return listed.get(candidate);
    }

    /// Takes the marks back from tables of which most entries name no heading: code, lists and
    /// dialogue come again too.
    ///
    /// @param headings candidates that are headings
    void confirm(Collection<Integer> headings) {
        BitSet taken = new BitSet();
        headings.forEach(taken::set);
        for (Table table : tables) {
            BitSet hits = (BitSet) table.targets.clone();
            hits.and(taken);
            if (2 * hits.cardinality() < table.targets.cardinality()) {
                for (int line = table.from; line <= table.to; line++) {
                    facts.unmark(line, LineMark.CONTENTS);
                }
            }
        }
    }

    private void run() {
        int end = Math.min(facts.count(), FARTHEST);
        int line = 0;
        while (line < end && steps < MOST_STEPS) {
            line = facts.isBlank(line) ? line + 1 : run(line, end);
        }
    }

    // Returns the line to go on with.
    private int run(int start, int end) {
        int first = twins.behind(start, start);
        if (first < 0) {
            return start + 1;
        }
        BitSet targets = new BitSet();
        int strange = 0;
        int common = 0;
        int entries = 0;
        int printed = 0;
        int missed = 0;
        int last = start;
        int behind = start;
        int limit = candidates.line(first);
        for (int line = start; line < Math.min(end, limit) && missed <= LONGEST_GAP; line++) {
            if (!neighbours.isPrinted(line)) {
                continue;
            }
            int twin = twins.behind(line, Math.max(line, behind));
            steps++;
            if (twin >= 0) {
                targets.set(twin);
                strange += isStrange(line, start) ? 1 : 0;
                common += twins.count(line) > MOST_NAMED ? 1 : 0;
                behind = candidates.line(twin);
                limit = Math.min(limit, behind);
                entries++;
                printed += 1 + missed;
                missed = 0;
                last = line;
            } else {
                missed++;
            }
        }
        if (entries < LEAST_ENTRIES
                || entries * 2 < printed
                || strange * 4 > entries
                || (entries < MANY && common * 4 > entries)
                || isBody(start, last)
                || behind - candidates.line(first) < SPREAD * (last - start)) {
            return start + 1;
        }
        last = withoutTwins(start, last, limit);
        int name = neighbours.before(start);
        Table table =
                new Table(
                        name >= 0 && words.isNameOfContents(facts, name) ? name : start,
                        last,
                        targets);
        for (int line = table.from; line <= last; line++) {
            facts.mark(line, LineMark.CONTENTS);
        }
        tables.add(table);
        listed.or(targets);
        return last + 1;
    }

    // A text that was cut lacks what the last entries name; they are numbered like those before.
    private int withoutTwins(int start, int last, int limit) {
        Set<String> kinds = new HashSet<>();
        for (int line = start; line <= last; line++) {
            kinds.add(kind(line));
        }
        kinds.remove("");
        int end = last;
        int strange = 0;
        for (int line = last + 1; line < limit && strange <= LONGEST_GAP; line++) {
            if (!neighbours.isPrinted(line)) {
                continue;
            }
            if (facts.length(line) > LONGEST_ENTRY || isListed(line)) {
                break;
            }
            boolean entry = kinds.contains(kind(line));
            end = entry ? line : end;
            strange = entry ? 0 : strange + 1;
        }
        return end;
    }

    private boolean isListed(int line) {
        int candidate = candidates.at(line);
        return candidate >= 0 && listed.get(candidate);
    }

    private String kind(int line) {
        if (facts.isBlank(line) || facts.length(line) > LONGEST_ENTRY) {
            return "";
        }
        Label label = labels.read(facts.text(), facts.first(line), facts.last(line));
        if (label == null) {
            return "";
        }
        return label.word() == null ? label.kind().name() : label.word();
    }

    // Entries differ from one another, and do not start in the middle of a sentence.
    private boolean isStrange(int line, int start) {
        int key = twins.key(line);
        boolean again = saidIn[key] == start + 1;
        saidIn[key] = start + 1;
        return again || Character.isLowerCase(facts.text().charAt(facts.first(line)));
    }

    private boolean isBody(int from, int to) {
        int printed = 0;
        int longLines = 0;
        for (int line = from; line <= to; line++) {
            printed += neighbours.isPrinted(line) ? 1 : 0;
            longLines += facts.length(line) > LONGEST_ENTRY ? 1 : 0;
        }
        return longLines * MOST_LONG > printed;
    }
}
