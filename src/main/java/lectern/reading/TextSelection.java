package lectern.reading;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import lectern.document.Span;

/// Text selected by keyboard in one section: one end stays, the other moves. Offsets are in UTF-16
/// units into the document's text.
public final class TextSelection {
    private final Span section;
    private final Paragraphs paragraphs;
    private final TextSteps steps;
    private final IntBinaryOperator lines;
    private final boolean whole;
    private int anchor;
    private int head;

    /// Selects the first word at `offset` or behind it.
    ///
    /// @param lines takes an offset to where it stands so many lines further down
    public static TextSelection ofText(OpenDocument open, int offset, IntBinaryOperator lines) {
        TextSelection selection = new TextSelection(open, offset, lines, false);
        selection.head = selection.steps.nextWord(offset);
        selection.anchor = selection.steps.previousWord(selection.head);
        return selection;
    }

    /// Selects the whole paragraph at `offset`, and whole ones from there on.
    ///
    /// @param lines takes an offset to where it stands so many lines further down
    public static TextSelection ofParagraphs(
            OpenDocument open, int offset, IntBinaryOperator lines) {
        return new TextSelection(open, offset, lines, true);
    }

    /// Goes on from what is selected; its end moves.
    ///
    /// @param selected within one section
    /// @param lines takes an offset to where it stands so many lines further down
    public static TextSelection goingOn(OpenDocument open, Span selected, IntBinaryOperator lines) {
        TextSelection selection = new TextSelection(open, selected.start(), lines, false);
        selection.head = Math.min(selected.end(), selection.section.end());
        return selection;
    }

    private TextSelection(OpenDocument open, int offset, IntBinaryOperator lines, boolean whole) {
        int index = open.outline().sectionAt(offset);
        section = open.document().sections().get(index).span();
        paragraphs = new Paragraphs(open, index);
        steps = new TextSteps(open.document().text(), section);
        this.lines = lines;
        this.whole = whole;
        anchor = offset;
        head = offset;
    }

    /// Returns what is selected.
    public Span span() {
        int start = Math.min(anchor, head);
        int end = Math.max(anchor, head);
        return whole
                ? new Span(
                        paragraphs.span(paragraphs.at(start)).start(),
                        paragraphs.span(paragraphs.at(end)).end())
                : new Span(start, end);
    }

    /// Returns the end that moves.
    public int head() {
        return whole ? paragraphs.span(paragraphs.at(head)).start() : head;
    }

    /// Moves by `by` lines down, or up where negative; by paragraphs where whole ones are selected.
    public void lines(int by) {
        if (whole) {
            paragraphs(by);
        } else {
            head = Math.clamp(lines.applyAsInt(head, by), section.start(), section.end());
        }
    }

    public void characters(int by) {
        repeat(by, steps::nextCharacter, steps::previousCharacter);
    }

    public void words(int by) {
        repeat(by, steps::nextWord, steps::previousWord);
    }

    /// Moves to the ends of paragraphs, or back to their starts where negative.
    public void paragraphs(int by) {
        if (whole) {
            int to = Math.clamp((long) paragraphs.at(head) + by, 0, paragraphs.count() - 1);
            head = paragraphs.span(to).start();
        } else {
            repeat(by, this::nextEnd, this::previousStart);
        }
    }

    private int nextEnd(int offset) {
        return Math.max(offset, paragraphs.span(paragraphs.at(offset)).end());
    }

    private int previousStart(int offset) {
        int at = paragraphs.at(offset);
        Span here = paragraphs.span(at);
        if (here.start() < offset) {
            return here.start();
        }
        return at == 0 ? Math.min(offset, here.start()) : paragraphs.span(at - 1).start();
    }

    private void repeat(int by, IntUnaryOperator next, IntUnaryOperator previous) {
        for (int i = 0; i < Math.abs(by); i++) {
            int to = by > 0 ? next.applyAsInt(head) : previous.applyAsInt(head);
            if (to == head) {
                return;
            }
            head = to;
        }
    }

    /// Moves to the section's start or end.
    public void toEnd(boolean end) {
        int last = paragraphs.count() - 1;
        head = end ? paragraphs.span(last).end() : paragraphs.span(0).start();
    }

    /// Makes the end that stayed the one that moves.
    public void swap() {
        int stayed = anchor;
        anchor = head;
        head = stayed;
    }
}
