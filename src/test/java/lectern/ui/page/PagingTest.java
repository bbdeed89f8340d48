package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.reading.Viewport;
import org.junit.jupiter.api.Test;

class PagingTest {
    private final Document document = SampleDocuments.of("# A title\n" + paragraphs(80, 7));
    private final Laid laid = Laid.of(document, 700, 500);

    /// Makes paragraphs of numbered words, so that no two lines are alike.
    static String paragraphs(int count, long seed) {
        RandomGenerator random = RandomGeneratorFactory.getDefault().create(seed);
        StringBuilder text = new StringBuilder();
        int word = 0;
        for (int i = 0; i < count; i++) {
            int words = 1 + random.nextInt(90);
            for (int j = 0; j < words; j++) {
                text.append("word").append(word++).append(' ');
            }
            text.append("end.\n");
        }
        return text.toString();
    }

    @Test
    void screenDownKeepsTwoLines() {
        List<String> before = laid.lines();
        while (laid.get(() -> laid.pane.scrollScreens(1))
                && laid.pane.bottomOffset() < document.text().length()) {
            List<String> after = laid.lines();
            assertThat(after.subList(0, 2))
                    .isEqualTo(before.subList(before.size() - 2, before.size()));
            before = after;
        }
    }

    @Test
    void aLastParagraphHigherThanThePageIsReadThroughByScreens() {
        String last = paragraphs(40, 3).replace('\n', ' ');
        Laid one = Laid.of(SampleDocuments.of("# A title\nFirst.\n" + last), 700, 500);
        one.run(() -> one.pane.scrollParagraphs(0, 2));
        List<String> before = one.lines();
        assertThat(before.getFirst()).startsWith("word0 word1");
        while (one.get(() -> one.pane.scrollParagraphs(Viewport.NOWHERE, 1)) != Viewport.NOWHERE) {
            List<String> after = one.lines();
            assertThat(after).containsAnyElementsOf(before);
            before = after;
        }
        assertThat(before.getLast()).endsWith("end. ");
    }

    @Test
    void aCountOfMoreParagraphsThanThereAreLeadsToTheLast() {
        int reached = laid.get(() -> laid.pane.scrollParagraphs(Viewport.NOWHERE, 999));
        assertThat(document.text().substring(reached)).doesNotContain("end.\nword");
        assertThat(laid.get(() -> laid.pane.isOnScreen(reached))).isTrue();
    }

    @Test
    void screenUpKeepsTwoLines() {
        laid.run(laid.pane::showEnd);
        List<String> before = laid.lines();
        while (laid.get(() -> laid.pane.scrollScreens(-1)) && laid.pane.topOffset() > 0) {
            List<String> after = laid.lines();
            assertThat(after.subList(after.size() - 2, after.size()))
                    .isEqualTo(before.subList(0, 2));
            before = after;
        }
    }

    @Test
    void pagingDownShowsEveryCharacter() {
        StringBuilder seen = new StringBuilder();
        List<String> lines = laid.lines();
        String last = "";
        do {
            lines = laid.lines();
            int known = lines.indexOf(last);
            lines.subList(known + 1, lines.size()).forEach(seen::append);
            last = lines.getLast();
        } while (laid.get(() -> laid.pane.scrollScreens(1)));
        assertThat(seen.toString()).isEqualTo(document.text().substring(2).replace("\n", ""));
    }

    @Test
    void lineDownMovesOneLine() {
        laid.run(() -> laid.pane.show(document.text().indexOf("word100 ")));
        List<String> before = laid.lines();
        assertThat(laid.get(() -> laid.pane.scrollLines(1))).isTrue();
        assertThat(laid.lines().getFirst()).isEqualTo(before.get(1));
    }

    @Test
    void shownOffsetIsInTopLine() {
        int offset = document.text().indexOf("word500 ");
        laid.run(() -> laid.pane.show(offset));
        assertThat(laid.lines().getFirst()).contains("word500 ");
        assertThat(laid.pane.topOffset()).isLessThanOrEqualTo(offset);
    }

    @Test
    void endIsReachedAndNothingMore() {
        laid.run(laid.pane::showEnd);
        assertThat(laid.lines().getLast()).endsWith("end.");
        assertThat(laid.pane.bottomOffset()).isEqualTo(document.text().length());
        assertThat(laid.get(() -> laid.pane.scrollLines(1))).isFalse();
        assertThat(laid.get(() -> laid.pane.scrollScreens(1))).isFalse();
        assertThat(laid.get(() -> laid.pane.scrollPixels(5))).isFalse();
    }

    @Test
    void paragraphStartsAtTop() {
        laid.run(() -> laid.pane.scrollParagraphs(Viewport.NOWHERE, 2));
        String second = document.text().lines().skip(2).findFirst().orElseThrow();
        assertThat(second).startsWith(laid.lines().getFirst());
        laid.run(() -> laid.pane.scrollParagraphs(Viewport.NOWHERE, -1));
        String first = document.text().lines().skip(1).findFirst().orElseThrow();
        assertThat(first).startsWith(laid.lines().getFirst());
    }

