package lectern.reading;

import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Span;

/// A viewport of ten characters a line and five lines a screen.
final class FakeViewport implements Viewport {
    static final int LINE = 10;
    static final int SCREEN = 5 * LINE;

    int section;
    boolean continuous;
    private Span span = new Span(0, 0);
    private int top;

    @Override
    public void showSection(Outline outline, int section) {
        Document document = outline.document();
        this.section = section;
        Span shown = document.sections().get(section).span();
        span = continuous ? new Span(0, document.text().length()) : shown;
        moveTo(shown.start());
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
        return moveTo(top + lines * LINE);
    }

    @Override
    public boolean scrollScreens(double screens) {
        return moveTo(top + (int) (screens * (SCREEN - 2 * LINE)));
    }

    @Override
    public boolean scrollParagraphs(int paragraphs) {
        return scrollLines(2 * paragraphs);
    }

    private boolean moveTo(int offset) {
        int to = Math.clamp(offset, span.start(), Math.max(span.start(), span.end() - SCREEN));
        boolean moved = to != top;
        top = to;
        return moved;
    }

    @Override
    public void showStart() {
        top = span.start();
    }

    @Override
    public void showEnd() {
        moveTo(span.end());
    }

    @Override
    public void show(int offset) {
        moveTo(offset);
    }

    @Override
    public int topOffset() {
        return top;
    }

    @Override
    public int bottomOffset() {
        return Math.min(span.end(), top + SCREEN);
    }
}
