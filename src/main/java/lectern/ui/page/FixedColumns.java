package lectern.ui.page;

import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Section;
import lectern.document.Span;

/// How many columns the code and the tables of a document take, so that they are set as large as
/// those allow, and all alike.
final class FixedColumns {
    /// Typewritten texts have up to 80; longer lines are broken.
    static final int MOST = 80;

    private static final int TAB = 8;
    // Looking on would take longer than it is worth; in characters, and a block is some.
    private static final int LOOKED_AT = 200_000;
    private static final int A_BLOCK = 10;

    private FixedColumns() {}

    static int of(Document document) {
        int widest = 1;
        int left = LOOKED_AT;
        for (Section section : document.sections()) {
            for (Block block : section.blocks()) {
                left -= A_BLOCK;
                if (block instanceof Block.Preformatted(Span span)) {
                    left -= span.length();
                    widest = Math.max(widest, widest(document.text(), span));
                }
                if (left < 0 || widest == MOST) {
                    return widest;
                }
            }
        }
        return widest;
    }

    private static int widest(String text, Span span) {
        int widest = 0;
        int column = 0;
        for (int at = span.start(); at < span.end() && widest < MOST; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                column = 0;
            } else {
                column = c == '\t' ? (column / TAB + 1) * TAB : column + 1;
                // What ends a line is not seen.
                widest = Character.isWhitespace(c) ? widest : Math.max(widest, column);
            }
        }
        return Math.min(widest, MOST);
    }
}
