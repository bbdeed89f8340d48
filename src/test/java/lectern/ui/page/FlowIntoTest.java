package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.document.Document;
import lectern.document.Outline;
import org.junit.jupiter.api.Test;

class FlowIntoTest {
    private final Document document =
            SampleDocuments.of(
                    "# Title\n"
                            + PagingTest.paragraphs(30, 1)
                            + "Last but one.\nVery last.\n## Second\n"
                            + PagingTest.paragraphs(30, 2)
                            + "## Third\nShort.\n## Parent\n### Child\nText.\n### Other child\nText.\n");
    private final Laid laid = Laid.of(document, 700, 500);

    private void flowInto(int section, boolean down) {
        laid.run(() -> laid.pane.flowInto(new Outline(document), section, down));
    }

    @Test
    void downShowsTheLastTwoLinesAboveTheHeading() {
        flowInto(1, true);
        assertThat(laid.lines().subList(0, 3))
                .containsExactly("Last but one.", "Very last.", "Second");
        assertThat(laid.pane.topOffset()).isEqualTo(document.sections().get(1).span().start());
    }

    @Test
    void leadingLinesAreGoneOnceScrolledAway() {
        flowInto(1, true);
        laid.run(() -> laid.pane.scrollScreens(1));
        laid.run(() -> laid.pane.scrollScreens(-5));
        assertThat(laid.lines().getFirst()).isEqualTo("Second");
    }

    @Test
    void leadingLinesStayThroughResizing() {
        flowInto(1, true);
        laid.resize(400, 400);
        assertThat(laid.lines().getFirst()).isEqualTo("Last but one.");
    }

    @Test
    void leadingLinesStayWhileParagraphsAreSteppedToThatCannotComeToTheTop() {
        flowInto(2, true);
        int heading = document.text().indexOf("## Third");
        int reached = laid.get(() -> laid.pane.scrollParagraphs(heading, 1));
        assertThat(reached).isEqualTo(document.text().indexOf("Short."));
        assertThat(laid.pane.lead()).isEqualTo(2);
        laid.resize(400, 400);
        assertThat(laid.lines()).contains("Third").first().isNotEqualTo("Third");
    }

    @Test
    void homeShowsTheHeadingFirst() {
        flowInto(1, true);
        laid.run(laid.pane::showStart);
        assertThat(laid.lines().getFirst()).isEqualTo("Second");
    }

    @Test
    void upShowsTheEnd() {
        flowInto(0, false);
        List<String> lines = laid.lines();
        assertThat(lines.subList(lines.size() - 3, lines.size()))
                .containsExactly("Last but one.", "Very last.", "Next: Second");
    }

    @Test
    void downFromSectionOfOneLineShowsWhatThereIs() {
        flowInto(3, true);
        assertThat(laid.lines().subList(0, 3)).containsExactly("Third", "Short.", "Parent");
    }

    @Test
    void sectionOfChildrenListsThemAsLinks() {
        laid.run(() -> laid.pane.showSection(new Outline(document), 3));
        assertThat(laid.lines()).containsExactly("Parent", "Child", "Other child");
    }

    @Test
    void lastSectionNamesNoNext() {
        laid.run(() -> laid.pane.showSection(new Outline(document), 5));
        assertThat(laid.lines()).containsExactly("Other child", "Text.");
    }
}