    private List<Integer> steps(Laid laid, int from, int step) {
        List<Integer> reached = new ArrayList<>();
        int at = from;
        while (at != Viewport.NOWHERE) {
            reached.add(at);
            int before = at;
            at = laid.get(() -> laid.pane.scrollParagraphs(before, step));
            int now = at;
            assertThat(now == Viewport.NOWHERE || laid.get(() -> laid.pane.isOnScreen(now)))
                    .isTrue();
        }
        return reached;
    }

    @Test
    void eachParagraphIsReachedDownAndUp() {
        List<Integer> starts = new ArrayList<>(List.of(document.text().indexOf("A title")));
        int start = 0;
        for (String line : document.text().lines().skip(1).toList()) {
            start = document.text().indexOf(line, start);
            starts.add(start);
        }
        List<Integer> down = steps(laid, starts.getFirst(), 1);
        assertThat(down).isEqualTo(starts);
        assertThat(steps(laid, down.getLast(), -1)).isEqualTo(down.reversed());
    }

    @Test
    void linksUnderATitleAreScrolledTo() {
        Laid one = Laid.of(SampleDocuments.of("# Title\n" + "## Part\nx\n".repeat(40)), 700, 500);
        for (int i = 0; i < 40; i++) {
            one.run(() -> one.pane.scrollParagraphs(Viewport.NOWHERE, 1));
        }
        assertThat(one.get(() -> one.pane.scrollLines(1))).isFalse();
        assertThat(one.lines().getFirst()).isEqualTo("Part");
    }

    @Test
    void aCountGoesOverAsManyLinks() {
        Laid one = Laid.of(SampleDocuments.of(manyParts()), 700, 500);
        one.run(() -> one.pane.scrollParagraphs(Viewport.NOWHERE, 5));
        assertThat(one.lines().getFirst()).isEqualTo("Part 5");
        one.run(() -> one.pane.scrollParagraphs(Viewport.NOWHERE, -3));
        assertThat(one.lines().getFirst()).isEqualTo("Part 2");
        assertThat(one.get(() -> one.pane.scrollParagraphs(Viewport.NOWHERE, -2)))
                .isEqualTo(one.document.text().indexOf("Title"));
        assertThat(one.lines().getFirst()).isEqualTo("Title");
    }

    private static String manyParts() {
        StringBuilder text = new StringBuilder("# Title\n");
        for (int i = 1; i <= 40; i++) {
            text.append("## Part ").append(i).append("\nx\n");
        }
        return text.toString();
    }

    @Test
    void aStepOverLinksTellsOfTheLastParagraph() {
        Laid one = Laid.of(SampleDocuments.of("# A\nOne.\nTwo.\n## B\nx\n"), 700, 500);
        int two = one.document.text().indexOf("Two.");
        assertThat(one.get(() -> one.pane.scrollParagraphs(0, 9))).isEqualTo(two);
        assertThat(one.get(() -> one.pane.scrollParagraphs(two, 1))).isEqualTo(Viewport.NOWHERE);
    }

    @Test
    void aStepBackToAParagraphOnScreenScrollsNothing() {
        laid.run(() -> laid.pane.scrollScreens(2));
        List<String> before = laid.lines();
        int last = laid.pane.bottomOffset() - 1;
        int reached = laid.get(() -> laid.pane.scrollParagraphs(last, -1));
        assertThat(reached).isBetween(laid.pane.topOffset(), last - 1);
        assertThat(laid.lines()).isEqualTo(before);
        laid.resize(700, 520);
        laid.resize(700, 500);
        assertThat(laid.lines()).isEqualTo(before);
    }

    @Test
    void resizingKeepsTop() {
        int offset = document.text().indexOf("word700 ");
        laid.run(() -> laid.pane.show(offset));
        for (double width : List.of(400.0, 900.0, 320.0, 700.0)) {
            laid.resize(width, width / 2 + 200);
            assertThat(laid.lines().getFirst()).contains("word700 ");
        }
        laid.run(() -> laid.pane.setSettings(PageSettings.DEFAULT.withSize(40)));
        assertThat(laid.lines().getFirst()).contains("word700 ");
    }

    @Test
    void shortSectionDoesNotScroll() {
        Document small = SampleDocuments.of("# Title\nOne line.\n");
        Laid one = Laid.of(small, 700, 500);
        assertThat(one.get(() -> one.pane.scrollLines(1))).isFalse();
        assertThat(one.get(() -> one.pane.scrollScreens(1))).isFalse();
        assertThat(one.get(() -> one.pane.scrollParagraphs(Viewport.NOWHERE, 2)))
                .isEqualTo(small.text().indexOf("One"));
        int last = small.text().indexOf("One");
        assertThat(one.get(() -> one.pane.scrollParagraphs(last, 1))).isEqualTo(Viewport.NOWHERE);
        assertThat(one.pane.bottomOffset()).isEqualTo(small.text().length());
    }

    @Test
    void nextScreenIsPreparedAhead() {
        Page page = Toolkit.call(this::unprepared);
        int pieces = 0;
        while (Toolkit.call(page::prepare)) {
            pieces++;
        }
        assertThat(pieces).isBetween(4, 60);
    }

    private Page unprepared() {
        Page page = new Page(document, new Outline(document));
        page.set(new PageMetrics(PageSettings.DEFAULT, 700), 500);
        return page;
    }
}
