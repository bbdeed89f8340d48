package lectern.parse.training;

import static lectern.parse.training.Bernoulli.trial;

import java.util.List;
import java.util.Random;

/// How a text is set: chosen at random, once for a text.
final class Manner {
    private static final String[] MARKS = {"=-~^", "#=-~", "*=-.", "=-+~", "----", "-~.^", "~~~~"};
    private static final int[] RULES = {2, 2, 3, 4, 8, 30, 72};
    private static final String[] BULLETS = {"- ", "* ", "• ", "1. "};

    private static final String[][] FRAMES = {
        {"[", "]"}, {"〔", "〕"}, {"【", "】"}, {"— ", " —"}, {"■ ", ""}, {"◆", ""}
    };
    private static final String[] MARKERS = {
        "Break",
        "[12:34]",
        "Slide",
        "(laughter)",
        "Shutterstock",
        "Getty Images",
        "...",
        "Share",
        "(Applaus)"
    };

    private static final String[] REFRAINS = {
        "Conclusion",
        "Resolution",
        "Conclusion/Resolution",
        "Summary",
        "Example",
        "Notes",
        "Fazit",
        "Résumé",
        "Ejemplo",
        "Пример",
        "まとめ",
        "Discussion",
        "Next steps"
    };

    enum Flow {
        /// One line a paragraph, no blank lines.
        FLAT,
        /// One line a paragraph, blank lines between.
        SPACED,
        WRAPPED
    }

    /// What the text is made to be, whatever it was.
    enum Kind {
        PLAIN,
        /// A novel: chapters of numbers, dialogue, matter before the first chapter.
        BOOK,
        /// Paragraphs become speeches under their speakers' names.
        TALK,
        /// Terms with their descriptions set deeper, and code.
        MANUAL,
        /// Captions, credits, teasers and quotes pulled out of their paragraphs.
        MAGAZINE
    }

    final Kind kind;
    final Flow flow;
    final int width;
    final int bodyIndent;
    final int subIndent;
    final int before;
    final int after;
    final boolean number;
    final boolean stripNumbers;
    final boolean capitals;
    final boolean colon;
    final boolean centred;

    /// Whether the headings are left out, so that the text has none.
    final boolean headless;

    /// Whether a table of contents stands under the title.
    final boolean contents;

    /// Ends every section with a part of this name; empty in most texts.
    final String refrain;

    /// The mark that opens the title once and headings as often as they are deep, a blank after it;
    /// 0 in most texts.
    final char lead;

    /// What stands on both sides of every heading, such as brackets; empty in most texts.
    final String[] frame;

    /// Whether paragraphs are numbered within their sections, as those of statutes are.
    final boolean clauses;

    /// Whether what a manual describes are headings under those of the text, not terms.
    final boolean members;

    /// Whether the highest headings name releases of a program.
    final boolean releases;

    /// Whether headings of one word stand between grave accents.
    final boolean quoted;

    /// Whether many sections hold nothing but a list.
    final boolean itemised;

    /// Whether it is a play, not a meeting: speeches stand under directions to the stage, now and
    /// then.
    final boolean directed;

    /// The share of speeches under directions to the stage.
    final double directions;

    /// A line that comes between paragraphs again and again; empty in most texts.
    final String marker;

    /// Whether the sections end with the name of who wrote them.
    final boolean signed;

    final String marks;

    /// How long the rules under headings are; 0 where each is as long as its heading.
    final int rule;

    final String bullet;

    Manner(Random random) {
        double which = random.nextDouble();
        kind =
                which < 0.5
                        ? Kind.PLAIN
                        : which < 0.62
                                ? Kind.BOOK
                                : which < 0.74
                                        ? Kind.TALK
                                        : which < 0.88 ? Kind.MANUAL : Kind.MAGAZINE;
        flow = flow(random);
        boolean wrapped = flow == Flow.WRAPPED;
        width = 58 + random.nextInt(24);
        boolean indented = wrapped && trial(random, kind == Kind.MANUAL ? 0.6 : 0.35);
        bodyIndent = indented ? List.of(3, 4, 4, 7, 8).get(random.nextInt(5)) : 0;
        subIndent = indented && trial(random, 0.4) ? bodyIndent / 2 : 0;
        before =
                wrapped
                        ? List.of(1, 1, 2, 3, 4).get(random.nextInt(5))
                        : flow == Flow.SPACED ? 1 : 0;
        double close = kind == Kind.MANUAL ? 0.45 : 0.3;
        after = wrapped ? (trial(random, close) ? 0 : trial(random, 0.7) ? 1 : 2) : before;
        stripNumbers = trial(random, 0.5);
        number = trial(random, wrapped ? 0.25 : 0.08);
        capitals = trial(random, wrapped ? 0.2 : 0.05);
        colon = wrapped && trial(random, kind == Kind.MANUAL ? 0.3 : 0.15);
        centred = wrapped && !indented && trial(random, 0.12);
        marks = wrapped && trial(random, 0.15) ? MARKS[random.nextInt(MARKS.length)] : "";
        bullet = BULLETS[random.nextInt(BULLETS.length)];
        frame = trial(random, 0.05) ? FRAMES[random.nextInt(FRAMES.length)] : new String[] {"", ""};
        boolean open = bodyIndent == 0 && marks.isEmpty();
        lead = kind != Kind.BOOK && open && trial(random, 0.12) ? lead(random) : 0;
        clauses = kind == Kind.PLAIN && trial(random, 0.15);
        members = kind == Kind.MANUAL && bodyIndent == 0 && trial(random, 0.6);
        boolean dry = kind == Kind.PLAIN || kind == Kind.MANUAL;
        releases = dry && !clauses && !number && trial(random, 0.07);
        quoted = kind == Kind.MANUAL && open && trial(random, 0.2);
        itemised =
                releases || ((kind == Kind.PLAIN || kind == Kind.MAGAZINE) && trial(random, 0.2));
        directed = kind == Kind.TALK && trial(random, 0.5);
        directions = directed ? random.nextDouble() * 0.5 : 0;
        marker =
                trial(random, kind == Kind.TALK ? 0.25 : kind == Kind.MAGAZINE ? 0.2 : 0)
                        ? MARKERS[random.nextInt(MARKERS.length)]
                        : "";
        signed = kind == Kind.MAGAZINE && trial(random, 0.15);
        refrain =
                trial(random, kind == Kind.TALK ? 0.3 : 0.08)
                        ? REFRAINS[random.nextInt(REFRAINS.length)]
                        : "";
        headless = trial(random, kind == Kind.TALK ? 0.4 : kind == Kind.MAGAZINE ? 0.3 : 0.04);
        contents = flow != Flow.FLAT && trial(random, kind == Kind.BOOK ? 0.5 : 0.15);
        rule = marks.isEmpty() || !trial(random, 0.3) ? 0 : RULES[random.nextInt(RULES.length)];
    }

    /// Whether it is a talk but no play.
    boolean isMeeting() {
        return kind == Kind.TALK && !directed;
    }

    private static char lead(Random random) {
        return trial(random, 0.7) ? '#' : trial(random, 0.5) ? '=' : '*';
    }

    private Flow flow(Random random) {
        double wrapped =
                switch (kind) {
                    case PLAIN -> 0.4;
                    case BOOK -> 0.6;
                    case TALK -> 0.1;
                    case MANUAL -> 0.9;
                    case MAGAZINE -> 0;
                };
        if (trial(random, wrapped)) {
            return Flow.WRAPPED;
        }
        return trial(random, 0.65) ? Flow.FLAT : Flow.SPACED;
    }
}
