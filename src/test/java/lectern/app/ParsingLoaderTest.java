package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import lectern.parse.plain.PlainTextParser;
import lectern.reading.DocumentSource;
import lectern.reading.OpenDocument;
import lectern.text.Progress;
import lectern.text.TextException;
import org.junit.jupiter.api.Test;

class ParsingLoaderTest {
    private final ParsingLoader loader =
            new ParsingLoader(
                    new PlainTextParser(),
                    new ByteArrayInputStream("From a pipe".getBytes(StandardCharsets.UTF_8)));

    @Test
    void theBundledArticleIsThere() throws TextException {
        OpenDocument open = loader.load(new DocumentSource.Bundled(), Progress.NONE);
        assertThat(open.title()).startsWith("US Secretary of State");
        assertThat(open.outline().size()).isEqualTo(7);
    }

    @Test
    void standardInputIsRead() throws TextException {
        OpenDocument open = loader.load(new DocumentSource.StandardInput(), Progress.NONE);
        assertThat(open.document().text()).isEqualTo("From a pipe");
        assertThat(open.text().location()).isEqualTo("-");
    }

    @Test
    void aMissingFileIsOneSentence() {
        DocumentSource missing = new DocumentSource.File(Path.of("missing.txt"));
        assertThatThrownBy(() -> loader.load(missing, Progress.NONE))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("missing.txt");
    }

    @Test
    void theShareOfTheWorkOnlyRises() throws TextException {
        List<Double> shares = new ArrayList<>();
        loader.load(new DocumentSource.Bundled(), shares::add);
        assertThat(shares).isNotEmpty().isSorted().allMatch(share -> share >= 0 && share <= 1);
    }

    @Test
    void aCancelIsPassedOn() {
        Progress cancel =
                _ -> {
                    throw new CancellationException();
                };
        assertThatThrownBy(() -> loader.load(new DocumentSource.Bundled(), cancel))
                .isInstanceOf(CancellationException.class);
    }
}
