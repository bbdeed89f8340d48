package lectern.parse.plain;

import java.util.Arrays;

/// The stems of the text around the line that is looked at. Lines that are looked at in order have
/// most of it in common, so each word is read once.
final class StemWindow {
    // What lies closer is read on to.
    private static final int NEAR = 1000;

    private final String text;
    private final StemScanner scanner = new StemScanner();
    // Half of it is more than is asked for at once.
    private final int[] starts = new int[1 << 12];
    private final long[] stems = new long[1 << 12];
    // How many places are in use, and the stretch of the text they stand for.
    private int end;
    private int from;
    private int to;

    StemWindow(String text) {
        this.text = text;
    }

    /// Tells `line` the stems of the text from `start` to `stop`, words cut there being words.
    void tell(int start, int stop, Stems line) {
        if (start >= stop) {
            return;
        }
        cover(start, stop);
        int at = start;
        if (StemScanner.isInside(text, start)) {
            at = scanner.next(text, start, stop);
            line.note(scanner.stem());
        }
        int place = placeOf(at);
        int whole = stop - StemScanner.LETTERS;
        for (; place < end && starts[place] <= whole; place++) {
            line.note(stems[place]);
        }
        for (; place < end && starts[place] < stop; place++) {
            scanner.next(text, starts[place], stop);
            line.note(scanner.stem());
        }
    }

    private void cover(int start, int stop) {
        if (start < from || start > to + NEAR) {
            end = 0;
            from = start;
            to = start;
        }
        while (to < stop) {
            int at = to;
            to = scanner.next(text, at, text.length());
            if (scanner.stem() != StemScanner.NONE) {
                put(at, scanner.stem());
            }
        }
    }

    private void put(int at, long stem) {
        if (end == starts.length) {
            dropOlderHalf();
        }
        starts[end] = at;
        stems[end++] = stem;
    }

    private void dropOlderHalf() {
        int dropped = end / 2;
        from = starts[dropped];
        System.arraycopy(starts, dropped, starts, 0, end - dropped);
        System.arraycopy(stems, dropped, stems, 0, end - dropped);
        end -= dropped;
    }

    private int placeOf(int at) {
        int place = Arrays.binarySearch(starts, 0, end, at);
        return place < 0 ? -place - 1 : place;
    }
}
