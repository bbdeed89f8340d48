package lectern.reading;

import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Span;

/// A viewport of ten characters a line, two lines a paragraph and five lines a screen; under a
/// ruler it never scrolls.
final class FakeViewport implements Viewport {
    static final int LINE = 10;
    static final int SCREEN = 5 * LINE;
    static final int PARAGRAPH = 2 * LINE;

    int section;
    boolean continuous;
    int lines = SCREEN / LINE;
    Span selected = new Span(0, 0);
    int ruled = NOWHERE;
    int pointed = NOWHERE;
    int lead;
    private Span span = new Span(0, 0);
    private int top;
    private int aim;

    @Override
    public void showSection(Outline outline, int section) {
        lead = 0;
        Document document = outline.document();
        this.section = section;
        Span shown = document.sections().get(section).span();
        span = continuous ? new Span(0, document.text().length()) : shown;
        aim(shown.start());
    }

    private void aim(int offset) {
        moveTo(offset);
        aim = offset;
    }

    @Override
    public void showLed(Outline outline, int section, int lead) {
        showSection(outline, section);
        this.lead = lead;
    }

    @Override
    public int lead() {
        return lead;
    }

    @Override
    public void flowInto(Outline outline, int section, boolean down) {
        showSection(outline, section);
        if (!down) {
            showEnd();
        }
    }

    @Override
    public boolean isContinuous() {
        return continuous;
    }

    @Override
    public boolean scrollLines(int lines) {
        if (ruled != NOWHERE) {
            ruled += lines * LINE;
            return true;
        }
        return moveTo(top + lines * LINE);
    }

    @Override
    public boolean scrollScreens(double screens) {
        return moveTo(top + (int) (screens * (SCREEN - 2 * LINE)));
    }

    @Override
    public int scrollParagraphs(int from, int paragraphs) {
        int at = ruled != NOWHERE ? ruled : from != NOWHERE ? from : top;
        int to = at + paragraphs * PARAGRAPH;
        if (to < span.start() || to >= span.end()) {
            return NOWHERE;
        }
        if (ruled == NOWHERE) {
            aim(to);
        }
        return to;
    }

    private boolean moveTo(int offset) {
        int to = Math.clamp(offset, span.start(), Math.max(span.start(), span.end() - SCREEN));
        boolean moved = to != top;
        top = to;
        aim = moved ? to : aim;
        return moved;
    }

    @Override
    public void showStart() {
        aim(span.start());
    }

    @Override
    public void showEnd() {
        moveTo(span.end());
        aim = top;
    }

    @Override
    public void show(int offset) {
        aim(offset);
    }

    @Override
    public int aim() {
        return aim;
    }

    @Override
    public int topOffset() {
        return top;
    }

    @Override
    public int bottomOffset() {
        return Math.min(span.end(), top + lines * LINE);
    }

    @Override
    public Span selectedSpan() {
        return selected;
    }

    @Override
    public void clearSelection() {
        selected = new Span(0, 0);
    }

    @Override
    public int ruledOffset() {
        return ruled;
    }

    @Override
    public int standIn(int offset) {
        return offset;
    }

    @Override
    public void point(int offset, boolean onTop) {
        pointed = offset;
        ruled = ruled == NOWHERE || offset == NOWHERE ? ruled : offset;
    }
}
