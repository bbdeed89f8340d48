package lectern.parse.plain;

import java.util.Arrays;

/// What the lines around a candidate look like. Candidates come in order and have neighbours in
/// common, so each line is read once, not once for every line that it is near to.
final class NearLines {
    private static final int SLOTS = 32;
    // Of a long line, so much tells.
    private static final int SAMPLE = 80;
    private static final int LONGEST_CODE = 200;
    private static final int NONE = -1;

    private final LineFacts facts;
    private final FurnitureCues cues;
    private final Slots whole = new Slots();
    private final Slots sampled = new Slots();
    private final int[] coded = new int[SLOTS];
    private final float[] code = new float[SLOTS];
    private final int[] cued = new int[SLOTS];
    private final int[] cue = new int[SLOTS];

    NearLines(LineFacts facts, FurnitureCues cues) {
        this.facts = facts;
        this.cues = cues;
        Arrays.fill(coded, NONE);
        Arrays.fill(cued, NONE);
    }

    private static final class Slots {
        private final int[] lines = new int[SLOTS];
        private final LineShape[] shapes = new LineShape[SLOTS];

        Slots() {
            for (int i = 0; i < SLOTS; i++) {
                lines[i] = NONE;
                shapes[i] = new LineShape();
            }
        }

        boolean has(int line) {
            return lines[line % SLOTS] == line;
        }

        LineShape of(int line) {
            return shapes[line % SLOTS];
        }

        LineShape take(int line) {
            lines[line % SLOTS] = line;
            return shapes[line % SLOTS];
        }

        void swap(int line, Slots other) {
            int slot = line % SLOTS;
            LineShape shape = shapes[slot];
            shapes[slot] = other.shapes[slot];
            other.shapes[slot] = shape;
            lines[slot] = line;
            other.lines[slot] = NONE;
        }
    }

    /// Returns the shape of the whole line; good until another is asked for whole.
    LineShape whole(int line) {
        if (!whole.has(line)) {
            if (facts.length(line) <= SAMPLE && sampled.has(line)) {
                whole.swap(line, sampled);
            } else {
                whole.take(line).read(facts.text(), facts.first(line), facts.last(line));
            }
        }
        return whole.of(line);
    }

    /// Returns the shape of the line's start, with the width and ending of all of it; good until
    /// another is asked for.
    LineShape sampled(int line) {
        boolean brief = facts.length(line) <= SAMPLE;
        if (brief && whole.has(line)) {
            return whole.of(line);
        }
        if (!sampled.has(line)) {
            int from = facts.first(line);
            int to = facts.last(line);
            LineShape shape = sampled.take(line);
            shape.read(facts.text(), from, Math.min(to, from + SAMPLE));
            if (!brief) {
                shape.width = Math.max(shape.width, to - from);
                shape.ending = LineShape.ending(facts.text(), from, to);
            }
        }
        return sampled.of(line);
    }

    /// Tells how much the line looks like code, 0 to 1.
    float codeShare(int line) {
        if (coded[line % SLOTS] != line) {
            coded[line % SLOTS] = line;
            code[line % SLOTS] = readCode(line);
        }
        return code[line % SLOTS];
    }

    /// Returns the number of the kind of furniture that the line is, 0 for none.
    int cue(int line) {
        if (cued[line % SLOTS] != line) {
            cued[line % SLOTS] = line;
            cue[line % SLOTS] = cues.number(facts.text(), facts.first(line), facts.last(line));
        }
        return cue[line % SLOTS];
    }

    private float readCode(int line) {
        if (facts.length(line) > LONGEST_CODE) {
            return 0;
        }
        int from = facts.first(line);
        int to = Math.min(facts.last(line), from + SAMPLE);
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks += LineShape.isCodeMark(facts.text(), i, from) ? 1 : 0;
        }
        return Math.min(1, marks * 10f / (to - from));
    }
}
