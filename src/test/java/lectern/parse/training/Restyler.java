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

/// Sets a text once more in another manner, its outline unchanged, so that training sees every
/// manner with every kind of content.
public final class Restyler {
    private static final String[] MARKS = {"=-~^", "#=-~", "*=-.", "=-+~", "----", "-~.^", "~~~~"};
    private static final String[] BULLETS = {"- ", "* ", "• ", "1. "};

    private enum Manner {
        FLAT,
        SPACED,
        WRAPPED
    }

    private final Random random;
    private final Manner manner;
    private final int width;
    private final int bodyIndent;
    private final int subIndent;
    private final int before;
    private final int after;
    private final boolean number;
    private final boolean stripNumbers;
    private final boolean capitals;
    private final boolean colon;
    private final boolean centred;
    private final String marks;
    private final String bullet;
    private final List<String> lines = new ArrayList<>();
    private final Truth truth = new Truth();
    private final int[] counts = new int[8];
    private boolean headed;

    private Restyler(Random random) {
        this.random = random;
        double which = random.nextDouble();
        manner = which < 0.35 ? Manner.FLAT : which < 0.5 ? Manner.SPACED : Manner.WRAPPED;
        boolean wrapped = manner == Manner.WRAPPED;
        width = 58 + random.nextInt(24);
        boolean indented = wrapped && chance(0.35);
        bodyIndent = indented ? List.of(3, 4, 4, 7, 8).get(random.nextInt(5)) : 0;
        subIndent = indented && chance(0.4) ? bodyIndent / 2 : 0;
        before =
                wrapped
                        ? List.of(1, 1, 2, 3, 4).get(random.nextInt(5))
                        : manner == Manner.SPACED ? 1 : 0;
        after = wrapped ? (chance(0.3) ? 0 : chance(0.7) ? 1 : 2) : before;
        stripNumbers = chance(0.5);
        number = chance(wrapped ? 0.25 : 0.08);
        capitals = chance(wrapped ? 0.2 : 0.05);
        colon = wrapped && chance(0.15);
        centred = wrapped && !indented && chance(0.12);
        marks = wrapped && chance(0.15) ? MARKS[random.nextInt(MARKS.length)] : "";
        bullet = BULLETS[random.nextInt(BULLETS.length)];
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /// Returns `sample` in a manner that `seed` chooses.
    public static Sample restyle(Sample sample, long seed) {
        Restyler restyler = new Restyler(new Random(seed * 31 + sample.id().hashCode()));
        restyler.write(sample);
        String text = String.join("\n", restyler.lines) + "\n";
        return new Sample(sample.genre(), sample.id(), sample.group(), text, restyler.truth);
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
        BitSet ignored = from.ignored();
        int title = from.titleLine == null ? -1 : from.titleLine - 1;
        if (title >= 0) {
            alone.set(title);
        }
        truth.ignore = new ArrayList<>();
        for (Unit unit : TextUnits.of(sample.text(), alone, joined)) {
            TrueHeading heading = headings.get(unit.line());
            if (heading != null) {
                heading(unit, levels.headSet(heading.level).size());
            } else if (unit.line() == title) {
                title(unit);
            } else {
                body(unit, ignored.get(unit.line() + 1));
            }
        }
    }

    // Leaves `count` blank lines, those that are there counted in.
    private void blank(int count) {
        int there = 0;
        while (there < lines.size() && lines.get(lines.size() - 1 - there).isEmpty()) {
            there++;
        }
        for (int i = there; i < count && !lines.isEmpty(); i++) {
            lines.add("");
        }
    }

    private void title(Unit unit) {
        lines.add(centred ? centre(unit.text()) : unit.text());
        truth.title = unit.text();
        truth.titleLine = lines.size();
        if (!marks.isEmpty()) {
            lines.add("=".repeat(unit.text().length()));
        }
        blank(before);
    }

    private void heading(Unit unit, int depth) {
        String text = unit.text();
        String bare = text.replaceFirst("^(\\d+\\.)+(\\d+)?\\s+|^\\d+(\\.\\d+)*\\s+", "");
        if ((stripNumbers || number) && !bare.isEmpty()) {
            text = bare;
        }
        if (capitals && depth == 0) {
            text = text.toUpperCase(Locale.ROOT);
        }
        int at = Math.min(depth, counts.length - 1);
        counts[at]++;
        java.util.Arrays.fill(counts, at + 1, counts.length, 0);
        if (number) {
            StringBuilder label = new StringBuilder();
            for (int i = 0; i <= at; i++) {
                label.append(Math.max(1, counts[i])).append('.');
            }
            text = label + " " + text;
        }
        if (colon && !text.endsWith(":") && !text.endsWith("?")) {
            text = text + ":";
        }
        blank(Math.max(manner == Manner.FLAT ? 0 : 1, before - (depth > 0 && before > 1 ? 1 : 0)));
        lines.add(centred ? centre(text) : " ".repeat(depth > 0 ? subIndent : 0) + text);
        TrueHeading heading = new TrueHeading();
        heading.line = lines.size();
        heading.endLine = heading.line;
        heading.level = depth + 1;
        heading.text = text;
        truth.headings.add(heading);
        if (!marks.isEmpty()) {
            String mark = marks.substring(Math.min(at, 3), Math.min(at, 3) + 1);
            lines.add(mark.repeat(Math.max(3, text.length())));
        }
        blank(after);
        headed = true;
    }

    private String centre(String text) {
        return " ".repeat(Math.max(0, (width - text.length()) / 2)) + text;
    }

    private void body(Unit unit, boolean ignored) {
        if (unit.glued() && !lines.isEmpty() && lines.getLast().isEmpty() && !headed) {
            lines.removeLast();
        }
        headed = false;
        String lead = unit.kind() == Kind.ITEM ? bullet : "";
        int first = lines.size() + 1;
        if (manner == Manner.WRAPPED) {
            wrap(lead, unit.text());
        } else {
            lines.add(lead + unit.text());
        }
        if (ignored && truth.ignore != null) {
            truth.ignore.add(first);
        }
        if (manner != Manner.FLAT) {
            lines.add("");
        }
    }

    private void wrap(String lead, String text) {
        String margin = " ".repeat(bodyIndent);
        StringBuilder line = new StringBuilder(margin).append(lead);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(margin).append(" ".repeat(lead.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }
}
