package lectern.parse.training;

import static lectern.parse.training.Bernoulli.trial;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import lectern.parse.plain.TextUnits;
import lectern.parse.plain.TextUnits.Kind;
import lectern.parse.plain.TextUnits.Unit;
import lectern.parse.training.Corpus.Sample;
import lectern.parse.training.Corpus.TrueHeading;
import lectern.parse.training.Corpus.Truth;
import lectern.parse.training.Manner.Flow;

/// Sets a text once more in another manner, its outline unchanged, so that training sees every
/// manner with every kind of content.
public final class Restyler {
    private static final int LONG = 200;

    private final Random random;
    private final Manner manner;
    private final Strangers strangers;
    private final Sheet sheet;
    private final Truth truth = new Truth();
    private final HeadingWriter headings;
    private final List<Integer> ignored = new ArrayList<>();
    private boolean headed;
    private boolean itemised;
    private int depth = -1;
    private int clause;
    private int terms;

    private Restyler(Random random, String text) {
        this.random = random;
        manner = new Manner(random);
        strangers = new Strangers(random, text);
        sheet = new Sheet(manner);
        headings = new HeadingWriter(random, manner, strangers, sheet, truth);
    }

    /// Returns `sample` in a manner that `seed` chooses.
    public static Sample restyle(Sample sample, long seed) {
        return write(sample, seed, false);
    }

    /// Returns a few short sections of `sample` in a manner that `seed` chooses.
    public static Sample digest(Sample sample, long seed) {
        return write(sample, seed, true);
    }

    private static Sample write(Sample sample, long seed, boolean digest) {
        Random random = new Random(seed * 31 + sample.id().hashCode());
        Restyler restyler = new Restyler(random, sample.text());
        restyler.write(sample, digest);
        return new Sample(
                sample.genre(), sample.id(), sample.group(), restyler.sheet.text(), restyler.truth);
    }

