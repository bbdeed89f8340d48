package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextHeadTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theStartIsWholeLinesOfTheVeryText(String charset) throws IOException, TextException {
        String line = "Zwei Wörter über größere Flüsse, und noch mehr davon.\r\n";
        Path file = write(line.repeat(30_000), Charset.forName(charset));

        DecodedText head = Objects.requireNonNull(TextHead.read(file));

        assertThat(head.text()).endsWith("\n").hasSizeGreaterThan(50_000);
        assertThat(TextFiles.read(file, Progress.NONE).text()).startsWith(head.text());
        assertThat(head.replaced()).isZero();
    }

    @Test
    void aSmallFileHasNone() throws IOException {
        assertThat(TextHead.read(write("Some words.\n", StandardCharsets.UTF_8))).isNull();
    }

    @Test
    void aFileWithoutLinesHasNone() throws IOException {
        assertThat(TextHead.read(write("a".repeat(2_000_000), StandardCharsets.UTF_8))).isNull();
    }

    @Test
    void aMissingOrBinaryFileHasNone() throws IOException {
        assertThat(TextHead.read(folder.resolve("missing.txt"))).isNull();
        assertThat(TextHead.read(write("\1\2ab\n".repeat(500_000), StandardCharsets.UTF_8)))
                .isNull();
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("text.txt"), text, charset);
    }
}
