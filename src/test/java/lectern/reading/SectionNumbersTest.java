package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lectern.document.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Going to sections by the numbers that a text gives them, which are not those of their order.
class SectionNumbersTest {
    private static final String RFC =
            text("Abstract", "1. Boats", "1.1. Hulls", "1.2. Sails", "2. Nets", "2.1. Floats");

    private final FakeRunner runner = new FakeRunner();

    private static String text(String... headings) {
        StringBuilder text = new StringBuilder("The Book of the Harbour\n\n" + Parsed.PROSE);
        for (String heading : headings) {
            text.append("\n\n").append(heading).append("\n\n").append(Parsed.PROSE);
            text.append('\n').append(Parsed.PROSE);
        }
        return text.toString();
    }

    private PlaceAnswer answer(Reading reading, String typed) {
        GoToModel goTo = new GoToModel(reading, runner);
        goTo.type(typed);
        runner.finish();
        return goTo.answerProperty().get();
    }

    private Reading read(String text) {
        return Reading.of(Parsed.of(text), new FakeViewport(), () -> 0, runner);
    }

    @ParameterizedTest
    @CsvSource({
        "2,     2. Nets (section 6 of 7)",
        "2.,    2. Nets (section 6 of 7)",
        "1.2,   1.2. Sails (section 5 of 7)",
        "1:2,   Paragraph 2 of 2 in: 1. Boats",
        "2.2,   Paragraph 2 of 2 in: 2. Nets",
        "7,     No heading is numbered 7.",
        "1.1.1, No heading is numbered 1.1.1.",
    })
    void theNumberInTheTextGoesBeforeThatOfTheOrderAndTheAnswerSaysSo(String typed, String said) {
        assertThat(answer(read(RFC), typed).sentence()).isEqualTo(said);
    }

    @Test
    void aLoneNumberIsPartOfATitleAndNoneOfTheText() {
        OpenDocument open = Parsed.of(text("Abstract", "Chapter 5", "Nets"));
        assertThat(open.outline().document().sections())
                .extracting(Section::heading)
                .extracting(heading -> heading == null ? "" : heading.number())
                .contains("5");
        assertThat(new SectionNumbers(open.outline()).arePrinted()).isFalse();
        assertThat(new SectionNumbers(Parsed.of(RFC).outline()).arePrinted()).isTrue();
    }

    @Test
    void theCountBeforeAKeyIsTheSameNumber() {
        Navigator navigator = read(RFC).navigator();
        navigator.goToNumber(2);
        assertThat(navigator.current()).isEqualTo(5);
        navigator.goToNumber(7);
        assertThat(navigator.current()).isEqualTo(6);
        assertThat(navigator.goToNumber(99)).isFalse();
        assertThat(navigator.current()).as("as it was").isEqualTo(6);
    }

    @Test
    void whereFewHeadingsCarryNumbersOthersAreCounted() {
        Reading reading = read(text("Abstract", "Boats", "Nets", "1. Appendix", "2. Appendix"));
        assertThat(answer(reading, "4").sentence()).isEqualTo("Section 4 of 6: Nets");
        assertThat(answer(reading, "9").sentence()).isEqualTo("There are only 6 sections.");
    }

    @Test
    void aLongStatuteIsEnteredAtItsNumber() {
        String[] headings = new String[1240];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = "§ " + (i + 1) + " Boats";
        }
        assertThat(answer(read(text(headings)), "1234").sentence())
                .isEqualTo("§ 1234 Boats (section 1,235 of 1,241)");
    }

    @Test
    void chaptersCountedInRomanNumbersAreFoundByOurs() {
        Reading reading = read(text("Preface", "CHAPTER I", "CHAPTER II", "CHAPTER III"));
        assertThat(answer(reading, "2").sentence()).isEqualTo("CHAPTER II (section 4 of 5)");
    }

    @Test
    void whereEachPartCountsAnewTheReadersOwnIsMeant() {
        String text = text("PART I", "Chapter 1", "Chapter 2", "PART II", "Chapter 1", "Chapter 2");
        Reading reading = read(text);
        assertThat(reading.document().outline().depth(2)).isEqualTo(2);
        assertThat(start(reading, "2")).isEqualTo(text.indexOf("Chapter 2"));
        reading.navigator().goTo(5);
        assertThat(start(reading, "2")).isEqualTo(text.lastIndexOf("Chapter 2"));
    }

    private int start(Reading reading, String typed) {
        return Objects.requireNonNull(answer(reading, typed).span()).start();
    }

    @Test
    void aLoneNumberIsAPartOfItsTitle() {
        Reading reading = read(text("Of Boats", "Of Nets", "2 Ways to the Sea", "Of Ropes"));
        assertThat(answer(reading, "2").sentence()).isEqualTo("Section 2 of 5: Of Boats");
    }
}
