package lectern.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import lectern.command.Command;
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
    private final List<Overlay> overlays;
    private final BooleanSupplier selecting;

    /// @param overlays all that can come up, that which lies over others first
    /// @param selecting whether keys select on the page
    Focus(
            Supplier<@Nullable Reading> reading,
            Appearance appearance,
            Node page,
            OutlinePane outline,
            List<Overlay> overlays,
            BooleanSupplier selecting) {
        this.reading = reading;
        this.appearance = appearance;
        this.page = page;
        this.outline = outline;
        this.overlays = overlays;
        this.selecting = selecting;
    }

    KeyContext context() {
        for (Overlay overlay : overlays) {
            if (overlay.focused().getAsBoolean()) {
                return overlay.context();
            }
        }
        if (selecting.getAsBoolean()) {
            return KeyContext.SELECTION;
        }
        boolean slidIn = appearance.outlineSlidInProperty().get();
        return outline.list().isFocused() || slidIn ? KeyContext.OUTLINE : KeyContext.TEXT;
    }

    /// Tells whether the keys are about the rows of the outline.
    boolean isInOutline() {
        KeyContext where = context();
        return where == KeyContext.OUTLINE || where == KeyContext.FILTER;
    }

    /// Returns the line that a command means: that of the row under the outline's cursor where the
    /// keys are about those, else the one meant on the page.
    int line(Reading open) {
        return isInOutline() ? open.outline().offset() : open.navigator().meant();
    }

    /// Puts away all that came up, but for that of `next`, which may have the keys then.
    void clearFor(KeyContext next, ActionTable actions) {
        for (Overlay overlay : overlays) {
            close(overlay, next, actions);
        }
        if (context() == KeyContext.OUTLINE && next != KeyContext.FILTER) {
            leaveOutline();
        }
    }

    /// Puts away what lies over the window, but for that of `next`, which may come up there.
    void uncover(KeyContext next, ActionTable actions) {
        for (Overlay overlay : overlays) {
            if (overlay.covering()) {
                close(overlay, next, actions);
            }
        }
    }

    private static boolean close(Overlay overlay, @Nullable KeyContext but, ActionTable actions) {
        boolean shown = overlay.shown().getAsBoolean() && overlay.context() != but;
        if (shown) {
            actions.run(overlay.close(), 0);
        }
        return shown;
    }

    /// Puts away what came up last and lost the keys since.
    ///
    /// @return false if there is nothing of the kind
    boolean closeLeft(ActionTable actions) {
        return overlays.stream().anyMatch(overlay -> close(overlay, null, actions));
    }

    /// Takes the keys from the outline, if it has them.
    void clearOutline(ActionTable actions) {
        if (outline.isFilterShown()) {
            actions.run(Command.FILTER_CANCEL, 0);
        }
        if (context() == KeyContext.OUTLINE) {
            leaveOutline();
        }
    }

    /// Puts the outline's cursor on the section being read.
    void enterOutline() {
        Reading open = reading.get();
        if (open == null) {
            return;
        }
        appearance.slideOutlineIn();
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
        focusPage();
    }

    /// Lets the outline over the page, or puts it away.
    void slideOutline(ActionTable actions) {
        if (isInOutline()) {
            clearOutline(actions);
        } else {
            enterOutline();
        }
    }

    void switchPane() {
        if (page.isFocused() && context() != KeyContext.OUTLINE) {
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
        focusPage();
    }

    void focusPage() {
        appearance.slideOutlineOut();
        page.requestFocus();
    }
}
