package lectern.ui;

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
    private final Supplier<@Nullable KeyContext> overlay;
    private final BooleanSupplier finding;
    private final BooleanSupplier naming;
    private final BooleanSupplier selecting;

    /// @param finding whether the bar of words to find has the focus
    /// @param naming whether the bar of places has it
    /// @param selecting whether keys select on the page
    Focus(
            Supplier<@Nullable Reading> reading,
            Appearance appearance,
            Node page,
            OutlinePane outline,
            Supplier<@Nullable KeyContext> overlay,
            BooleanSupplier finding,
            BooleanSupplier naming,
            BooleanSupplier selecting) {
        this.reading = reading;
        this.appearance = appearance;
        this.page = page;
        this.outline = outline;
        this.overlay = overlay;
        this.finding = finding;
        this.naming = naming;
        this.selecting = selecting;
    }

    KeyContext context() {
        KeyContext over = overlay.get();
        if (over != null) {
            return over;
        }
        if (finding.getAsBoolean()) {
            return KeyContext.FIND;
        }
        if (naming.getAsBoolean()) {
            return KeyContext.GO_TO;
        }
        if (outline.isFiltering()) {
            return KeyContext.FILTER;
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

    /// Leaves whatever has the keys, so that the bar of `next` may have them.
    void clearFor(KeyContext next, ActionTable actions) {
        KeyContext now = context();
        if (now == next) {
            return;
        }
        switch (now) {
            case SHEET -> actions.run(Command.CLOSE_SHEET, 0);
            case SETTINGS -> actions.run(Command.CLOSE_SETTINGS, 0);
            case CORRECTIONS -> actions.run(Command.CLOSE_CORRECTIONS, 0);
            case FILTER -> actions.run(Command.FILTER_CANCEL, 0);
            case FIND -> actions.run(Command.FIND_CANCEL, 0);
            case GO_TO -> actions.run(Command.GO_TO_CANCEL, 0);
            case PALETTE -> actions.run(Command.PALETTE_CANCEL, 0);
            case ANYWHERE, TEXT, OUTLINE, SELECTION -> {}
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
