package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import lectern.document.Candidate;
import lectern.document.Document;
import lectern.document.Finding;
import lectern.document.Span;
import org.junit.jupiter.api.Test;

/// Lines that are nearly headings, as rows of the outline.
class CandidateRowsTest {
    private final OutlineModel model = new OutlineModel(withCandidates(30, 150, 160, 250));

    // Sections are a hundred characters long.
    private static OpenDocument withCandidates(int... offsets) {
        OpenDocument plain = Documents.of("Title\n One\n  One a\n Two");
        List<Candidate> candidates =
                Arrays.stream(offsets)
                        .mapToObj(at -> new Span(at, at + 5))
                        .map(span -> new Candidate(span, 1, new Finding(0.3, List.of())))
                        .toList();
        Document document =
                new Document(plain.document().text(), plain.document().sections(), candidates);
        return OpenDocument.of("a.txt", "/a.txt", plain.text().decoded(), document);
    }

    private List<String> rows() {
        return model.rows().stream()
                .map(r -> r.isCandidate() ? "?" + r.candidate() : "" + r.section())
                .toList();
    }

    @Test
    void candidatesAreHiddenAtFirst() {
        assertThat(rows()).containsExactly("0", "1", "2", "3");
    }

    @Test
    void candidatesStandAtTheirPlaceUnderTheirSection() {
        model.toggleCandidates();
        assertThat(rows()).containsExactly("0", "?0", "1", "?1", "?2", "2", "?3", "3");
        assertThat(model.rows().get(3).depth()).isEqualTo(2);
    }

    @Test
    void aFoldHidesTheCandidatesOfItsSectionToo() {
        model.toggleCandidates();
        model.toggle(1);
        assertThat(rows()).containsExactly("0", "?0", "1", "3");
        assertThat(model.rowOf(2)).isEqualTo(2);
    }

    @Test
    void theCursorGoesThroughCandidatesAndBack() {
        model.toggleCandidates();
        model.move(1);
        assertThat(model.cursorProperty().get()).isEqualTo(new OutlineCursor(0, 0));
        assertThat(model.offset()).isEqualTo(30);
        model.move(3);
        assertThat(model.offset()).isEqualTo(160);
        model.move(1);
        assertThat(model.cursorProperty().get()).isEqualTo(new OutlineCursor(2, -1));
        model.move(-4);
        assertThat(model.offset()).isEqualTo(30);
    }

    @Test
    void hidingCandidatesPutsTheCursorOnTheirSection() {
        model.toggleCandidates();
        model.move(4);
        model.toggleCandidates();
        assertThat(model.cursorProperty().get()).isEqualTo(new OutlineCursor(1, -1));
    }

    @Test
    void foldingOnACandidateFoldsItsSection() {
        model.toggleCandidates();
        model.move(3);
        model.fold();
        assertThat(rows()).containsExactly("0", "?0", "1", "3");
        assertThat(model.cursor()).isEqualTo(1);
        model.toggle(1);
        model.move(4);
        assertThat(model.offset()).isEqualTo(250);
        model.fold();
        assertThat(model.cursorProperty().get()).isEqualTo(new OutlineCursor(2, -1));
    }

    @Test
    void aFilterShowsNoCandidates() {
        model.toggleCandidates();
        model.filter("one");
        assertThat(rows()).containsExactly("0", "1", "2");
        model.clearFilter();
        assertThat(rows()).hasSize(8);
    }

    @Test
    void anotherStructureKeepsCandidatesAndCursor() {
        model.toggleCandidates();
        model.move(4);
        OutlineModel still = new OutlineModel(withCandidates(150, 160), model);
        assertThat(still.cursorProperty().get()).isEqualTo(new OutlineCursor(1, 1));
        OutlineModel gone = new OutlineModel(withCandidates(150), model);
        assertThat(gone.cursorProperty().get()).isEqualTo(new OutlineCursor(1, -1));
        assertThat(gone.rows()).anyMatch(OutlineRow::isCandidate);
    }
}
