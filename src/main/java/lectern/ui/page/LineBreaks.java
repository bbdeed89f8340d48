package lectern.ui.page;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Finds where the lines of a text with writing from right to left break: as many words to a line
/// as fit.
final class LineBreaks {
    private final String text;
    private final int to;
    private final double width;
    private final List<BidiRun> runs;

    private LineBreaks(String text, int to, double width, List<BidiRun> runs) {
        this.text = text;
        this.to = to;
        this.width = width;
        this.runs = runs;
    }

    /// Returns the index of each line's first character.
    static int[] of(String text, Face face, double width, boolean rightToLeft) {
        IntStream.Builder starts = IntStream.builder();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            int to = end < 0 ? text.length() : end;
            List<BidiRun> runs = BidiRuns.logical(text, at, to, rightToLeft, face);
            new LineBreaks(text, to, width, runs).addTo(starts, at);
            at = to + 1;
        }
        return starts.build().toArray();
    }

    private void addTo(IntStream.Builder starts, int from) {
        starts.add(from);
        if (fits(from, to)) {
            return;
        }
        int[] stops = stops(from);
        int start = lineEnd(stops, from);
        while (start < to) {
            starts.add(start);
            start = lineEnd(stops, start);
        }
    }

    private int[] stops(int from) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text.substring(from, to));
        return IntStream.iterate(breaks.first(), at -> at != BreakIterator.DONE, _ -> breaks.next())
                .map(at -> from + at)
                .toArray();
    }

    private int lineEnd(int[] stops, int start) {
        int found = Arrays.binarySearch(stops, start);
        int low = found >= 0 ? found + 1 : -found - 1;
        int word = stops[low];
        int high = stops.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (fits(start, stops[middle])) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return fits(start, stops[low]) ? stops[low] : brokenWord(start, word);
    }

    // A word wider than the column is broken where it must be.
    private int brokenWord(int start, int end) {
        int low = start + 1;
        int high = end;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (fits(start, middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean inPair = low < end && Character.isLowSurrogate(text.charAt(low));
        return inPair ? low + 1 : low;
    }

    private boolean fits(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        double sum = 0;
        for (BidiRun run : runs) {
            sum += run.width(start, last);
        }
        return sum <= width;
    }
}
