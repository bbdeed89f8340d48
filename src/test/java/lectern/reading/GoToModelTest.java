package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoToModelTest {
    private static final String TEXT =
            "A Tale of the Town\n"
                    + Parsed.PROSE
                    + "The First Morning\n"
                    + Parsed.PROSE
                    + "The Second Evening\n"
                    + Parsed.PROSE
                    + Parsed.PROSE.replace("hills", "Hügel")
                    + Parsed.PROSE
                    + "The Third Midnight\n"
                    + Parsed.PROSE;
    private static final int SECOND = TEXT.indexOf("The Second");

    private final FakeRunner runner = new FakeRunner();
    private final FakeViewport page = new FakeViewport();
    private final Reading reading = Reading.of(Parsed.of(TEXT), page, () -> 0, runner);
    private final GoToModel goTo = new GoToModel(reading, runner);
    private boolean done;

    private PlaceAnswer type(String typed) {
        goTo.type(typed);
        runner.finish();
        return goTo.answerProperty().get();
    }

    private int start(String typed) {
        return Objects.requireNonNull(type(typed).span(), typed).start();
    }

    @Test
    void aNumberIsASection() {
        assertThat(start("3")).isEqualTo(SECOND);
        assertThat(goTo.answerProperty().get().sentence())
                .isEqualTo("Section 3 of 4: The Second Evening");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.2", "3:2", "3,2"})
    void twoNumbersAreAParagraphOfASection(String typed) {
        assertThat(start(typed)).isEqualTo(TEXT.indexOf('\n', TEXT.indexOf('\n', SECOND) + 1) + 1);
        assertThat(goTo.answerProperty().get().sentence())
                .isEqualTo("Paragraph 2 of 3 in: The Second Evening");
    }

    @Test
    void aShareIsAPlaceInTheWholeText() {
        assertThat(start("40%")).isEqualTo((int) (TEXT.length() * 0.4));
        assertThat(start("0 %")).isZero();
        assertThat(start("12.5%")).isEqualTo(start("12,5 %"));
        assertThat(start("100%")).isEqualTo(TEXT.length() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"line 5", "Line 5", "l5", "line5"})
    void aLineOfTheFileIsFound(String typed) {
        assertThat(start(typed)).isEqualTo(SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"hugel\"", "“HÜGEL”", "„Hügel“", "'hügel'", "\"Hügel"})
    void quotedWordsLeadToWhereTheyComeFirst(String typed) {
        assertThat(start(typed)).isEqualTo(TEXT.indexOf("Hügel"));
        assertThat(goTo.answerProperty().get().words()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "9,            There are only 4 sections.",
        "0,            There are only 4 sections.",
        "3.7,          There are only 3 paragraphs in: The Second Evening",
        "2.0,          There is only 1 paragraph in: The First Morning",
        "3.2.1,        No heading is numbered 3.2.1.",
        "line 99,      There are only 10 lines.",
        "101%,         A text ends at 100 %.",
        "\"sea\",      “sea” does not occur.",
        "sea,          '“sea” names no place: 40%, 7, 7.3, line 120 or \"words\" do.'",
    })
    void whatIsNoPlaceIsToldInASentence(String typed, String sentence) {
        assertThat(type(typed)).isEqualTo(PlaceAnswer.nowhere(sentence));
    }

    @Test
    void thePlaceIsLookedAtWhileItIsTypedAndEscGoesBack() {
        reading.navigator().lines(1);
        Place place = reading.navigator().place();
        start("3");
        assertThat(page.section).isEqualTo(2);
        assertThat(reading.navigator().current()).isZero();
        goTo.cancel();
        assertThat(page.section).isZero();
        assertThat(reading.navigator().place()).isEqualTo(place);
        Jumps.assertNone(reading.navigator());
    }

    @Test
    void whatNamesNoPlaceShowsTheReadersOwn() {
        start("3");
        type("3x");
        assertThat(page.section).isZero();
    }

    @Test
    void anAcceptedPlaceIsReadAndTheOneLeftIsInTheHistory() {
        start("3");
        goTo.accept(reached -> done = reached);
        assertThat(done).isTrue();
        assertThat(reading.navigator().current()).isEqualTo(2);
        reading.navigator().back();
        assertThat(reading.navigator().current()).isZero();
    }

    @Test
    void acceptingWaitsForTheAnswer() {
        goTo.type("3");
        goTo.accept(reached -> done = reached);
        assertThat(done).isFalse();
        runner.finish();
        assertThat(done).isTrue();
        assertThat(reading.navigator().current()).isEqualTo(2);
    }

    @Test
    void whatIsAcceptedIsAnsweredWhereNoPlaceIsNamedToo() {
        goTo.type("y");
        done = true;
        assertThat(goTo.accept(reached -> done = reached)).as("still to come").isTrue();
        runner.finish();
        assertThat(done).isFalse();
        assertThat(goTo.accept(_ -> {})).as("still to come").isFalse();
    }

    @Test
    void nothingIsAcceptedWhereNoPlaceIsNamed() {
        type("x");
        goTo.accept(reached -> done = reached);
        assertThat(done).isFalse();
        goTo.type("y");
        goTo.accept(reached -> done = reached);
        runner.finish();
        assertThat(done).isFalse();
    }

    @Test
    void anOlderAnswerNeverComes() {
        goTo.type("3");
        goTo.type("2");
        assertThat(runner.cancelled(0)).isTrue();
    }
}
