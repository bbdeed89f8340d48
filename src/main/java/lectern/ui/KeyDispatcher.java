package lectern.ui;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.command.KeyMap;
import lectern.command.KeyReader;
import lectern.command.KeyReader.Result;
import lectern.command.KeyStroke;
import lectern.command.KeyTranslator;
import org.jspecify.annotations.Nullable;

/// Takes keys before any control does and runs what they ask for.
final class KeyDispatcher {
    private final KeyTranslator translator;
    private final KeyReader reader;
    private final Supplier<KeyContext> context;
    private final BooleanSupplier mirrored;
    private final ActionTable actions;
    private final Consumer<String> pending;

    /// @param context where the focus is
    /// @param mirrored whether rows stand the further left the deeper they are
    /// @param pending hears what is typed of a command that is not complete
    KeyDispatcher(
            KeyMap keys,
            Supplier<KeyContext> context,
            BooleanSupplier mirrored,
            ActionTable actions,
            Consumer<String> pending) {
        this.mirrored = mirrored;
        this.translator = new KeyTranslator(System.getProperty("os.name", "").startsWith("Mac"));
        this.reader = new KeyReader(keys);
        this.context = context;
        this.actions = actions;
        this.pending = pending;
    }

    void listenTo(Scene scene) {
        EventHandler<KeyEvent> take =
                event -> {
                    if (hasMenu(scene)) {
                        // It has had the key before.
                        event.consume();
                    } else {
                        take(event);
                    }
                };
        scene.addEventFilter(KeyEvent.KEY_PRESSED, take);
        scene.addEventFilter(KeyEvent.KEY_TYPED, take);
    }

    private static boolean hasMenu(Scene scene) {
        return Window.getWindows().stream()
                .anyMatch(
                        w ->
                                w instanceof ContextMenu m
                                        && Objects.equals(m.getOwnerWindow(), scene.getWindow()));
    }

    /// Has the next letter typed be that of `command`.
    void ask(Command command) {
        reader.begin(command, context.get());
        pending.accept(reader.pending());
    }

    // In and out are where they are seen.
    private KeyStroke turned(KeyStroke stroke, KeyContext where) {
        return mirrored.getAsBoolean() && reader.pending().isEmpty()
                ? stroke.turned(where)
                : stroke;
    }

    private void take(KeyEvent event) {
        @Nullable KeyStroke stroke = translator.translate(event);
        if (stroke == null) {
            return;
        }
        KeyContext where = context.get();
        Result result = reader.read(turned(stroke, where), where);
        pending.accept(reader.pending());
        // The list of the outline has keys of its own, which would move its selection.
        if (!(result instanceof Result.Unbound) || where == KeyContext.OUTLINE) {
            event.consume();
        }
        if (result instanceof Result.Run(var command, int count, String letter)) {
            if (letter.isEmpty()) {
                actions.run(command, count);
            } else {
                actions.run(command, letter);
            }
        }
    }
}
