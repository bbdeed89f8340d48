package lectern.parse.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lectern.parse.plain.PlainTextParser;
import org.junit.jupiter.api.Test;

/// Scores the parser on the corpus beside the project, where it lies there. The models have learned
/// from these very texts: the floors guard what was reached, they do not tell how unseen texts
/// fare.
class CorpusTest {
    private static final Path CORPUS = Path.of("../shared/corpus/dev");

    @Test
    void scoresDoNotFallBelowThoseReached() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the project");
        Outlines outlines = new Outlines(new PlainTextParser());
        Table table = new Table();
        Corpus.read(CORPUS).parallelStream()
                .map(sample -> java.util.Map.entry(sample.genre(), outlines.score(sample)))
                .toList()
                .forEach(entry -> table.add(entry.getKey(), entry.getValue()));

        assertThat(table.meanOfGenres()).as("mean of genres").isGreaterThan(0.975);
        assertThat(table.macroF1()).as("macro F1").isGreaterThan(0.95);
        assertThat(table.pooledF1(Table::isArticle)).as("articles").isGreaterThan(0.955);
        assertThat(table.titles(_ -> true)).as("titles").isGreaterThan(0.975);
    }
}
