package lectern.app;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import lectern.ui.KeyPlayer;

/// Uses Lectern as a reader would and ends by itself, so that the build can record which classes a
/// start and a first session need. The arguments are texts; the first is read in the window.
public final class TrainingRun {
    private static final List<String> KEYS =
            List.of(
                    "J",
                    "J",
                    "Space",
                    "j",
                    "}",
                    "d",
                    "K",
                    "G",
                    "Alt+Left",
                    "i",
                    "Esc",
                    "Tab",
                    "j",
                    "j",
                    "l",
                    "h",
                    "/",
                    "t",
                    "Esc",
                    "Enter",
                    "?",
                    "Esc",
                    "F9",
                    "F9",
                    "T",
                    "T",
                    "T",
                    "T",
                    "+",
                    "0",
                    "Esc",
                    "Ctrl+A",
                    "Ctrl+Q");
    private static final String RENDERERS = "com/sun/(prism/(es2|sw)|pisces)/[^/]*\\.class";
    private static final int PAUSE_MS = 120;
    private static final int PATIENCE_MS = 30_000;

    private TrainingRun() {}

    public static void main(String[] texts) throws IOException {
        loadRenderers();
        ParsingLoader loader = new ParsingLoader(LateParser.ofPlainText(), System.in);
        OutputStream nowhere = OutputStream.nullOutputStream();
        String[] outline =
                Stream.concat(Stream.of("outline", "--json"), Stream.of(texts))
                        .toArray(String[]::new);
        CommandLine.run(outline, loader, new Terminal(nowhere, nowhere), _ -> ExitCode.OK);
        Thread.ofPlatform().daemon().name("lectern-keys").start(TrainingRun::play);
        Main.main(new String[] {texts[0]});
    }

    /// Loads what draws with and without a GPU; one run uses only one of them.
    private static void loadRenderers() throws IOException {
        ModuleReference graphics =
                ModuleLayer.boot()
                        .configuration()
                        .findModule("javafx.graphics")
                        .orElseThrow()
                        .reference();
        try (ModuleReader resources = graphics.open();
                Stream<String> names = resources.list()) {
            names.filter(name -> name.matches(RENDERERS)).forEach(TrainingRun::link);
        }
    }

    private static void link(String resource) {
        String name = resource.replace(".class", "").replace('/', '.');
        try {
            // Asking for the methods links the class and does not run its initialiser.
            Class<?> linked = Class.forName(name, false, ClassLoader.getSystemClassLoader());
            var _ = linked.getDeclaredMethods();
        } catch (ClassNotFoundException | LinkageError e) {
            System.err.println("Not in the start cache: " + e);
        }
    }

    private static void play() {
        try {
            for (int waited = 0; !isReading(); waited += PAUSE_MS) {
                if (waited > PATIENCE_MS) {
                    System.err.println("No window with a text has come.");
                    System.exit(ExitCode.FAILED);
                }
                Thread.sleep(PAUSE_MS);
            }
            for (String key : KEYS) {
                Platform.runLater(() -> KeyPlayer.press(Window.getWindows().getFirst(), key));
                Thread.sleep(PAUSE_MS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isReading() {
        return Window.getWindows().stream()
                .anyMatch(
                        w ->
                                w instanceof Stage stage
                                        && String.valueOf(stage.getTitle()).contains(" — "));
    }
}
