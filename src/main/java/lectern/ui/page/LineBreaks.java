package lectern.ui.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Breaks a text with writing from right to left into lines: as many words to a line as fit.
final class LineBreaks {
    /// A line.
    ///
    /// @param start index of its first character
    /// @param runs in the order of the text, without the space at the line's end
    record Line(int start, List<BidiRun> runs) {}

    private final String text;
    private final Face face;
    private final int to;
    private final double width;
    private final List<BidiRun> runs;

    private LineBreaks(String text, Face face, int to, double width, List<BidiRun> runs) {
        this.text = text;
        this.face = face;
        this.to = to;
        this.width = width;
        this.runs = runs;
    }

    static List<Line> of(String text, Face face, double width, boolean rightToLeft) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            int to = end < 0 ? text.length() : end;
            List<BidiRun> runs = BidiRuns.logical(text, at, to, rightToLeft, face);
            new LineBreaks(text, face, to, width, runs).addTo(lines, at);
            at = to + 1;
        }
        return lines;
    }

    private void addTo(List<Line> lines, int from) {
        if (fits(from, to)) {
            lines.add(line(from, to));
            return;
        }
        int[] stops = stops(from);
        int start = from;
        while (start < to) {
            int end = lineEnd(stops, start);
            lines.add(line(start, end));
            start = end;
        }
    }

    private Line line(int start, int end) {
        int last = trimmed(start, end);
        List<BidiRun> inLine = new ArrayList<>();
        for (BidiRun run : runs) {
            if (run.start() < last && run.end() > start) {
                inLine.add(run.within(text, start, last, face));
            }
        }
        return new Line(start, inLine);
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
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
        int last = trimmed(start, end);
        double sum = 0;
        for (BidiRun run : runs) {
            if (run.start() < last && run.end() > start) {
                sum += run.width(start, last);
            }
        }
        return sum <= width;
    }
}
