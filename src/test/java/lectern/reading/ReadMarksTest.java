package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.document.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sections are 50 words long each.
class ReadMarksTest {
    private final OpenDocument open =
            Documents.of("Title\n Contents\n One\n  Deep\n Two\n Index\n  A to K");
    private final ReadMarks marks = new ReadMarks(open);

    private OutlineRow row(int section, boolean folded) {
        return new OutlineRow(
                section, OutlineRow.SECTION, 0, open.outline().hasChildren(section), folded, true);
    }

    private int percentAt(int section) {
        return StatusModel.at(open, marks, section, 100 * section, 100 * section + 50).percent();
    }

    @Test
    void contentsAndIndexWithAllUnderThemAreLeftOut() {
        assertThat(marks.state(1)).isEqualTo(ReadState.UNCOUNTED);
        assertThat(marks.state(6)).isEqualTo(ReadState.UNCOUNTED);
        assertThat(marks.state(2)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void theTimeLeftIsThatOfWhatCounts() {
        StatusModel start = StatusModel.at(open, marks, 0, 0, 50);
        assertThat(start.documentWords()).isEqualTo(200);
        StatusModel index = StatusModel.at(open, marks, 5, 500, 550);
        assertThat(index.timeLeft()).isEqualTo("0 min left");
        assertThat(percentAt(5)).isEqualTo(71);
    }

    @Test
    void theReaderHasTheLastWordOnWhatCounts() {
        marks.toggleCounted(1);
        marks.toggleCounted(4);
        assertThat(marks.state(1)).isEqualTo(ReadState.UNREAD);
        assertThat(marks.state(4)).isEqualTo(ReadState.UNCOUNTED);
        assertThat(StatusModel.at(open, marks, 0, 0, 50).documentWords()).isEqualTo(200);
        marks.toggleCounted(4);
        assertThat(marks.isLeftOut(4)).isFalse();
    }

    @Test
    void aKeyMarksASectionAsReadAndUnread() {
        marks.toggle(2);
        assertThat(marks.state(2)).isEqualTo(ReadState.READ);
        marks.toggle(2);
        assertThat(marks.state(2)).isEqualTo(ReadState.UNREAD);
        marks.read(2, 1);
        marks.toggle(2);
        assertThat(marks.state(2)).isEqualTo(ReadState.READ);
    }

    @Test
    void aRowStandsForAllUnderItFoldedOrNot() {
        marks.toggle(3);
        for (boolean folded : new boolean[] {false, true}) {
            assertThat(marks.state(row(2, folded))).isEqualTo(ReadState.PART);
        }
        marks.toggle(2);
        assertThat(marks.state(row(2, false))).isEqualTo(ReadState.READ);
        assertThat(marks.state(row(0, false))).isEqualTo(ReadState.PART);
        marks.toggle(row(0, false));
        assertThat(marks.state(row(0, false))).isEqualTo(ReadState.READ);
        assertThat(marks.state(4)).isEqualTo(ReadState.READ);
    }

    @Test
    void markingOnceMoreComesBackToWhatWasReadBefore() {
        marks.read(3, 0xf);
        marks.toggle(4);
        marks.toggle(row(0, false));
        marks.toggle(row(0, false));
        assertThat(marks.state(row(0, false))).isEqualTo(ReadState.UNREAD);
        marks.toggle(row(0, false));
        assertThat(marks.parts(3)).isEqualTo(0xf);
        assertThat(marks.state(4)).isEqualTo(ReadState.READ);
        assertThat(marks.state(2)).isEqualTo(ReadState.UNREAD);
    }

    @Test
    void whatIsReadMeanwhileIsNotTakenBack() {
        marks.read(3, 0xf);
        marks.toggle(3);
        marks.toggle(3);
        marks.read(4, 1);
        marks.toggle(3);
        assertThat(marks.state(3)).isEqualTo(ReadState.READ);
    }

    @Test
    void thereIsNothingToMarkWhereNothingCounts() {
        int before = marks.revisionProperty().get();
        marks.toggle(1);
        assertThat(marks.revisionProperty().get()).isEqualTo(before);
    }

    @Test
    void theNextUnreadSectionIsFoundOverTheEnd() {
        assertThat(marks.nextUnread(0)).isEqualTo(2);
        assertThat(marks.nextUnread(4)).isEqualTo(0);
        marks.toggle(row(0, true));
        assertThat(marks.nextUnread(0)).isEqualTo(Outline.NONE);
        assertThat(marks.percent()).isEqualTo(100);
    }

    @Test
    void progressIsTheShareOfWordsRead() {
        assertThat(marks.percent()).isZero();
        marks.toggle(2);
        assertThat(marks.percent()).isEqualTo(25);
        marks.read(3, 0xffffffffL);
        assertThat(marks.percent()).isEqualTo(37);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONTENTS",
                "Table of Contents.",
                "12. References",
                "IV. Notes",
                "Inhaltsverzeichnis",
                "Notes et références",
                "目次",
                "10.2.  Informative References"
            })
    void lookUpSectionsAreKnownByName(String title) {
        assertThat(new FurnitureNames().isOne(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contents of the Chest", "A Note", "1984", "", "I", "Introduction"})
    void otherTitlesAreNot(String title) {
        assertThat(new FurnitureNames().isOne(title)).isFalse();
    }

    @Test
    void markingAFoldedRowIsOneChange() {
        int before = marks.revisionProperty().get();
        marks.toggle(row(0, true));
        assertThat(marks.revisionProperty().get()).isEqualTo(before + 1);
        assertThat(marks.percent()).isEqualTo(100);
    }
}
