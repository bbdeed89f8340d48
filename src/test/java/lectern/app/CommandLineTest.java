package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.parse.plain.PlainTextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final String TEXT =
            """
            A Title

            1. First Things

            Some words stand here in a paragraph, so that the line above heads something.

            2. Last Things

            Some more words stand here in a paragraph, so that this section is not empty.
            """;

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<List<String>> windows = new ArrayList<>();

    private int runs(String... args) {
        return runs(out, args);
    }

    private int runs(OutputStream stdout, String... args) {
        byte[] stdin = TEXT.getBytes(StandardCharsets.UTF_8);
        return CommandLine.run(
                args,
                new ParsingLoader(new PlainTextParser(), new ByteArrayInputStream(stdin)),
                new Terminal(stdout, err),
                files -> {
                    windows.add(files);
                    return 0;
                });
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), TEXT).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void filesOpenInAWindow() {
        assertThat(runs("a.txt", "b.txt")).isZero();
        assertThat(windows).containsExactly(List.of("a.txt", "b.txt"));
    }

    @Test
    void noFileOpensAWindowToo() {
        assertThat(runs()).isZero();
        assertThat(windows).containsExactly(List.of());
    }

    @Test
    void standardInputOpensAloneOnly() {
        assertThat(runs("-")).isZero();
        assertThat(runs("a.txt", "-")).isEqualTo(2);
        assertThat(windows).containsExactly(List.of("-"));
        assertThat(err()).contains("must stand alone.");
    }

    @Test
    void namesThatLookLikeCommandsOrListsAreFiles() {
        assertThat(runs("--", "outline")).isZero();
        assertThat(runs("@notes.txt")).isZero();
        assertThat(windows).containsExactly(List.of("outline"), List.of("@notes.txt"));
    }

    @Test
    void anOutlineIsATreeWithLineNumbers() throws IOException {
        assertThat(runs("outline", file("a.txt"))).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                              A Title
                           3    1. First Things
                           7    2. Last Things
                        """);
    }

    @Test
    void outlinesOfSeveralFilesAreToldApart() throws IOException {
        String a = file("a.txt");
        String b = file("b.txt");
        runs("outline", a, b);
        assertThat(out()).startsWith("==> " + a + " <==\n").contains("\n\n==> " + b + " <==\n");
    }

    @Test
    void standardInputHasAnOutline() {
        assertThat(runs("outline", "--json", "-")).isZero();
        assertThat(out()).startsWith("{\"file\":\"-\",\"title\":\"A Title\",");
    }

    @Test
    void aFileThatFailsIsToldOfAndTheOthersArePrinted() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        assertThat(runs("outline", missing, file("a.txt"))).isEqualTo(1);
        assertThat(out()).contains("First Things");
        assertThat(err()).startsWith("lectern: ").contains("missing.txt").hasLineCount(1);
    }

    @Test
    void aNameNoFileCanHaveFailsLikeAMissingFile() {
        assertThat(runs("outline", "a\0b")).isEqualTo(1);
        assertThat(err()).startsWith("lectern: ").hasLineCount(1);
    }

    @Test
    void aNameNoFileCanHaveOpensNoWindow() {
        WindowLauncher launcher = new WindowLauncher(new Terminal(out, err));
        assertThat(launcher.applyAsInt(List.of("a\0b"))).isEqualTo(2);
        assertThat(err()).startsWith("lectern: ").hasLineCount(1);
    }

    @Test
    void wrongUseIsOneSentenceAndAHint() {
        assertThat(runs("--wrong")).isEqualTo(2);
        assertThat(err()).isEqualTo("lectern: Unknown option: '--wrong'.\nTry 'lectern --help'.\n");
    }

    @Test
    void anOutlineOfNothingIsWrongUse() {
        assertThat(runs("outline")).isEqualTo(2);
        assertThat(err()).endsWith("Try 'lectern outline --help'.\n");
    }

    @Test
    void helpAndVersionArePrinted() {
        assertThat(runs("--version")).isZero();
        assertThat(out()).matches("Lectern \\d+\\.\\d+.*\n");
        assertThat(runs("--help")).isZero();
        assertThat(runs("outline", "--help")).isZero();
        assertThat(out()).contains("Usage: lectern", "Usage: lectern outline", "--json");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() throws IOException {
        assertThat(runs(new Broken("Broken pipe"), "outline", file("a.txt"))).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aFullDiskIsAFailure() throws IOException {
        assertThat(runs(new Broken("No space left"), "outline", file("a.txt"))).isEqualTo(1);
        assertThat(err()).isEqualTo("lectern: The output cannot be written: No space left.\n");
    }

    private static final class Broken extends OutputStream {
        private final String reason;

        Broken(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
