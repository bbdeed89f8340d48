package lectern.ui.page;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// The lines on screen as one text, for assistive technology. Indexes are into that text.
final class SpokenPage {
    private final List<Screenful.Placed> placed;

    SpokenPage(List<Screenful.Placed> placed) {
        this.placed = placed;
    }

    /// Returns what assistive technology asks of the text; null where it asks for something else.
    @Nullable Object answer(AccessibleAttribute attribute, Object[] parameters, Span selected) {
        return switch (attribute) {
            case TEXT -> text();
            case EDITABLE -> false;
            case SELECTION_START -> selection(selected).start();
            case SELECTION_END, CARET_OFFSET -> selection(selected).end();
            case LINE_FOR_OFFSET -> lineAt((Integer) parameters[0]);
            case LINE_START -> line((Integer) parameters[0]).start();
            case LINE_END -> line((Integer) parameters[0]).end();
            default -> null;
        };
    }

    /// Returns the pieces on screen, a line each.
    String text() {
        StringBuilder text = new StringBuilder();
        for (Screenful.Placed one : placed) {
            text.append(one.piece().text().shown()).append('\n');
        }
        return text.toString();
    }

    /// Returns which part of the text `selected` is.
    Span selection(Span selected) {
        return new Span(index(selected.start()), index(selected.end()));
    }

    private int index(int offset) {
        int at = 0;
        for (Screenful.Placed one : placed) {
            ShownText text = one.piece().text();
            if (offset <= text.span().end()) {
                return at + text.indexOf(offset);
            }
            at += text.shown().length() + 1;
        }
        return at;
    }

    /// Returns the number of the line that holds the character at `index`.
    int lineAt(int index) {
        int line = 0;
        int at = 0;
        for (Screenful.Placed one : placed) {
            int length = one.piece().text().shown().length();
            if (index <= at + length) {
                return line + one.piece().box().lineOf(Math.max(0, index - at));
            }
            at += length + 1;
            line += one.piece().box().lines();
        }
        return line;
    }

    /// Returns the characters of a line.
    Span line(int line) {
        int first = 0;
        int at = 0;
        for (Screenful.Placed one : placed) {
            TextBox box = one.piece().box();
            int length = one.piece().text().shown().length();
            int inPiece = line - first;
            if (inPiece < box.lines()) {
                int end = inPiece + 1 < box.lines() ? box.lineStart(inPiece + 1) : length;
                return new Span(at + box.lineStart(Math.max(0, inPiece)), at + end);
            }
            at += length + 1;
            first += box.lines();
        }
        return new Span(at, at);
    }
}
