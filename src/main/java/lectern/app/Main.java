package lectern.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import lectern.parse.plain.PlainTextParser;

/// Starts Lectern. Loads no class of the toolkit itself, so that the command line needs no display
/// and none of its time.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal =
                new Terminal(
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err));
        ParsingLoader loader = new ParsingLoader(new PlainTextParser(), System.in);
        System.exit(CommandLine.run(args, loader, terminal, new WindowLauncher(terminal)));
    }
}
