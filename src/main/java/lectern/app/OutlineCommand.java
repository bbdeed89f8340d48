package lectern.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.reading.DocumentLoader;
import lectern.reading.OpenDocument;
import lectern.text.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints the outlines of files.
@Command(
        name = OutlineCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the outline of each FILE, the line number of each heading before it.")
final class OutlineCommand implements Callable<Integer> {
    static final String NAME = "outline";

    private final DocumentLoader loader;
    private final Terminal terminal;
    private final Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A text, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--json",
            description = {
                "One JSON object a file and line instead: file, title, headings (line, level, text,"
                        + " confidence, evidence), listItems (their lines), words. Lines count from 1."
            })
    private boolean json;

    OutlineCommand(DocumentLoader loader, Terminal terminal) {
        this.loader = loader;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.OK;
        for (int i = 0; i < files.size(); i++) {
            if (!print(files.get(i), i)) {
                code = ExitCode.FAILED;
            }
        }
        return code;
    }

    private boolean print(String file, int index) throws IOException {
        String outline;
        try {
            OpenDocument open = loader.load(Arguments.source(file), Progress.NONE);
            OutlineReport report = OutlineReport.of(file, open);
            outline =
                    json
                            ? gson.toJson(report) + "\n"
                            : heading(file, index) + OutlineTree.of(report);
        } catch (OutOfMemoryError e) {
            terminal.complain(file + " needs more memory than Lectern may use.");
            return false;
        } catch (Exception e) {
            terminal.complain(String.valueOf(e.getMessage()));
            return false;
        }
        terminal.print(outline);
        return true;
    }

    private String heading(String file, int index) {
        if (files.size() == 1) {
            return "";
        }
        return (index == 0 ? "" : "\n") + "==> " + Terminal.printable(file) + " <==\n";
    }
}
