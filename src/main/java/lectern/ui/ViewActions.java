package lectern.ui;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.stage.Stage;
import lectern.command.Command;
import lectern.messages.Messages;
import lectern.reading.Appearance;
import lectern.reading.ThemeChoice;

/// The commands that change how the window looks.
final class ViewActions {
    private final Appearance appearance;
    private final Focus focus;
    private final Stage stage;
    private final Predicate<ThemeChoice> looksOtherwise;
    private final Consumer<String> status;

    /// @param looksOtherwise tells of a theme whether the window would look otherwise in it
    /// @param status takes what was done
    ViewActions(
            Appearance appearance,
            Focus focus,
            Stage stage,
            Predicate<ThemeChoice> looksOtherwise,
            Consumer<String> status) {
        this.looksOtherwise = looksOtherwise;
        this.status = status;
        this.appearance = appearance;
        this.focus = focus;
        this.stage = stage;
    }

    void addTo(ActionTable actions) {
        actions.put(Command.TOGGLE_OUTLINE, () -> toggleOutline(actions));
        actions.putTimes(Command.OUTLINE_NARROWER, times(appearance::narrower));
        actions.putTimes(Command.OUTLINE_WIDER, times(appearance::wider));
        actions.putTimes(Command.TEXT_LARGER, times(appearance::larger));
        actions.putTimes(Command.TEXT_SMALLER, times(appearance::smaller));
        actions.put(Command.TEXT_DEFAULT, appearance::defaultSize);
        actions.put(Command.NEXT_THEME, this::nextTheme);
        actions.put(Command.CONTINUOUS, appearance::toggleContinuous);
        actions.put(Command.SKIM, appearance::nextSkim);
        actions.put(Command.READING_AID, appearance::nextAid);
        actions.put(Command.ZEN, this::toggleZen);
        actions.put(Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
    }

    private void nextTheme() {
        appearance.nextTheme(looksOtherwise);
        status.accept(Messages.text("theme.now", appearance.theme().title()));
    }

    private void toggleZen() {
        focus.focusPage();
        appearance.toggleZen();
        stage.setFullScreen(appearance.zenProperty().get());
    }

    /// Tells whether the window is out of its usual frame: full screen, or nothing but the text.
    boolean isOut() {
        return stage.isFullScreen() || appearance.zenProperty().get();
    }

    void comeBack() {
        if (appearance.zenProperty().get()) {
            appearance.toggleZen();
        }
        stage.setFullScreen(false);
    }

    // What is hidden cannot keep the focus.
    private void toggleOutline(ActionTable actions) {
        if (!appearance.hasRoomForOutline()) {
            focus.slideOutline(actions);
            return;
        }
        if (appearance.outlineShownProperty().get()) {
            focus.clearOutline(actions);
        }
        appearance.toggleOutline();
    }

    private static IntConsumer times(Runnable action) {
        return count -> {
            for (int i = 0; i < Math.min(count, 100); i++) {
                action.run();
            }
        };
    }
}
