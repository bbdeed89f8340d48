package lectern.ui.page;

import lectern.reading.ReadingAid;
import lectern.reading.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows the eye its line: the ruler's, the paragraph's, or the one that the reader means.
final class EyeAid {
    private ReadingAid aid = ReadingAid.NONE;
    private int pointed = Viewport.NOWHERE;
    private boolean onTop;

    void set(ReadingAid aid, @Nullable Page page) {
        this.aid = aid;
        if (page != null) {
            begin(page);
            page.rule(pointed);
        }
    }

    /// Says to a new page whether it has a line to keep.
    void begin(Page page) {
        page.markLine(aid != ReadingAid.NONE);
    }

    /// Takes the place that the reader means.
    ///
    /// @param onTop whether it is shown as well where it is the first line on screen
    void point(int offset, boolean onTop, @Nullable Page page) {
        pointed = offset;
        this.onTop = onTop;
        if (page != null) {
            page.rule(offset);
        }
    }

    /// Returns the place that the reader means, [Viewport#NOWHERE] where none was told.
    int pointed() {
        return pointed;
    }

    int ruledOffset(@Nullable Page page) {
        return switch (aid) {
            case NONE -> Viewport.NOWHERE;
            case RULER -> page == null ? Viewport.NOWHERE : page.lineOffset();
            case PARAGRAPH -> page == null ? Viewport.NOWHERE : page.paragraphOffset();
        };
    }

    /// What is ruled, selected or found can be seen to be meant; all else is pointed at.
    void show(Page page, double column, boolean selected, PageLayers layers) {
        layers.aid(aid, page.line(), column);
        boolean seen =
                aid != ReadingAid.NONE
                        || selected
                        || pointed == Viewport.NOWHERE
                        || layers.isHere(pointed);
        layers.point(seen ? null : page.pointer(pointed, onTop));
    }
}
