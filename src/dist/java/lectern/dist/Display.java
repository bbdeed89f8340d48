package lectern.dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A screen for the training run: a virtual one on Linux, so that no window flashes up, the
/// toolkit's headless platform where Xvfb is not installed, the real one elsewhere.
///
/// @param options what the Java machine must be told to use it
/// @param server what to end afterwards, or null
record Display(List<String> options, Map<String, String> environment, Process server)
        implements AutoCloseable {

    static final Display NONE = new Display(List.of(), Map.of(), null);

    static Display open(Path work) throws IOException {
        if (Build.os() != Build.Os.LINUX) {
            return NONE;
        }
        if (!Tools.isInstalled("Xvfb")) {
            System.err.println("Xvfb is not installed: the start cache holds no GTK classes.");
            return new Display(List.of("-Dglass.platform=Headless"), Map.of(), null);
        }
        Process server =
                new ProcessBuilder(
                                List.of(
                                        "Xvfb",
                                        "-displayfd",
                                        "1",
                                        "-screen",
                                        "0",
                                        "1280x800x24",
                                        "-nolisten",
                                        "tcp"))
                        .redirectError(work.resolve("xvfb.log").toFile())
                        .start();
        String number = server.inputReader().readLine();
        return new Display(List.of(), Map.of("DISPLAY", ":" + number), server);
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
