package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusModelTest {
    private final OpenDocument open = Documents.of("Title\n One\n Two");

    @Test
    void theStartIsNothingReadAndAllLeft() {
        StatusModel status = StatusModel.at(open, new ReadMarks(open), 0, 0, 50);
        assertThat(status.place()).isEqualTo("Section 1 of 3 · 0 %");
        assertThat(status.documentWords()).isEqualTo(150);
    }

    @Test
    void thousandsAreGrouped() {
        assertThat(new StatusModel(2041, 4169, 48, 0, 238 * 60 * 1200, true).place())
                .isEqualTo("Section 2,041 of 4,169 · 48 %");
        assertThat(ReadingPace.time(238 * 60 * 1200)).isEqualTo("1,200 h 00 min");
    }

    @Test
    void halfASectionLeavesHalfItsWords() {
        StatusModel status = StatusModel.at(open, new ReadMarks(open), 1, 150, 190);
        assertThat(status.percent()).isEqualTo(50);
        assertThat(status.sectionWords()).isEqualTo(25);
        assertThat(status.documentWords()).isEqualTo(75);
    }

    @Test
    void theEndOnScreenIsAllRead() {
        StatusModel status = StatusModel.at(open, new ReadMarks(open), 2, 250, 300);
        assertThat(status.percent()).isEqualTo(100);
        assertThat(status.timeLeft()).isEqualTo("at the end");
    }

    @Test
    void theEndOnScreenIsAllReadThoughAnEarlierSectionIsAtTheTop() {
        StatusModel status = StatusModel.at(open, new ReadMarks(open), 1, 150, 300);
        assertThat(status.percent()).isEqualTo(100);
        assertThat(status.timeLeft()).isEqualTo("at the end");
    }

    @Test
    void theTimeInASectionIsSaidWhereItDiffers() {
        assertThat(StatusModel.at(open, new ReadMarks(open), 1, 100, 150).timeLeft())
                .isEqualTo("1 min in section · 1 min left");
        assertThat(StatusModel.at(open, new ReadMarks(open), 2, 200, 250).timeLeft())
                .isEqualTo("1 min left");
    }

    @Test
    void theTwoTimesCanBeSaidApart() {
        StatusModel status = StatusModel.at(open, new ReadMarks(open), 1, 100, 150);
        assertThat(status.timeInSection()).isEqualTo("1 min in section");
        assertThat(status.timeInAll()).isEqualTo("1 min left");
    }

    @Test
    void timesAreWrittenInMinutesAndHours() {
        assertThat(ReadingPace.time(239)).isEqualTo("2 min");
        assertThat(ReadingPace.time(238 * 65)).isEqualTo("1 h 05 min");
        assertThat(ReadingPace.brief(120)).isEqualTo("120 w");
        assertThat(ReadingPace.brief(500)).isEqualTo("3 min");
        assertThat(ReadingPace.brief(0)).isEmpty();
    }
}
