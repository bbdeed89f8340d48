package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What stays when a text gets another structure while it is read. Sections are a hundred
/// characters long.
class RevisedReadingTest {
    private static final OpenDocument BEFORE =
            Documents.of(
                    """
                    Title
                     One
                      One a
                      One b
                     Two
                      Two a
                      Two b""");
    private static final OpenDocument AFTER =
            Documents.of(
                    """
                    Title
                     One
                     One a
                      One b
                     Two
                      Two a
                      Two b""");

    private final FakeViewport viewport = new FakeViewport();
    private final Reading reading = Reading.of(BEFORE, viewport, () -> 0, new FakeRunner());

    private static List<String> titles(Reading of) {
        return of.outline().rows().stream().map(r -> of.document().title(r.section())).toList();
    }

    @Test
    void theLineOnScreenStays() {
        reading.navigator().goTo(2);
        reading.navigator().lines(2);
        Reading revised = reading.revised(Documents.of("Title\n One"));
        assertThat(viewport.topOffset()).isEqualTo(220 - 70);
        assertThat(revised.navigator().current()).isEqualTo(1);
        assertThat(revised.revised(AFTER).navigator().place())
                .as("a line that cannot come to the top is not lost")
                .isEqualTo(new Place(2, 220));
    }

    @Test
    void aRowThatWentAndCameBackHasTheCursorAsThePageShowsIt() {
        reading.outline().reveal(2);
        reading.peek();
        Reading without = reading.revised(Documents.of("Title\n One"));
        assertThat(without.outline().cursor()).isEqualTo(1);
        Reading back = without.revised(BEFORE);
        assertThat(back.navigator().shown()).isEqualTo(2);
        assertThat(back.outline().cursor()).isEqualTo(2);
    }

    @Test
    void aCursorThatThePageHasLeftStaysOnItsRow() {
        reading.outline().reveal(2);
        reading.navigator().goTo(5);
        Reading revised = reading.revised(AFTER);
        assertThat(revised.outline().cursor()).isEqualTo(2);
        assertThat(revised.navigator().shown()).isEqualTo(5);
    }

    @Test
    void aHeadingMadeOverTheLineOnScreenLeavesTheCursorOnItsRow() {
        Reading in = read("a".repeat(100), "b".repeat(200));
        in.navigator().goTo(1);
        in.navigator().lines(12);
        in.outline().reveal(1);
        Reading made =
                in.revised(Documents.ofTexts("a".repeat(100), "b".repeat(50), "b".repeat(150)));
        assertThat(made.navigator().shown()).isEqualTo(2);
        assertThat(made.outline().cursor()).isEqualTo(1);
    }

    @Test
    void aCursorMovedSinceItsRowWentStaysWhereItIsAsTheRowComesBack() {
        reading.outline().reveal(2);
        Reading without = reading.revised(Documents.of("Title\n One"));
        without.outline().move(-1);
        assertThat(without.revised(BEFORE).outline().cursor()).isZero();
    }

    private Reading read(String... texts) {
        return Reading.of(Documents.ofTexts(texts), viewport, () -> 0, new FakeRunner());
    }

    @Test
    void theHistoryStays() {
        reading.navigator().goTo(4);
        reading.navigator().goTo(5);
        reading.navigator().back();
        Navigator revised = reading.revised(AFTER).navigator();
        assertThat(revised.place()).isEqualTo(new Place(4, 400));
        revised.forward();
        assertThat(revised.place()).isEqualTo(new Place(5, 500));
        revised.back();
        revised.back();
        assertThat(revised.place()).isEqualTo(new Place(0, 0));
    }

    @Test
    void aPeekStaysOneAndSoDoesThePlaceBehindIt() {
        reading.navigator().goTo(1);
        reading.navigator().lines(1);
        reading.navigator().peek(4);
        Navigator revised = reading.revised(AFTER).navigator();
        assertThat(revised.peekingProperty().get()).isTrue();
        assertThat(revised.shown()).isEqualTo(4);
        revised.endPeek();
        assertThat(revised.place()).isEqualTo(new Place(1, 110));
    }

    @Test
    void aLookAtAnotherLineOfTheSectionStaysOne() {
        reading.navigator().goTo(1);
        reading.navigator().peekAt(new Place(1, 140));
        int looked = viewport.topOffset();
        Navigator revised = reading.revised(Documents.of("Title\n One\n One b")).navigator();
        assertThat(viewport.topOffset()).isEqualTo(looked);
        revised.endPeek();
        assertThat(revised.place()).isEqualTo(new Place(1, 100));
    }

    @Test
    void foldsStayWhereThereIsStillSomethingToFold() {
        reading.outline().showLevels(1);
        assertThat(titles(reading)).containsExactly("Title", "One", "Two");
        assertThat(titles(reading.revised(AFTER)))
                .containsExactly("Title", "One", "One a", "One b", "Two");
    }

    @Test
    void theCursorStaysOnItsLine() {
        reading.outline().reveal(5);
        assertThat(reading.revised(AFTER).outline().cursor()).isEqualTo(5);
        OutlineModel fewer = reading.revised(Documents.of("Title\n One\n One a")).outline();
        assertThat(fewer.cursor()).isEqualTo(2);
    }

    @Test
    void underAFilterTheCursorStaysAndSoDoesWhereItComesBackTo() {
        reading.outline().reveal(4);
        reading.outline().filter("a");
        reading.outline().first();
        OutlineModel revised = reading.revised(AFTER).outline();
        assertThat(revised.cursor()).isZero();
        revised.clearFilter();
        assertThat(revised.cursor()).isEqualTo(4);
    }

    @Test
    void theFilterStays() {
        reading.outline().filter("a");
        Reading revised = reading.revised(AFTER);
        assertThat(titles(revised)).contains("One a", "Two a").doesNotContain("One b");
    }
}
