package lectern.ui.page;

import javafx.scene.Group;
import lectern.document.Block;
import lectern.document.Span;

/// A piece of the page, laid out.
///
/// @param strip its extent in the flow
/// @param text what it says; empty shown text for a line that only draws something
/// @param box the text's lines, at `x` from the left of the column
/// @param node all that is drawn, with the column's left and the piece's top as its origin
/// @param part what it is a piece of
record Piece(Part part, Strip strip, ShownText text, TextBox box, double x, Group node) {
    /// Returns the offset in the document of the first character of `line`.
    int offsetOf(int line) {
        return text.offsetOf(box.lineStart(line));
    }

    /// Returns the offset in the document behind the last character of `line`.
    int offsetBehind(int line) {
        int end = line + 1 < box.lines() ? box.lineStart(line + 1) : text.shown().length();
        return text.offsetOf(end);
    }

    /// Returns the line that shows the document's text at `offset`.
    int lineOf(int offset) {
        return box.lineOf(text.indexOf(offset));
    }

    /// Returns the span of the block this is a piece of; of itself where it is none.
    Span paragraph() {
        return part instanceof Part.Body(Block block) ? block.span() : text.span();
    }
}
