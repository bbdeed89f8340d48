package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures starts, from the process to the text on the screen, by what the X server draws:
/// `StartBench ROUNDS NAME=COMMAND...`. The commands run in turns on a display of their own (see
/// [VirtualScreen]), once each before it counts; their words are separated by spaces.
///
/// What comes later around the text does not count.
public final class StartBench {
    private static final long QUIET_NANOS = 1_500_000_000L;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final VirtualScreen screen;

    private record Run(double millis, double mebibytes) {}

    private StartBench(VirtualScreen screen) {
        this.screen = screen;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (VirtualScreen screen = new VirtualScreen()) {
            StartBench bench = new StartBench(screen);
            bench.run(Integer.parseInt(args[0]), List.of(args).subList(1, args.length));
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
        awaitBlank();
        ScreenFrames frames = new ScreenFrames();
        long start = System.nanoTime();
        Process process = screen.start(command);
        frames.add(start, screen.look());
        while (frames.isBlank() || System.nanoTime() - frames.lastChange() < QUIET_NANOS) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IllegalStateException("nothing to see of " + command);
            }
            Thread.sleep(3);
            frames.add(System.nanoTime(), screen.look());
        }
        double memory = memory(process.pid());
        process.destroy();
        process.waitFor();
        return new Run((frames.settled() - start) / 1e6, memory);
    }

    // What ran before may still be on the screen, and look the same.
    private void awaitBlank() throws InterruptedException {
        ScreenFrames left = new ScreenFrames();
        left.add(System.nanoTime(), screen.look());
        long start = System.nanoTime();
        while (!left.isBlank() && System.nanoTime() - start < PATIENCE_NANOS) {
            Thread.sleep(3);
            left.add(System.nanoTime(), screen.look());
        }
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
