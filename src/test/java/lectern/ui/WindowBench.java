package lectern.ui;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import lectern.reading.InlineRunner;
import lectern.reading.TaskRunner;
import lectern.text.Progress;

/// Measures the processor's time from a key to the whole window laid out (the window's thread), and
/// to it painted anew as a whole (all threads, the compiler's too): page, outline, status bar.
/// Unlike the clock's, it hardly depends on what else the machine does. Searches run beside, as in
/// the program, but each is waited for.
///
/// Arguments: text files. Without any it takes the bundled article and makes a book of 3 MB, a text
/// of 100,000 sections and one of a single section of 100 MB. Run it on the headless platform.
public final class WindowBench {
    private static final int KEYS = 100;
    private static final int WARM_UP = 30;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double FRAME = 1000.0 / 60;

    /// What is measured: keys that go round, after those that lead there.
    private record Task(String name, List<String> before, List<String> keys) {}

    private static final List<String> TYPING = List.of("a", "Backspace");
    private static final List<Task> TASKS =
            List.of(
                    new Task("page down", List.of("Esc"), List.of("Page Down")),
                    new Task("next section", List.of("Ctrl+Home"), List.of("J")),
                    new Task("line down", List.of("Ctrl+Home"), List.of("j")),
                    new Task("one text: page down", List.of("C"), List.of("Page Down")),
                    new Task("one text: next section", List.of("Ctrl+Home"), List.of("J")),
                    new Task("outline: look at the next", List.of("C", "Tab"), List.of("j")),
                    new Task("filter: open, leave", List.of(), List.of("/", "Esc")),
                    new Task("filter: type, erase", List.of("/"), TYPING),
                    new Task("find: open, leave", List.of("Esc", "q"), List.of("Ctrl+F", "Esc")),
                    new Task("find: type, erase", List.of("Ctrl+F"), TYPING),
                    new Task("go to: open, leave", List.of("Esc"), List.of("t", "Esc")),
                    new Task("go to: type, erase", List.of("t"), TYPING));

    private WindowBench() {}

    public static void main(String[] args) {
        Platform.startup(() -> {});
        Platform.runLater(
                () -> {
                    try {
                        run(args);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    } finally {
                        Platform.runLater(Platform::exit);
                    }
                });
    }

    private static void run(String[] args) throws IOException {
        System.out.printf("%-55s %17s %12s%n", "milliseconds", "median and p95", "painted, mean");
        if (args.length > 0) {
            for (String file : args) {
                measure(Path.of(file));
            }
            return;
        }
        Path folder = Files.createTempDirectory("lectern-bench");
        measure(Path.of("seeds/000_e6452b9f299c2cb3.txt"));
        measure(Files.writeString(folder.resolve("book-3-MB.txt"), text(300, 10_000)));
        measure(Files.writeString(folder.resolve("100000-sections"), text(100_000, 200)));
        measure(Files.writeString(folder.resolve("one-of-100-MB.txt"), text(1, 100_000_000)));
    }

    private static String text(int sections, int characters) {
        StringBuilder text = new StringBuilder("A Book of Many Chapters\n\n");
        for (int section = 1; section <= sections; section++) {
            text.append("Chapter ").append(section).append("\n\n");
            for (int i = 0; i < characters; i += 160) {
                text.append(
                        "The quick brown fox jumps over a lazy dog, while people read long texts");
                text.append(
                        " of all kinds in the shade of old trees, and nobody minds at all.\n\n");
            }
        }
        return text.toString();
    }

    private static void measure(Path file) {
        Stage stage = new Stage();
        Journey journey = new Journey(stage, 1000, 900);
        journey.lookUpSlowly(new Beside());
        journey.session.open(file);
        Parent root = stage.getScene().getRoot();
        WritableImage image = new WritableImage(1000, 900);
        for (Task task : TASKS) {
            task.before().forEach(key -> press(journey, stage, key));
            double[] laid = new double[KEYS];
            long all = 0;
            for (int i = -WARM_UP; i < KEYS; i++) {
                String key = task.keys().get((i + WARM_UP) % task.keys().size());
                long thread = THREADS.getCurrentThreadCpuTime();
                long process = PROCESS.getProcessCpuTime();
                press(journey, stage, key);
                // Styles and lays out what has changed, as a frame does, and then paints all.
                root.snapshot(null, image);
                thread = THREADS.getCurrentThreadCpuTime() - thread;
                if (i >= 0) {
                    laid[i] = thread / 1e6;
                    all += PROCESS.getProcessCpuTime() - process;
                }
            }
            print(file, task, laid, all / 1e6 / KEYS);
        }
        journey.end();
        stage.close();
    }

    /// Runs work on a thread of its own, whose time is not the window's, and waits for it.
    private static final class Beside implements TaskRunner {
        private final TaskRunner inline = new InlineRunner();

        @Override
        public <T> Running start(Work<T> work, Outcome<T> outcome) {
            return inline.start(
                    progress -> CompletableFuture.supplyAsync(() -> of(work, progress)).get(),
                    outcome);
        }

        private static <T> T of(Work<T> work, Progress progress) {
            try {
                return work.run(progress);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }
    }

    private static void press(Journey journey, Stage stage, String key) {
        journey.now += 1000;
        KeyPlayer.press(stage, key);
    }

    private static void print(Path file, Task task, double[] laid, double painted) {
        Arrays.sort(laid);
        double late = laid[KEYS * 95 / 100];
        System.out.printf(
                "%-26s %-28s %8.2f %8.2f %12.2f%s%n",
                file.getFileName(),
                task.name(),
                laid[KEYS / 2],
                late,
                painted,
                late > FRAME ? "  over a frame" : "");
    }
}
