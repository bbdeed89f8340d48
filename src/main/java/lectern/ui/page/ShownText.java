package lectern.ui.page;

import lectern.document.BlockText;
import lectern.document.Span;

/// The text of a piece as shown, and the way between it and the document's text.
interface ShownText {
    String shown();

    /// Returns the offset in the document of the shown character at `index`.
    int offsetOf(int index);

    /// Returns the index of the shown character that stands for the document's at `offset`.
    int indexOf(int offset);

    /// Returns the indexes of the shown characters that stand for `part` of the document; empty
    /// where none do.
    default Span rangeOf(Span part) {
        int from = indexOf(part.start());
        return new Span(from, Math.max(from, indexOf(part.end())));
    }

    /// Returns what of the document it stands for.
    default Span span() {
        return new Span(offsetOf(0), offsetOf(shown().length()));
    }

    /// A text that is put together from a block's.
    record OfBlock(BlockText text) implements ShownText {
        @Override
        public String shown() {
            return text.shown();
        }

        @Override
        public int offsetOf(int index) {
            return text.offsetOf(index);
        }

        @Override
        public int indexOf(int offset) {
            return text.indexOf(offset);
        }
    }

    /// A text that stands for `span` as a whole, such as a title made of two lines.
    record Whole(String shown, Span span) implements ShownText {
        @Override
        public int offsetOf(int index) {
            return index < shown.length() ? span.start() : span.end();
        }

        @Override
        public int indexOf(int offset) {
            return offset < span.end() ? 0 : shown.length();
        }

        @Override
        public Span rangeOf(Span part) {
            boolean touched = part.start() < span.end() && part.end() > span.start();
            return new Span(0, touched ? shown.length() : 0);
        }
    }

    /// A text that stands in the document as it is shown, from `start` on.
    record Verbatim(String shown, int start) implements ShownText {
        @Override
        public int offsetOf(int index) {
            return start + index;
        }

        @Override
        public int indexOf(int offset) {
            return Math.clamp((long) offset - start, 0, shown.length());
        }
    }
}
