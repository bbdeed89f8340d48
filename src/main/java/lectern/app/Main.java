package lectern.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;

/// Starts Lectern. Loads no class of the toolkit itself, so that the command line needs no display
/// and none of its time.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal =
                new Terminal(
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err));
        ParsingLoader loader = new ParsingLoader(LateParser.ofPlainText(), System.in);
        WindowLauncher window = new WindowLauncher(terminal);
        System.exit(
                // What a double click asks for needs no parser of options, nor its time.
                Arguments.areFiles(args)
                        ? window.applyAsInt(List.of(args))
                        : CommandLine.run(args, loader, terminal, window));
    }
}
