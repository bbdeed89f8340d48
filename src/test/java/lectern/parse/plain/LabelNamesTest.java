package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a label leaves of its line as the name, and how it is told from words.
class LabelNamesTest {
    private final LabelReader reader = new LabelReader(Words.shared());

    @ParameterizedTest
    @CsvSource({
        "Chapter 4 Fire, Fire",
        "Chapter 4, ''",
        "Chapter 4: Fire, Fire",
        "Chapter 4 - Fire, Fire",
        "Chapter 4 – Fire, Fire",
        "Chapter No. 4 Fire, Fire",
        "Kapitel Nr 3 Feuer, Feuer",
        "Chapter. 4 Fire, Fire",
        "Part the Second. Fire, Fire",
        "Second Part. Fire, Fire",
        "2nd Part Fire, Fire",
        "Chapter: Fire, Fire",
        "Chapter — Fire, Fire",
        "Chapter, ''",
        "## 2.1 Fire, Fire",
        "=== IV. Fire, Fire",
        "§ 7 Fire, Fire",
        "§7. Fire, Fire",
        "2.1. Fire, Fire",
        "2.1 (of 3) Fire, (of 3) Fire",
        "1) Fire, Fire",
        "1 ) Fire, Fire",
        "1 -, ''",
        "1 -5 degrees, -5 degrees",
        "(1) Fire, Fire",
        "[ 2 ] Fire, Fire",
        "***4***, ''",
        "— IV —, ''",
        "“4” Fire, Fire",
        "II Fire, Fire",
        "ii. fire, fire",
        "X Fire, Fire",
        "A. Fire, Fire",
        "a) Fire, Fire",
        "3º Fuego, Fuego",
        "12th Fire, Fire",
        "Three. Fire, Fire",
        "10.ii.a Fire, Fire",
        "Common Mistake #2: Fire, Fire",
        "Figure 3: Fire, Fire",
        "Day 12, ''",
        "第12章 夜, 夜",
        "第三 夜, 夜",
        "第三節夜, 夜",
        "二、春, 春",
    })
    void nameIsWhatFollowsTheLabel(String line, String name) {
        assertThat(line.substring(Objects.requireNonNull(read(line), line).end())).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I fire",
                "x fire",
                "ii fire",
                "A Fire",
                "A - Fire",
                "B Part",
                "C Fire",
                "1stly",
                "123rd day",
                "4th1",
                "1ABC Fire",
                "(1 Fire",
                "((((1))))",
                "(see 4)",
                "***",
                "(",
                "Anna 12 ran",
                "Anna 12, and",
                "Anna12",
                "A 2",
                "Anna + Ben 2",
                "Chapter Fire",
                "第三人の夜",
                "第",
                "第三千百十一二三四五六七章",
                "##",
                "# Fire",
                "1.1.1.1.1.1.1.1.1 Fire",
                "A very long name of a day 12",
                "§ the end",
                "1000 Fire",
                "Fire"
            })
    void wordsAndYearsAreNoLabel(String line) {
        assertThat(read(line)).isNull();
    }

    @Test
    void divisionsStandAboveOneAnotherByTheirWords() {
        assertThat(rank("第二巻")).isLessThan(rank("第一部"));
        assertThat(rank("第一部")).isLessThan(rank("第三章"));
        assertThat(rank("第三章")).isLessThan(rank("第四節"));
        assertThat(rank("第三 夜")).isEqualTo(rank("第三章"));
        assertThat(rank("Part 1")).isLessThan(rank("Chapter 1"));
        assertThat(rank("Chapter 1")).isLessThan(rank("§ 1"));
        assertThat(rank("§ 1")).isLessThan(rank("Common Mistake #2: Names"));
        assertThat(rank("Common Mistake #2: Names")).isLessThan(rank("Figure 2: Names"));
    }

    @ParameterizedTest
    @CsvSource({
        "1. Fire, 2. Rain, true",
        "1. Fire, 2) Rain, false",
        "1. Fire, II. Rain, false",
        "Chapter 1, Chapter 2, true",
        "Chapter 1, Part 2, false",
        "2.1 Fire, 2.2 Rain, true",
        "2.1 Fire, 3.2 Rain, false",
        "2.1 Fire, 2.1.1 Rain, false",
        "(1) Fire, (2) Rain, true",
        "(1) Fire, [2] Rain, false",
        "1 - Fire, 2 – Rain, true",
        "Second part, Third part, true",
    })
    void oneCountRunsThroughLabelsOfOneMaking(String one, String other, boolean counts) {
        long series = Objects.requireNonNull(read(one)).series();

        assertThat(Objects.requireNonNull(read(other)).series() == series).isEqualTo(counts);
    }

    private int rank(String line) {
        return Objects.requireNonNull(read(line), line).rank();
    }

    private @Nullable Label read(String line) {
        return reader.read(line, 0, line.length());
    }
}
