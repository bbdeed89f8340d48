package lectern.search;

import java.util.Arrays;
import lectern.document.Span;

/// What a query found, in the order of the text; no two overlap.
public final class Matches {
    private final FoldedText text;
    // In offsets of the folded text; told in those of the document when asked.
    private final int[] starts;
    private final int[] ends;
    private final int[] before;
    private final String remark;

    Matches(FoldedText text, int[] starts, int[] ends, int[] sectionStarts, String remark) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.remark = remark;
        before = new int[sectionStarts.length + 1];
        int match = 0;
        for (int section = 0; section < sectionStarts.length; section++) {
            while (match < starts.length && starts[match] < sectionStarts[section]) {
                match++;
            }
            before[section] = match;
        }
        before[sectionStarts.length] = starts.length;
    }

    public int size() {
        return starts.length;
    }

    /// Returns where match `index` stands, in offsets of the document.
    public Span span(int index) {
        return new Span(text.offsetOf(starts[index]), text.offsetBehind(ends[index]));
    }

    /// Returns the first match that starts at `offset` of the document or behind it; [#size()]
    /// where there is none.
    public int firstFrom(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.offsetOf(starts[middle]) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Returns how many matches start in the sections from `section` to before `end`.
    public int countIn(int section, int end) {
        return before[end] - before[section];
    }

    /// Returns why these may not be all there are, in one sentence; empty where they are.
    public String remark() {
        return remark;
    }

    /// Collects matches up to a limit.
    static final class Collector {
        private final int limit;
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int size;

        Collector(int limit) {
            this.limit = limit;
        }

        boolean isFull() {
            return size >= limit;
        }

        void add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = end;
        }

        Matches build(FoldedText text, int[] sectionStarts, String remark) {
            return new Matches(
                    text,
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size),
                    sectionStarts,
                    remark);
        }
    }
}
