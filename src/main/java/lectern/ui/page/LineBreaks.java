package lectern.ui.page;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;

/// Finds where lines break in a text of any direction, as many words to a line as fit.
final class LineBreaks {
    private final LayoutInfo unbroken;
    private final String text;
    private final double width;

    private LineBreaks(String text, Face face, double width) {
        this.text = text;
        this.width = width;
        unbroken = face.text(text, 0).getLayoutInfo();
    }

    /// Returns the index of each line's first character.
    static int[] of(String shown, Face face, double width) {
        IntStream.Builder starts = IntStream.builder();
        int at = 0;
        while (at <= shown.length()) {
            int end = shown.indexOf('\n', at);
            int to = end < 0 ? shown.length() : end;
            starts.add(at);
            new LineBreaks(shown.substring(at, to), face, width).addTo(starts, at);
            at = to + 1;
        }
        return starts.build().toArray();
    }

    private void addTo(IntStream.Builder starts, int offset) {
        if (unbroken.getLogicalBounds(false).getWidth() <= width) {
            return;
        }
        int[] stops = stops();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(stops, start);
            if (end < text.length()) {
                starts.add(offset + end);
            }
            start = end;
        }
    }

    private int[] stops() {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        return IntStream.iterate(breaks.first(), at -> at != BreakIterator.DONE, _ -> breaks.next())
                .toArray();
    }

    private int lineEnd(int[] stops, int start) {
        int found = Arrays.binarySearch(stops, start);
        int next = found >= 0 ? found + 1 : -found - 1;
        int low = next;
        int high = stops.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (fits(start, stops[middle])) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return fits(start, stops[low]) ? stops[low] : wordEnd(start, stops[low]);
    }

    // A word wider than the column is broken where it must be.
    private int wordEnd(int start, int end) {
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
        int to = end;
        while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        List<Rectangle2D> areas = unbroken.getSelectionGeometry(start, to, false);
        return areas.stream().mapToDouble(Rectangle2D::getWidth).sum() <= width;
    }
}
