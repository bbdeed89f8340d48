package lectern.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import lectern.command.KeyContext;
import lectern.reading.Appearance;
import lectern.reading.Reading;
import org.jspecify.annotations.Nullable;

/// Where the keys go, and what going from one pane to the other means for the reader's place.
final class Focus {
    private final Supplier<@Nullable Reading> reading;
    private final Appearance appearance;
    private final Node page;
    private final OutlinePane outline;
    private final Supplier<@Nullable KeyContext> overlay;
    private final BooleanSupplier finding;

    Focus(
            Supplier<@Nullable Reading> reading,
            Appearance appearance,
            Node page,
            OutlinePane outline,
            Supplier<@Nullable KeyContext> overlay,
            BooleanSupplier finding) {
        this.reading = reading;
        this.appearance = appearance;
        this.page = page;
        this.outline = outline;
        this.overlay = overlay;
        this.finding = finding;
    }

    KeyContext context() {
        KeyContext over = overlay.get();
        if (over != null) {
            return over;
        }
        if (finding.getAsBoolean()) {
            return KeyContext.FIND;
        }
        if (outline.isFiltering()) {
            return KeyContext.FILTER;
        }
        return outline.list().isFocused() ? KeyContext.OUTLINE : KeyContext.TEXT;
    }

    /// Puts the outline's cursor on the section being read.
    void enterOutline() {
        Reading open = reading.get();
        if (open == null) {
            return;
        }
        appearance.showOutline();
        open.navigator().endPeek();
        open.outline().reveal(open.navigator().current());
        outline.list().requestFocus();
        outline.list().bringIntoView(open.outline().cursor());
    }

    /// Goes back to the text at the place that was left.
    void leaveOutline() {
        Reading open = reading.get();
        if (open != null) {
            open.navigator().endPeek();
        }
        page.requestFocus();
    }

    void switchPane() {
        if (context() == KeyContext.TEXT) {
            enterOutline();
        } else {
            leaveOutline();
        }
    }

    /// Reads on in the section that is looked at.
    void readPeeked() {
        Reading open = reading.get();
        if (open != null) {
            open.navigator().commit();
        }
        page.requestFocus();
    }

    void focusPage() {
        page.requestFocus();
    }
}
