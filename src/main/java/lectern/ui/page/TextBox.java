package lectern.ui.page;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;

/// A shown text broken into lines of one pitch, the first at y = 0. Indexes are into the shown
/// text.
interface TextBox {
    Node node();

    /// Adds style classes to the text.
    void style(String... classes);

    int lines();

    /// Returns the width of the widest line.
    double width();

    /// Returns the index of the first character of `line`.
    int lineStart(int line);

    /// Returns the index before which a caret at the point stands; points outside count as the
    /// nearest inside.
    int caretAt(double x, double y);

    /// Returns the index of the character nearest to the point.
    int characterAt(double x, double y);

    /// Returns what the characters from `from` to `to` cover, in full line heights.
    List<Rectangle2D> areas(int from, int to);

    /// Tells whether the text runs from right to left.
    default boolean isRightToLeft() {
        return false;
    }

    /// Tells whether the text's lines stand at the right.
    default boolean isAtRight() {
        return false;
    }

    /// Returns the line that holds the character at `index`.
    default int lineOf(int index) {
        int low = 0;
        int high = lines() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStart(middle) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
