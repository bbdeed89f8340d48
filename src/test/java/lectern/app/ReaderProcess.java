package lectern.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.state.DocumentStore;
import lectern.state.KeptPlace;
import lectern.state.LineAnchor;
import lectern.state.SectionKey;
import lectern.state.TextIdentity;

/// A process that reads one document without a window: every few milliseconds it moves on, and
/// marks a section of its own as read. It does not catch up where the machine was busy, as no
/// reader does: that would hold its writes up.
final class ReaderProcess implements AutoCloseable {
    static final TextIdentity TEXT = TextIdentity.of("Some text\n");

    private final Process process;
    private final BufferedReader told;

    /// @param name tells its sections from those of others
    ReaderProcess(Path folder, int name) throws IOException {
        process = start(ReaderProcess.class, folder.toString(), Integer.toString(name));
        told = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Starts a process that runs `main` without the toolkit.
    static Process start(Class<?> main, String... arguments) throws IOException {
        String path =
                Stream.of(main, DocumentStore.class, com.google.gson.Gson.class)
                        .map(ReaderProcess::origin)
                        .distinct()
                        .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                path,
                                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    // The folder or jar that holds a class.
    private static String origin(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        String url =
                Objects.requireNonNull(type.getResource("/" + file), file)
                        .toString()
                        .replaceFirst("^jar:", "")
                        .replaceFirst("!?/" + file.replace("$", "\\$") + "$", "");
        return Path.of(java.net.URI.create(url)).toString();
    }

    /// Waits for the next step, and returns the milliseconds that this process had run by then.
    int step() throws IOException {
        return Integer.parseInt(Objects.requireNonNull(told.readLine(), "the process ended"));
    }

    void kill() throws InterruptedException {
        // Of the process itself that would close what it told.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /// Returns the last step it told of.
    int lastStep(int before) throws IOException {
        int last = before;
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            last = Integer.parseInt(line);
        }
        return last;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static SectionKey section(int name, int step) {
        return new SectionKey(name, 0, step, 0);
    }

    /// Reads until it is killed.
    public static void main(String[] args) {
        int name = Integer.parseInt(args[1]);
        ScheduledExecutorService window = Executors.newSingleThreadScheduledExecutor();
        BackgroundRunner runner = new BackgroundRunner(window);
        DocumentWriter writer =
                new DocumentWriter(
                        new DocumentStore(Path.of(args[0])), runner, runner, System.err::println);
        long start = System.nanoTime();
        int[] step = {0};
        var _ =
                window.scheduleWithFixedDelay(
                        () -> {
                            int now = (int) ((System.nanoTime() - start) / 1_000_000);
                            SectionKey section = section(name, step[0]++);
                            LineAnchor line = new LineAnchor("", "", "", 0, 0);
                            writer.change(
                                    TEXT,
                                    document ->
                                            document.withReading(
                                                    record ->
                                                            record.withRead(Map.of(section, 1L))
                                                                    .withPlace(
                                                                            new KeptPlace(
                                                                                    section, line,
                                                                                    0, now, 0,
                                                                                    0))));
                            System.out.println(now);
                        },
                        0,
                        5,
                        TimeUnit.MILLISECONDS);
    }
}
