package lectern.ui.page;

import lectern.document.Outline;
import lectern.reading.Skim;

/// How documents become pages: a section each or one text, and how much of it.
final class PageView {
    private boolean continuous;
    private Skim skim = Skim.FULL;

    /// Returns whether anything changes.
    boolean set(boolean continuous, Skim skim) {
        boolean changes = isChange(continuous, skim);
        this.continuous = continuous;
        this.skim = skim;
        return changes;
    }

    boolean isChange(boolean continuous, Skim skim) {
        return continuous != this.continuous || skim != this.skim;
    }

    /// A skimmed document is one text in any case.
    boolean isContinuous() {
        return continuous || skim != Skim.FULL;
    }

    Page page(Outline sections) {
        return isContinuous()
                ? new Page(sections.document(), sections, skim)
                : new Page(sections.document(), sections);
    }
}
