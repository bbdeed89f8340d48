package lectern.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import lectern.reading.DocumentLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// What can be typed after `lectern`.
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows a text with its outline, in a window driven by keys.",
        footer = {
            "",
            "Exit code: 0 all went well; 1 some file could not be shown, all others were;",
            "2 the arguments make no sense, or there is no display."
        })
final class CommandLine implements Callable<Integer> {
    private final Terminal terminal;
    private final ToIntFunction<List<String>> window;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "A text, or - for standard input; without one, the bundled article.")
    private List<String> files = List.of();

    private CommandLine(Terminal terminal, ToIntFunction<List<String>> window) {
        this.terminal = terminal;
        this.window = window;
    }

    /// Does what `args` say and returns the exit code.
    ///
    /// @param window shows the files named, and returns the exit code when it is closed
    static int run(
            String[] args,
            DocumentLoader loader,
            Terminal terminal,
            ToIntFunction<List<String>> window) {
        CommandLine commands = new CommandLine(terminal, window);
        picocli.CommandLine parser =
                new picocli.CommandLine(commands)
                        .addSubcommand(new OutlineCommand(loader, terminal))
                        .setExpandAtFiles(false)
                        .setParameterExceptionHandler((e, _) -> commands.misused(e))
                        .setExecutionExceptionHandler((e, _, _) -> commands.failed(e));
        parser.setOut(terminal.writer());
        return parser.execute(args);
    }

    @Override
    public Integer call() {
        if (files.size() > 1 && files.contains(Arguments.STANDARD_INPUT)) {
            return misused("lectern", "A window shows one document, so - must stand alone.");
        }
        return window.applyAsInt(files);
    }

    private int misused(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        return misused(
                e.getCommandLine().getCommandSpec().qualifiedName(),
                message.endsWith(".") ? message : message + ".");
    }

    private int misused(String command, String sentence) {
        terminal.complain(sentence);
        terminal.hint("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    private int failed(Exception e) {
        if (!(e instanceof IOException)) {
            terminal.complain("Stopped by a fault in Lectern: " + e + ".");
            return ExitCode.FAILED;
        }
        // A broken pipe: whoever read the output has seen enough.
        if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return ExitCode.OK;
        }
        terminal.complain("The output cannot be written: " + e.getMessage() + ".");
        return ExitCode.FAILED;
    }
}
