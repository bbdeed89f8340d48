package lectern.parse.training;

import static lectern.parse.training.Bernoulli.trial;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import lectern.parse.training.Manner.Flow;

/// What stands between the title and the text: who wrote it, when and where, and what is in it.
final class FrontMatter {
    private static final int LEAST_ENTRIES = 4;

    private final Random random;
    private final Manner manner;
    private final Strangers strangers;
    private final Sheet sheet;

    FrontMatter(Random random, Manner manner, Strangers strangers, Sheet sheet) {
        this.random = random;
        this.manner = manner;
        this.strangers = strangers;
        this.sheet = sheet;
    }

    /// @param headings the names of the text's headings
    /// @param ignored takes the lines that are neither right nor wrong as headings
    void write(List<String> headings, List<Integer> ignored) {
        if (manner.kind == Manner.Kind.BOOK && trial(random, 0.7)) {
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                sheet.display(0, imprint());
                sheet.blank(manner.flow == Flow.FLAT ? 0 : random.nextInt(3));
            }
        } else if (manner.kind == Manner.Kind.MAGAZINE && trial(random, 0.6)) {
            sheet.add(strangers.credit());
            sheet.blank(manner.flow == Flow.FLAT ? 0 : 1);
        }
        if (manner.kind == Manner.Kind.TALK && trial(random, 0.4)) {
            for (int i = 2 + random.nextInt(8); i > 0; i--) {
                sheet.add(
                        manner.directed
                                ? strangers.name() + ", " + strangers.term()
                                : strangers.presenter());
            }
            sheet.blank(manner.flow == Flow.FLAT ? 0 : 1);
        }
        if (manner.contents && !manner.headless && headings.size() >= LEAST_ENTRIES) {
            contents(headings, ignored);
        }
    }

    private String imprint() {
        return switch (random.nextInt(5)) {
            case 0 -> "by " + strangers.name();
            case 1 -> strangers.name().toUpperCase(Locale.ROOT);
            case 2 -> "" + (1700 + random.nextInt(300));
            case 3 -> strangers.name() + " & Co.";
            default -> strangers.term() + ": " + strangers.name();
        };
    }

    private void contents(List<String> headings, List<Integer> ignored) {
        sheet.blank(manner.before);
        if (trial(random, 0.7)) {
            sheet.add(trial(random, 0.5) ? "CONTENTS" : "Table of Contents");
            ignored.add(sheet.line());
            sheet.blank(1);
        }
        int form = random.nextInt(4);
        int gap = random.nextInt(4) == 0 ? 1 : 0;
        int page = 1;
        for (String entry : headings) {
            page += random.nextInt(9);
            String leaders = ".".repeat(Math.max(3, 60 - entry.length()));
            sheet.add(
                    switch (form) {
                        case 0 -> entry;
                        case 1 -> entry + " " + leaders + page;
                        case 2 -> "   " + entry + "     " + page;
                        default -> "  " + entry;
                    });
            sheet.blank(gap);
        }
        sheet.blank(1);
    }
}
