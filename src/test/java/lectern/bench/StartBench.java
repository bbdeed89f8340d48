package lectern.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Measures starts, from the process to the text on the screen, by what the X server draws:
/// `StartBench ROUNDS NAME=COMMAND...`. The commands run in turns on a virtual display of their own
/// (Xvfb must be installed), once each before it counts; their words are separated by spaces.
///
/// Only the middle of the right half of the screen is looked at, where the text stands: what comes
/// later around it does not count.
public final class StartBench {
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 780;
    private static final int STEP = 3;
    private static final long QUIET_NANOS = 1_500_000_000L;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final ByteBuffer screen;
    private final int pixels;
    private final int lineBytes;
    private final String display;

    private record Run(double millis, double mebibytes) {}

    private StartBench(Path memory, String display) throws IOException {
        this.display = display;
        try (FileChannel file = FileChannel.open(memory)) {
            screen = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
        // The server's memory is an X window dump: header, colours of 12 bytes, lines of pixels.
        pixels = screen.getInt(0) + 12 * screen.getInt(4 * 19);
        lineBytes = screen.getInt(4 * 12);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("start-bench");
        Process server =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-fbdir",
                                folder.toString(),
                                "-screen",
                                "0",
                                WIDTH + "x" + HEIGHT + "x24",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            String number = Objects.requireNonNull(server.inputReader().readLine(), "no Xvfb");
            StartBench bench = new StartBench(folder.resolve("Xvfb_screen0"), ":" + number);
            bench.run(Integer.parseInt(args[0]), List.of(args).subList(1, args.length));
        } finally {
            server.destroy();
        }
    }

    private void run(int rounds, List<String> commands) throws IOException, InterruptedException {
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (String each : commands) {
                int equals = each.indexOf('=');
                Run run = start(List.of(each.substring(equals + 1).split(" ", -1)));
                if (round >= 0) {
                    runs.computeIfAbsent(each.substring(0, equals), _ -> new ArrayList<>())
                            .add(run);
                }
            }
        }
        runs.forEach(StartBench::print);
    }

    private Run start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        awaitBlank();
        ScreenFrames frames = new ScreenFrames();
        long start = System.nanoTime();
        Process process = builder.start();
        frames.add(start, look());
        while (frames.isBlank() || System.nanoTime() - frames.lastChange() < QUIET_NANOS) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IllegalStateException("nothing to see of " + command);
            }
            Thread.sleep(3);
            frames.add(System.nanoTime(), look());
        }
        double memory = memory(process.pid());
        process.destroy();
        process.waitFor();
        return new Run((frames.settled() - start) / 1e6, memory);
    }

    // What ran before may still be on the screen, and look the same.
    private void awaitBlank() throws InterruptedException {
        ScreenFrames left = new ScreenFrames();
        left.add(System.nanoTime(), look());
        long start = System.nanoTime();
        while (!left.isBlank() && System.nanoTime() - start < PATIENCE_NANOS) {
            Thread.sleep(3);
            left.add(System.nanoTime(), look());
        }
    }

    /// Returns the green of every ninth pixel, where the text stands: looking must cost little.
    private byte[] look() {
        int left = WIDTH / 2;
        int right = WIDTH * 9 / 10;
        int top = HEIGHT / 8;
        int bottom = HEIGHT * 5 / 8;
        byte[] greens = new byte[(right - left) * (bottom - top) / (STEP * STEP) + WIDTH];
        int to = 0;
        for (int y = top; y < bottom; y += STEP) {
            int from = pixels + y * lineBytes + 4 * left + 1;
            for (int x = left; x < right; x += STEP, from += 4 * STEP) {
                greens[to++] = screen.get(from);
            }
        }
        return Arrays.copyOf(greens, to);
    }

    private static double memory(long process) throws IOException {
        Path rollup = Path.of("/proc", Long.toString(process), "smaps_rollup");
        return Files.readAllLines(rollup).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    private static void print(String name, List<Run> runs) {
        List<Double> millis = runs.stream().map(Run::millis).sorted().toList();
        List<Double> memory = runs.stream().map(Run::mebibytes).sorted().toList();
        System.out.printf(
                "%-20s n %d  text ms %.0f (%.0f-%.0f)  PSS MiB %.0f%n",
                name,
                runs.size(),
                millis.get(millis.size() / 2),
                millis.getFirst(),
                millis.getLast(),
                memory.get(memory.size() / 2));
    }
}