    private void write(Sample sample, boolean digest) {
        Truth from = sample.truth();
        Map<Integer, TrueHeading> trueOnes = new HashMap<>();
        TreeSet<Integer> levels = new TreeSet<>();
        BitSet alone = new BitSet();
        BitSet joined = new BitSet();
        for (TrueHeading heading : from.headings) {
            trueOnes.put(heading.line - 1, heading);
            levels.add(heading.level);
            alone.set(heading.line - 1);
            joined.set(heading.line, Math.max(heading.line, heading.endLine));
        }
        headings.setParts(levels.size() > 1);
        BitSet neither = from.ignored();
        int title = from.titleLine == null ? -1 : from.titleLine - 1;
        if (title >= 0) {
            alone.set(title);
        }
        truth.ignore = ignored;
        List<Unit> units = TextUnits.of(sample.text(), alone, joined);
        if (digest) {
            units =
                    new Digest(random)
                            .of(
                                    units,
                                    Digest.places(units, trueOnes.keySet()),
                                    Digest.places(units, Set.of(title)).stream()
                                            .findFirst()
                                            .orElse(-1));
        }
        List<String> names =
                units.stream()
                        .filter(unit -> trueOnes.containsKey(unit.line()))
                        .map(Unit::text)
                        .toList();
        if (title < 0) {
            open(names);
        }
        int paragraphs = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            TrueHeading heading = trueOnes.get(unit.line());
            boolean ends = i + 1 == units.size() || trueOnes.containsKey(units.get(i + 1).line());
            boolean closes = heading == null && ends && depth >= 0 && paragraphs > 0;
            if (closes && !manner.isMeeting() && headings.writeRefrain(depth + 1)) {
                began();
            }
            paragraphs = heading == null ? paragraphs + 1 : 0;
            if (heading != null) {
                depth = levels.headSet(heading.level).size();
                if (!manner.headless) {
                    headings.write(unit.text(), depth);
                    began();
                }
            } else if (unit.line() == title) {
                title(unit);
                open(names);
            } else {
                between(unit);
                body(unit, neither.get(unit.line() + 1));
                if (ends && depth >= 0 && manner.signed) {
                    stranger(strangers.name());
                }
                if (closes && manner.isMeeting() && headings.writeRefrain(depth + 1)) {
                    began();
                    for (int j = 1 + random.nextInt(3); j > 0; j--) {
                        sheet.add("- " + Strangers.opening(unit.text(), j + 1));
                    }
                }
            }
        }
    }

    private void open(List<String> names) {
        new FrontMatter(random, manner, strangers, sheet).write(names, ignored);
    }

    private void title(Unit unit) {
        sheet.display(0, (manner.lead == 0 ? "" : manner.lead + " ") + unit.text());
        truth.title = unit.text();
        truth.titleLine = sheet.line();
        if (!manner.marks.isEmpty()) {
            sheet.add("=".repeat(unit.text().length()));
        }
        sheet.blank(manner.before);
    }

    private void began() {
        headed = true;
        clause = 0;
        itemised = manner.itemised && trial(random, 0.6);
    }

    // Puts short lines that are no headings before a paragraph.
    private void between(Unit unit) {
        int least = manner.kind == Manner.Kind.MANUAL ? LONG / 4 : LONG;
        if (unit.kind() != Kind.PARAGRAPH || unit.text().length() < least) {
            return;
        }
        if (!manner.marker.isEmpty() && trial(random, headed ? 0.3 : 0.1)) {
            stranger(manner.marker);
        }
        switch (manner.kind) {
            case BOOK -> {
                for (int i = trial(random, 0.25) ? 1 + random.nextInt(4) : 0; i > 0; i--) {
                    stranger(strangers.said(unit.text()));
                }
            }
            case MAGAZINE -> {
                if (trial(random, 0.12)) {
                    stranger(strangers.credit());
                } else if (trial(random, 0.08)) {
                    stranger(strangers.call(unit.text()));
                } else if (trial(random, 0.06)) {
                    stranger(unit.text().split("(?<=[.!?。]) ?", 2)[0]);
                }
            }
            case MANUAL -> {
                boolean describes = !manner.members && manner.flow == Flow.WRAPPED;
                if (manner.members && depth >= 0 && !manner.headless && trial(random, 0.35)) {
                    headings.put(strangers.member(), "", depth + 1);
                    began();
                } else if (terms == 0 && describes && trial(random, 0.2)) {
                    terms = 3 + random.nextInt(8);
                } else if (terms == 0 && trial(random, 0.2)) {
                    sheet.blank(manner.flow == Flow.FLAT ? 0 : 1);
                    int indent = manner.bodyIndent + (trial(random, 0.5) ? 4 : 0);
                    code(indent, unit.text());
                    sheet.blank(manner.flow == Flow.FLAT ? 0 : 1);
                }
            }
            case TALK -> {
                for (int i = trial(random, 0.3) ? 1 + random.nextInt(3) : 0; i > 0; i--) {
                    stranger(speaker() + strangers.spoken(unit.text()));
                }
            }
            case PLAIN -> {}
        }
    }

    private void code(int indent, String words) {
        if (trial(random, 0.4)) {
            introduce(words);
        }
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            sheet.add(" ".repeat(indent) + strangers.code());
        }
    }

    private void introduce(String words) {
        headed = false;
        sheet.add(" ".repeat(manner.bodyIndent) + strangers.introduction(words));
        sheet.blank(trial(random, 0.5) || manner.flow == Flow.FLAT ? 0 : 1);
    }

    private void stranger(String line) {
        headed = false;
        sheet.add(" ".repeat(manner.bodyIndent) + line);
        if (manner.flow != Flow.FLAT) {
            sheet.add("");
        }
    }

    // Says who speaks; returns what of that stands in the line of the speech itself.
    private String speaker() {
        String speaker = strangers.speaker();
        if (speaker.endsWith(" ")) {
            return speaker;
        }
        sheet.add(" ".repeat(manner.bodyIndent) + speaker);
        sheet.blank(manner.flow != Flow.FLAT && trial(random, 0.05) ? 1 : 0);
        return "";
    }

    private void body(Unit unit, boolean neither) {
        if (unit.glued() && !headed) {
            sheet.closeUp();
        }
        headed = false;
        if (itemised && unit.kind() == Kind.PARAGRAPH && !neither) {
            items(unit);
            return;
        }
        String lead = unit.kind() == Kind.ITEM ? manner.bullet : "";
        boolean paragraph = unit.kind() == Kind.PARAGRAPH && unit.text().length() > LONG / 4;
        if (manner.clauses && paragraph) {
            clause++;
            lead = "(" + clause + ") ";
        }
        if (manner.kind == Manner.Kind.TALK && paragraph) {
            lead = speaker();
            if (trial(random, manner.directions)) {
                sheet.add(" ".repeat(manner.bodyIndent) + strangers.direction(unit.text()));
            }
        }
        int deeper = 0;
        if (terms > 0 && paragraph) {
            terms--;
            sheet.blank(manner.flow == Flow.FLAT || trial(random, 0.1) ? 0 : 1);
            sheet.add(" ".repeat(manner.bodyIndent) + strangers.term());
            deeper = manner.flow == Flow.WRAPPED ? List.of(2, 4, 7, 8).get(random.nextInt(4)) : 0;
        }
        int first = sheet.line() + 1;
        write(lead, unit.text(), deeper);
        if (neither) {
            ignored.add(first);
        }
        if (manner.flow != Flow.FLAT) {
            sheet.add("");
        }
    }

    private void items(Unit unit) {
        if (trial(random, 0.15)) {
            introduce(unit.text());
        }
        for (String sentence : unit.text().split("(?<=[.!?。؟]) ?", -1)) {
            if (!sentence.isBlank()) {
                write(manner.bullet, sentence, 0);
            }
        }
    }

    private void write(String lead, String text, int deeper) {
        if (manner.flow == Flow.WRAPPED) {
            sheet.wrap(lead, text, manner.bodyIndent + deeper, lead.equals(manner.bullet));
        } else {
            sheet.add(lead + text);
        }
    }
}
