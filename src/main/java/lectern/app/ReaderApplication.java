package lectern.app;

import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What the toolkit calls when it is up.
public final class ReaderApplication extends Application {
    // The toolkit makes the application itself, on a thread that inherits from the one that
    // launches it; so what is to be handed over comes with the thread.
    private static final InheritableThreadLocal<Start> HANDED = new InheritableThreadLocal<>();

    private @Nullable Start begun;

    /// Shows the windows of `start` until all are closed.
    static void launch(Start start) {
        HANDED.set(start);
        Application.launch(ReaderApplication.class);
    }

    @Override
    public void init() {
        begun = HANDED.get();
    }

    @Override
    public void start(Stage stage) {
        Objects.requireNonNull(begun, "launched by someone else").show(stage);
    }
}
