package lectern.dist;

import java.io.IOException;
import java.util.List;
import java.util.spi.ToolProvider;

/// Runs the JDK's tools, in this process, and programs of the system.
final class Tools {
    private Tools() {}

    static void run(String tool, List<String> arguments) {
        int code =
                ToolProvider.findFirst(tool)
                        .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool))
                        .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " " + arguments + " ended with code " + code);
        }
    }

    /// Tells whether a program can be run by its name.
    static boolean isInstalled(String program) {
        try {
            new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
