package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"I, 1", "iv, 4", "XIX, 19", "XL, 40", "CXLIX, 149"})
    void romanNumbersAreRead(String token, int value) {
        assertThat(Numerals.roman(token)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IIX", "VV", "Mix", "iVx", "CIVILIZATION"})
    void otherLettersAreNoRomanNumber(String token) {
        assertThat(Numerals.roman(token)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"十, 10", "二十三, 23", "百二, 102", "五, 5"})
    void hanNumbersAreRead(String token, int value) {
        assertThat(Numerals.han(token)).isEqualTo(value);
    }

    @Test
    void digitsOfAnyScriptCount() {
        assertThat(Numerals.digits("１２")).isEqualTo(12);
        assertThat(Numerals.digits("٣")).isEqualTo(3);
    }

    @Test
    void yearsAreNoNumbersOfHeadings() {
        assertThat(Numerals.digits("1984")).isEqualTo(-1);
    }

    @Test
    void pathMixesDigitsAndLetters() {
        assertThat(Numerals.path("10.ii.a")).containsExactly(10, 2, 1);
        assertThat(Numerals.path("e.g")).isNull();
    }
}
