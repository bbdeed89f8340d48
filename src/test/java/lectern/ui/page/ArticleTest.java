package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.parse.plain.PlainTextParser;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

/// The bundled article, as the parser finds it.
class ArticleTest {
    private final Document document = article();

    private static Document article() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            String text = Files.readString(files.findFirst().orElseThrow());
            return new PlainTextParser().parse(text, Progress.NONE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private String paged(Laid laid) {
        StringBuilder seen = new StringBuilder();
        List<String> lines = laid.lines();
        lines.forEach(seen::append);
        while (laid.get(() -> laid.pane.scrollScreens(1))) {
            List<String> next = laid.lines();
            int known = next.indexOf(lines.getLast());
            next.subList(known + 1, next.size()).forEach(seen::append);
            lines = next;
        }
        return seen.toString();
    }

    @Test
    void pagingShowsWhatIsSelectedAndTheLinkToTheNext() {
        Laid laid = Laid.of(document, 420, 300);
        for (int i = 0; i < document.sections().size(); i++) {
            int section = i;
            laid.run(() -> laid.pane.showSection(new Outline(document), section));
            laid.run(laid.pane::selectAll);
            String next =
                    i + 1 < document.sections().size()
                            ? "Next: " + document.sections().get(i + 1).title()
                            : "";
            assertThat(letters(paged(laid)))
                    .isEqualTo(letters(laid.pane.textOf(laid.pane.selectedSpan()) + next));
        }
    }

    @Test
    void textOfThreeTimesTheSizeStaysInItsColumn() {
        Laid laid = Laid.of(document, 700, 500);
        laid.run(() -> laid.pane.setSettings(PageSettings.DEFAULT.withSize(54)));
        do {
            for (Screenful.Placed one : laid.pane.layers().placed()) {
                assertThat(laid.get(() -> one.piece().box().width())).isLessThanOrEqualTo(652);
            }
        } while (laid.get(() -> laid.pane.scrollScreens(1)));
    }
}
