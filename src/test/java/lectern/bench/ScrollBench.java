package lectern.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Measures how smoothly a text scrolls, by what the X server draws while a key is held down:
/// `ScrollBench KEY SECONDS COMMAND...`. Keys come faster than frames are needed (77 a second); one
/// that is painted together with the next lacks a frame, one that holds up the window makes a gap.
/// xdotool must be installed.
///
/// KEY is xdotool's name of it, SECONDS the time that the command gets to open its text.
public final class ScrollBench {
    private static final int KEYS = 300;
    private static final int MILLIS_BETWEEN = 11;
    // The server may be seen in the midst of drawing a frame.
    private static final double SAME_FRAME = 4;

    private ScrollBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (VirtualScreen screen = new VirtualScreen()) {
            Process reader = screen.start(List.of(args).subList(2, args.length));
            Thread.sleep(Long.parseLong(args[1]) * 1000);
            scroll(screen, args[0]);
            reader.destroy();
            reader.waitFor();
        }
    }

    private static void scroll(VirtualScreen screen, String key)
            throws IOException, InterruptedException {
        ScreenFrames frames = new ScreenFrames();
        long start = System.nanoTime();
        frames.add(start, screen.look());
        Process keys =
                screen.start(
                        List.of(
                                "xdotool",
                                "key",
                                "--repeat",
                                Integer.toString(KEYS),
                                "--delay",
                                Integer.toString(MILLIS_BETWEEN),
                                key));
        List<Double> gaps = new ArrayList<>();
        long last = start;
        while (keys.isAlive()) {
            if (frames.add(System.nanoTime(), screen.look())) {
                double gap = (frames.lastChange() - last) / 1e6;
                if (gap > SAME_FRAME) {
                    gaps.add(gap);
                    last = frames.lastChange();
                }
            }
            Thread.sleep(1);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        gaps.sort(null);
        System.out.printf(
                "%s: %.0f keys a second, %.0f frames; ms between, median / p95 / most:"
                        + " %.0f / %.0f / %.0f%n",
                key,
                KEYS / seconds,
                gaps.size() / seconds,
                gaps.get(gaps.size() / 2),
                gaps.get(gaps.size() * 95 / 100),
                gaps.getLast());
    }
}
