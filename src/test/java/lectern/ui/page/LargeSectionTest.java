package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Section;
import lectern.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LargeSectionTest {
    private static Document oneParagraph(String text) {
        Span all = new Span(0, text.length());
        Block block = new Block.Paragraph(all, false);
        Section section = new Section(0, "", all, null, List.of(block), 1);
        return new Document(text, List.of(section), List.of());
    }

    private static String words(int length) {
        StringBuilder text = new StringBuilder(length + 20);
        for (int i = 0; text.length() < length; i++) {
            text.append("word").append(i).append(i % 12 == 11 ? ". " : " ");
        }
        return text.append("END").toString();
    }

    @Test
    void paragraphOfTenMegabytesShowsAnyPlaceAtOnce() {
        Document document = oneParagraph(words(10_000_000));
        Laid laid = Laid.of(document, 700, 500);
        assertThat(laid.lines().getFirst()).startsWith("word0 ");
        int middle = document.text().indexOf("word600000 ");
        long start = System.nanoTime();
        laid.run(() -> laid.pane.show(middle));
        laid.run(() -> laid.pane.scrollScreens(-1));
        laid.run(() -> laid.pane.scrollScreens(1));
        assertThat(laid.lines().getFirst()).contains("word600000 ");
        laid.run(laid.pane::showEnd);
        assertThat(laid.lines().getLast()).endsWith("END");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void longParagraphIsWholeAcrossPieces() {
        Document document = oneParagraph(words(60_000));
        Laid laid = Laid.of(document, 700, 500);
        StringBuilder seen = new StringBuilder();
        String last = "";
        do {
            List<String> lines = laid.lines();
            lines.subList(lines.indexOf(last) + 1, lines.size()).forEach(seen::append);
            last = lines.getLast();
        } while (laid.get(() -> laid.pane.scrollScreens(1)));
        assertThat(seen.toString().replace(" ", "")).isEqualTo(document.text().replace(" ", ""));
    }

    @Test
    void hundredThousandParagraphsEndInView() {
        StringBuilder text = new StringBuilder("# Many\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("Paragraph ").append(i).append(" of many.\n");
        }
        Document document = SampleDocuments.of(text.toString());
        Laid laid = Laid.of(document, 700, 500);
        laid.run(laid.pane::showEnd);
        assertThat(laid.lines().getLast()).isEqualTo("Paragraph 99999 of many.");
        laid.run(() -> laid.pane.show(document.text().indexOf("Paragraph 50000 ")));
        assertThat(laid.lines().getFirst()).isEqualTo("Paragraph 50000 of many.");
    }

    @Test
    void wordWithoutEndIsShown() {
        Laid laid = Laid.of(oneParagraph("x".repeat(3_000_000)), 700, 500);
        assertThat(laid.get(() -> laid.pane.scrollScreens(3))).isTrue();
        assertThat(laid.lines()).hasSizeGreaterThan(5);
    }

    @Test
    void anyCharactersAreShown() {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < 0x10000; c += 7) {
            text.append(c == '\n' || c == '\r' ? ' ' : (char) c);
            text.append(c % 30 == 0 ? " " : "");
        }
        Laid laid = Laid.of(oneParagraph(text.toString()), 700, 500);
        while (laid.get(() -> laid.pane.scrollScreens(1))) {
            assertThat(laid.lines()).isNotEmpty();
        }
        assertThat(laid.pane.bottomOffset()).isEqualTo(text.length());
    }
}
