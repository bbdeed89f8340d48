package lectern.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A display that no one sees (Xvfb must be installed), and what it shows where a text stands: in
/// the middle of its right half.
final class VirtualScreen implements AutoCloseable {
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 780;
    private static final int STEP = 3;

    private final Process server;
    private final String display;
    private final ByteBuffer screen;
    private final int pixels;
    private final int lineBytes;

    VirtualScreen() throws IOException {
        Path folder = Files.createTempDirectory("screen");
        server =
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
        display = ":" + Objects.requireNonNull(server.inputReader().readLine(), "no Xvfb");
        try (FileChannel file = FileChannel.open(folder.resolve("Xvfb_screen0"))) {
            screen = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
        // The server's memory is an X window dump: header, colours of 12 bytes, lines of pixels.
        pixels = screen.getInt(0) + 12 * screen.getInt(4 * 19);
        lineBytes = screen.getInt(4 * 12);
    }

    /// Starts `command` on this display; what it says goes nowhere.
    Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    /// Returns the green of every ninth pixel, where the text stands: looking must cost little.
    byte[] look() {
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

    @Override
    public void close() {
        server.destroy();
    }
}
