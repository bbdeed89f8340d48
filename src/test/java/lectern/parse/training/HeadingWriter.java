package lectern.parse.training;

import static lectern.parse.training.Bernoulli.trial;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import lectern.parse.training.Corpus.TrueHeading;
import lectern.parse.training.Corpus.Truth;
import lectern.parse.training.Manner.Flow;

/// Writes headings in the manner of a text, and notes where they stand.
final class HeadingWriter {
    private final Random random;
    private final Manner manner;
    private final Strangers strangers;
    private final ChapterNames chapters;
    private final ReleaseNames releases;
    private final Sheet sheet;
    private final Truth truth;
    private final int[] counts = new int[8];
    private boolean parts;
    private int sections;

    /// @param truth gets the headings
    HeadingWriter(Random random, Manner manner, Strangers strangers, Sheet sheet, Truth truth) {
        this.random = random;
        this.manner = manner;
        this.strangers = strangers;
        this.sheet = sheet;
        this.truth = truth;
        chapters = new ChapterNames(random, strangers.isCjk());
        releases = new ReleaseNames(random, strangers);
    }

    /// Says whether the headings of the text are of more than one level.
    void setParts(boolean parts) {
        this.parts = parts;
    }

    /// Writes the refrain of the text, if it has one; tells whether it came to that.
    boolean writeRefrain(int depth) {
        boolean comes = !manner.refrain.isEmpty() && !manner.headless && trial(random, 0.8);
        if (comes) {
            write(manner.refrain, depth);
        }
        return comes;
    }

    /// Writes a heading in the manner of the text.
    ///
    /// @param depth from 0
    void write(String original, int depth) {
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
        Arrays.fill(counts, at + 1, counts.length, 0);
        String name = "";
        if (book && depth < 2 && text.length() < 90) {
            ChapterNames.Chapter chapter = chapters.of(text, counts[at], parts && depth == 0);
            text = chapter.number();
            name = chapter.name();
        } else if (manner.releases && depth == 0) {
            text = releases.next();
        } else if (manner.clauses && (depth > 0 || !parts)) {
            sections++;
            text = "§ " + sections + " " + text;
        } else if (manner.kind == Manner.Kind.MANUAL
                && !manner.members
                && trial(random, depth > 0 ? 0.5 : 0.12)) {
            text =
                    manner.after > 0 && trial(random, 0.4)
                            ? strangers.term()
                            : strangers.signature();
        } else if (manner.number) {
            StringBuilder label = new StringBuilder();
            for (int i = 0; i <= at; i++) {
                label.append(Math.max(1, counts[i])).append('.');
            }
            text = label + " " + text;
        }
        text = manner.frame[0] + text + manner.frame[1];
        put(text, name, depth);
        if (manner.isMeeting() && trial(random, 0.4)) {
            sheet.add(strangers.presenter());
            sheet.blank(manner.after);
        }
    }

    /// Writes a heading as it is.
    ///
    /// @param name what stands beneath it as part of the heading, empty if nothing does
    void put(String words, String name, int depth) {
        String text = manner.quoted && words.indexOf(' ') < 0 ? "`" + words + "`" : words;
        if (manner.lead != 0) {
            int deeper = truth.titleLine == null ? 1 : 2;
            text = String.valueOf(manner.lead).repeat(depth + deeper) + " " + text;
        }
        if (manner.colon && !text.endsWith(":") && !text.endsWith("?")) {
            text = text + ":";
        }
        int at = Math.min(depth, counts.length - 1);
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
            boolean usual = mark.equals("=") || mark.equals("-");
            int length = manner.rule == 0 ? text.length() : manner.rule;
            sheet.add(mark.repeat(Math.max(usual ? 2 : 3, length)));
        }
        sheet.blank(manner.after);
    }
}
