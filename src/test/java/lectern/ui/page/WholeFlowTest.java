package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.reading.Skim;
import org.junit.jupiter.api.Test;

/// The whole document as one text, and what skimming leaves of it.
class WholeFlowTest {
    private static final String TEXT =
            """
            # Title
            First words. And more words.
            ## Second
            Ask Mr. Brown. He knows.
            - An item. With a rest.
                code goes here
            ## Parent
            ### Child
            Who is it? Nobody.
            """;
    private final Document document = SampleDocuments.of(TEXT);

    private static Laid laid(Document document, Skim skim, double height) {
        Laid laid = Laid.of(document, 700, height);
        laid.run(
                () -> {
                    laid.pane.setView(true, skim);
                    laid.pane.showSection(new Outline(document), 0);
                });
        return laid;
    }

    @Test
    void allSectionsFollowEachOtherWithoutLinks() {
        assertThat(laid(document, Skim.FULL, 1500).lines())
                .containsExactly(
                        "Title",
                        "First words. And more words.",
                        "Second",
                        "Ask Mr. Brown. He knows.",
                        "An item. With a rest.",
                        "    code goes here",
                        "Parent",
                        "Child",
                        "Who is it? Nobody.");
    }

    @Test
    void aTitleBelowOtherLinesIsTheShortestSkimToo() {
        Document low = SampleDocuments.withTitle("Title", "Working Group\nTitle\nFirst words.\n");
        assertThat(laid(low, Skim.FULL, 900).lines())
                .containsExactly("Working Group", "Title", "First words.");
        assertThat(laid(low, Skim.HEADINGS, 900).lines()).containsExactly("Title");
    }

    @Test
    void headingsAloneAreTheShortestSkim() {
        assertThat(laid(document, Skim.HEADINGS, 1500).lines())
                .containsExactly("Title", "Second", "Parent", "Child");
    }

    @Test
    void leadSentencesStandUnderTheirHeadings() {
        assertThat(laid(document, Skim.LEADS, 1500).lines())
                .containsExactly(
                        "Title",
                        "First words.",
                        "Second",
                        "Ask Mr. Brown.",
                        "An item.",
                        "Parent",
                        "Child",
                        "Who is it?");
    }

    @Test
    void aDocumentWithoutHeadingsStillShowsSomething() {
        Document plain = SampleDocuments.of("Only words.\nAnd others.\n");
        assertThat(laid(plain, Skim.HEADINGS, 900).lines()).isNotEmpty();
    }

    @Test
    void aSectionIsShownFromItsHeading() {
        Document tall = tall();
        Laid laid = laid(tall, Skim.FULL, 500);
        laid.run(() -> laid.pane.showSection(new Outline(tall), 7));
        assertThat(laid.lines().getFirst()).isEqualTo("Section 7");
        assertThat(laid.pane.topOffset()).isEqualTo(tall.text().indexOf("Section 7"));
        laid.run(() -> laid.pane.scrollLines(-1));
        assertThat(laid.lines().getFirst()).isEqualTo("Words 39 of section 6.");
    }

    @Test
    void theEndOfASectionIsShownAtTheBottom() {
        Document tall = tall();
        Laid laid = laid(tall, Skim.FULL, 500);
        laid.run(
                () -> {
                    laid.pane.showSection(new Outline(tall), 7);
                    laid.pane.showEnd();
                });
        assertThat(laid.lines().getLast()).isEqualTo("Words 39 of section 7.");
    }

    private static Document tall() {
        StringBuilder text = new StringBuilder("# Tall\n");
        for (int section = 1; section <= 30; section++) {
            text.append("## Section ").append(section).append('\n');
            for (int i = 0; i < 40; i++) {
                text.append("Words ").append(i).append(" of section ").append(section);
                text.append(".\n");
            }
        }
        return SampleDocuments.of(text.toString());
    }

    @Test
    void pagingDownAndUpAgainPassesTheSameLines() {
        Document tall = tall();
        Laid laid = laid(tall, Skim.FULL, 480);
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tops.add(laid.pane.topOffset());
            laid.run(() -> laid.pane.scrollLines(11));
        }
        for (int i = 11; i >= 0; i--) {
            laid.run(() -> laid.pane.scrollLines(-11));
            assertThat(laid.pane.topOffset()).isEqualTo(tops.get(i));
        }
    }

    @Test
    void anyOffsetCanBeShownAtEveryLevel() {
        Document tall = tall();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (Skim skim : Skim.values()) {
            Laid laid = laid(tall, skim, 480);
            for (int i = 0; i < 40; i++) {
                int offset = random.nextInt(tall.text().length());
                laid.run(() -> laid.pane.show(offset));
                assertThat(laid.pane.topOffset())
                        .as("%s, offset %d, seed %d", skim, offset, seed)
                        .isBetween(0, tall.text().length());
                assertThat(laid.lines()).isNotEmpty();
            }
        }
    }

    private static String firstLine(Skim skim, String aimed) {
        Document doc = SampleDocuments.of(TEXT.repeat(9).replaceAll("(?<=\\n)# ", "## "));
        int offset = doc.text().indexOf(aimed);
        Laid laid = laid(doc, skim, 300);
        laid.run(() -> laid.pane.show(offset));
        assertThat(laid.pane.aim()).isEqualTo(offset);
        return laid.lines().getFirst();
    }

    @Test
    void whatIsNotShownIsStoodForByWhatPrecedesIt() {
        assertThat(firstLine(Skim.HEADINGS, "He knows")).isEqualTo("Second");
        assertThat(firstLine(Skim.LEADS, "He knows")).isEqualTo("Ask Mr. Brown.");
        assertThat(firstLine(Skim.LEADS, "code goes")).isEqualTo("An item.");
    }

    @Test
    void theSectionOnTopIsTheOneSelected() {
        Document tall = tall();
        Laid laid = laid(tall, Skim.FULL, 480);
        laid.run(
                () -> {
                    laid.pane.showSection(new Outline(tall), 4);
                    laid.pane.scrollLines(5);
                    laid.pane.selectAll();
                });
        assertThat(laid.pane.selectedSpan()).isEqualTo(tall.sections().get(4).span());
    }
}
