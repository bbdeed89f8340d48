package lectern.parse.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
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
    private final ChapterNames chapters;
    private final Sheet sheet;
    private final Truth truth = new Truth();
    private final List<Integer> ignored = new ArrayList<>();
    private final int[] counts = new int[8];
    private boolean headed;
    private boolean parts;
    private int terms;

    private Restyler(Random random, String text) {
        this.random = random;
        manner = new Manner(random);
        strangers = new Strangers(random, text);
        chapters = new ChapterNames(random);
        sheet = new Sheet(manner);
    }

    /// Returns `sample` in a manner that `seed` chooses.
    public static Sample restyle(Sample sample, long seed) {
        Random random = new Random(seed * 31 + sample.id().hashCode());
        Restyler restyler = new Restyler(random, sample.text());
        restyler.write(sample);
        return new Sample(
                sample.genre(), sample.id(), sample.group(), restyler.sheet.text(), restyler.truth);
    }

    private void write(Sample sample) {
        Truth from = sample.truth();
        Map<Integer, TrueHeading> headings = new HashMap<>();
        TreeSet<Integer> levels = new TreeSet<>();
        BitSet alone = new BitSet();
        BitSet joined = new BitSet();
        for (TrueHeading heading : from.headings) {
            headings.put(heading.line - 1, heading);
            levels.add(heading.level);
            alone.set(heading.line - 1);
            joined.set(heading.line, Math.max(heading.line, heading.endLine));
        }
        parts = levels.size() > 1;
        BitSet neither = from.ignored();
        int title = from.titleLine == null ? -1 : from.titleLine - 1;
        if (title >= 0) {
            alone.set(title);
        }
        truth.ignore = ignored;
        List<Unit> units = TextUnits.of(sample.text(), alone, joined);
        List<String> names =
                units.stream()
                        .filter(unit -> headings.containsKey(unit.line()))
                        .map(Unit::text)
                        .toList();
        if (title < 0) {
            open(names);
        }
        int depth = -1;
        int paragraphs = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            TrueHeading heading = headings.get(unit.line());
            boolean ends = i + 1 == units.size() || headings.containsKey(units.get(i + 1).line());
            if (heading == null && ends && depth >= 0 && paragraphs > 0) {
                refrain(depth + 1);
            }
            paragraphs = heading == null ? paragraphs + 1 : 0;
            if (heading != null) {
                depth = levels.headSet(heading.level).size();
                if (!manner.headless) {
                    heading(unit.text(), depth);
                }
            } else if (unit.line() == title) {
                title(unit);
                open(names);
            } else {
                between(unit);
                body(unit, neither.get(unit.line() + 1));
            }
        }
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private void open(List<String> names) {
        new Opening(random, manner, strangers, sheet).write(names, ignored);
    }

    private void title(Unit unit) {
        sheet.display(0, unit.text());
        truth.title = unit.text();
        truth.titleLine = sheet.line();
        if (!manner.marks.isEmpty()) {
            sheet.add("=".repeat(unit.text().length()));
        }
        sheet.blank(manner.before);
    }

    private void refrain(int depth) {
        if (!manner.refrain.isEmpty() && !manner.headless && chance(0.8)) {
            heading(manner.refrain, depth);
        }
    }

    private void heading(String original, int depth) {
        String text = original;
        String bare = text.replaceFirst("^(\\d+\\.)+(\\d+)?\\s+|^\\d+(\\.\\d+)*\\s+", "");
        boolean book = manner.kind == Manner.Kind.BOOK;
        if ((manner.stripNumbers || manner.number || book) && !bare.isEmpty()) {
            text = bare;
        }
        if (manner.capitals && depth == 0) {
            text = text.toUpperCase(Locale.ROOT);
        }
        int at = Math.min(depth, counts.length - 1);
        counts[at]++;
        java.util.Arrays.fill(counts, at + 1, counts.length, 0);
        String name = "";
        if (book && depth < 2 && text.length() < 90) {
            ChapterNames.Chapter chapter = chapters.of(text, counts[at], parts && depth == 0);
            text = chapter.number();
            name = chapter.name();
        } else if (manner.kind == Manner.Kind.MANUAL && chance(depth > 0 ? 0.5 : 0.12)) {
            text = manner.after > 0 && chance(0.4) ? strangers.term() : strangers.signature();
        } else if (manner.number) {
            StringBuilder label = new StringBuilder();
            for (int i = 0; i <= at; i++) {
                label.append(Math.max(1, counts[i])).append('.');
            }
            text = label + " " + text;
        }
        if (manner.colon && !text.endsWith(":") && !text.endsWith("?")) {
            text = text + ":";
        }
        int gap = manner.before - (depth > 0 && manner.before > 1 ? 1 : 0);
        sheet.blank(Math.max(manner.flow == Flow.FLAT ? 0 : 1, gap));
        sheet.display(depth > 0 ? manner.subIndent : 0, text);
        TrueHeading heading = new TrueHeading();
        heading.line = sheet.line();
        if (!name.isEmpty()) {
            sheet.blank(manner.flow == Flow.FLAT ? 0 : 1);
            sheet.display(0, name);
        }
        heading.endLine = sheet.line();
        heading.level = depth + 1;
        heading.text = text;
        truth.headings.add(heading);
        if (!manner.marks.isEmpty() && name.isEmpty()) {
            String mark = manner.marks.substring(Math.min(at, 3), Math.min(at, 3) + 1);
            sheet.add(mark.repeat(Math.max(3, text.length())));
        }
        sheet.blank(manner.after);
        headed = true;
    }

    // Puts short lines that are no headings before a paragraph.
    private void between(Unit unit) {
        int least = manner.kind == Manner.Kind.MANUAL ? LONG / 4 : LONG;
        if (unit.kind() != Kind.PARAGRAPH || unit.text().length() < least) {
            return;
        }
        switch (manner.kind) {
            case BOOK -> {
                for (int i = chance(0.25) ? 1 + random.nextInt(4) : 0; i > 0; i--) {
                    stranger(strangers.said(unit.text()));
                }
            }
            case MAGAZINE -> {
                if (chance(0.12)) {
                    stranger(strangers.credit());
                } else if (chance(0.08)) {
                    stranger(strangers.call(unit.text()));
                } else if (chance(0.06)) {
                    stranger(unit.text().split("(?<=[.!?。]) ?", 2)[0]);
                }
            }
            case MANUAL -> {
                if (terms == 0 && chance(0.2)) {
                    terms = 3 + random.nextInt(8);
                } else if (terms == 0 && chance(0.2)) {
                    sheet.blank(manner.flow == Flow.FLAT ? 0 : 1);
                    int indent = manner.bodyIndent + (chance(0.5) ? 4 : 0);
                    for (int i = 1 + random.nextInt(5); i > 0; i--) {
                        sheet.add(" ".repeat(indent) + strangers.code());
                    }
                    sheet.blank(manner.flow == Flow.FLAT ? 0 : 1);
                }
            }
            case PLAIN, TALK -> {}
        }
    }

    private void stranger(String line) {
        headed = false;
        sheet.add(" ".repeat(manner.bodyIndent) + line);
        if (manner.flow != Flow.FLAT) {
            sheet.add("");
        }
    }

    private void body(Unit unit, boolean neither) {
        if (unit.glued() && !headed) {
            sheet.closeUp();
        }
        headed = false;
        String lead = unit.kind() == Kind.ITEM ? manner.bullet : "";
        boolean paragraph = unit.kind() == Kind.PARAGRAPH && unit.text().length() > LONG / 4;
        if (manner.kind == Manner.Kind.TALK && paragraph) {
            String speaker = strangers.speaker();
            if (speaker.endsWith(" ")) {
                lead = speaker;
            } else {
                sheet.add(" ".repeat(manner.bodyIndent) + speaker);
                sheet.blank(manner.flow != Flow.FLAT && chance(0.05) ? 1 : 0);
            }
        }
        int deeper = 0;
        if (terms > 0 && paragraph) {
            terms--;
            sheet.blank(manner.flow == Flow.FLAT || chance(0.1) ? 0 : 1);
            sheet.add(" ".repeat(manner.bodyIndent) + strangers.term());
            deeper = manner.flow == Flow.WRAPPED ? List.of(2, 4, 7, 8).get(random.nextInt(4)) : 0;
        }
        int first = sheet.line() + 1;
        if (manner.flow == Flow.WRAPPED) {
            sheet.wrap(lead, unit.text(), manner.bodyIndent + deeper, lead.equals(manner.bullet));
        } else {
            sheet.add(lead + unit.text());
        }
        if (neither) {
            ignored.add(first);
        }
        if (manner.flow != Flow.FLAT) {
            sheet.add("");
        }
    }
}
