package lectern.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// The standard streams, in UTF-8 whatever the locale.
final class Terminal {
    private final Writer out;
    private final PrintWriter err;

    Terminal(OutputStream out, OutputStream err) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    /// Prints `text` as it is.
    ///
    /// @throws IOException if the reader of the output is gone or it cannot be kept
    void print(String text) throws IOException {
        out.write(text);
        out.flush();
    }

    /// Prints a message of one line to standard error.
    void complain(String sentence) {
        err.println(printable("lectern: " + sentence));
    }

    /// Returns where [#print] writes to.
    PrintWriter writer() {
        return new PrintWriter(out);
    }

    /// Prints a line to standard error.
    void hint(String line) {
        err.println(line);
    }

    /// Returns `text` in one line that does nothing to the terminal it is shown on.
    static String printable(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            if (Character.isISOControl(shown.charAt(i))) {
                shown.setCharAt(i, shown.charAt(i) == '\t' ? ' ' : '\ufffd');
            }
        }
        return shown.toString();
    }
}
