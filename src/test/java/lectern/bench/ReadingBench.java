package lectern.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import lectern.text.Progress;
import lectern.text.TextFiles;

/// Times decoding against `Files.readString`, on the files named: median and best of many rounds,
/// in milliseconds.
final class ReadingBench {
    private static final int ROUNDS = 15;

    private ReadingBench() {}

    public static void main(String[] args) throws Exception {
        for (String arg : args) {
            Path path = Path.of(arg);
            time(arg + " readString", () -> Files.readString(path));
            time(arg + " TextFiles", () -> TextFiles.read(path, Progress.NONE).text());
        }
    }

    private static void time(String name, Callable<String> work) throws Exception {
        long[] times = new long[ROUNDS];
        int length = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            length = work.call().length();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-40s %d characters, median %.1f ms, best %.1f ms%n",
                name,
                length,
                times[ROUNDS / 2] / 1e6,
                times[0] / 1e6);
    }
}
