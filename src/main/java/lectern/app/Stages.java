package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The windows that are open, and which of them is in front. Filled by any thread; belongs to the
/// toolkit's from the first [#appear].
final class Stages {
    // The one in front is the last.
    private final List<TextWindow> windows = new ArrayList<>();
    private final BiConsumer<TextWindow, Stage> filler;
    private final Consumer<WindowPlace> onClosed;
    // Sentences for the first window that shows.
    private final List<String> untold = new ArrayList<>();
    private @Nullable Stage spare;

    /// @param filler puts a window into a stage and shows it
    /// @param onClosed takes where a window stood that the reader has closed
    Stages(BiConsumer<TextWindow, Stage> filler, Consumer<WindowPlace> onClosed) {
        this.filler = filler;
        this.onClosed = onClosed;
    }

    void add(TextWindow window) {
        windows.add(window);
    }

    /// Returns all that are open, be they shown by now or not.
    List<TextWindow> all() {
        return List.copyOf(windows);
    }

    boolean isEmpty() {
        return windows.isEmpty();
    }

    /// Has the next window without a stage take `stage`.
    void offer(Stage stage) {
        spare = stage;
    }

    /// Brings `window` to the front; it gets a stage if it has none.
    void appear(TextWindow window) {
        if (window.stage() != null) {
            window.comeToFront();
            // The desktop may keep the keys where they are.
            noteFront(window, true);
            return;
        }
        Stage stage = spare == null ? besideFront() : spare;
        spare = null;
        WindowPlace place = new WindowPlace(stage);
        stage.focusedProperty().subscribe(focused -> noteFront(window, focused));
        stage.setOnHidden(
                _ -> {
                    windows.remove(window);
                    window.close();
                    onClosed.accept(place);
                });
        filler.accept(window, stage);
        tellFront();
    }

    private Stage besideFront() {
        Stage stage = new Stage();
        TextWindow front = front();
        if (front != null && front.stage() != null) {
            WindowPlace.beside(stage, front.stage());
        }
        return stage;
    }

    private void noteFront(TextWindow window, boolean focused) {
        if (focused && windows.remove(window)) {
            windows.add(window);
        }
    }

    /// Tells of texts that cannot be shown. A window with nothing in it comes up only where there
    /// is no other.
    void refuse(List<Opening.Refused> refused) {
        List<String> reasons = new ArrayList<>();
        for (Opening.Refused each : refused) {
            TextWindow window = each.window();
            if (window.stage() != null || front() == null) {
                appear(window);
            } else {
                windows.remove(window);
                window.close();
                reasons.add(each.why());
            }
        }
        TextWindow front = front();
        if (front != null && !reasons.isEmpty()) {
            front.comeToFront();
            tell(String.join("\n", reasons));
        }
    }

    /// Tells the reader a sentence, in the window in front or, where none is shown yet, in the
    /// first that is.
    void tell(String sentence) {
        untold.add(sentence);
        tellFront();
    }

    private void tellFront() {
        TextWindow front = front();
        if (front != null) {
            untold.forEach(front.session().notices()::tell);
            untold.clear();
        }
    }

    private @Nullable TextWindow front() {
        return windows.stream()
                .filter(window -> window.stage() != null)
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
