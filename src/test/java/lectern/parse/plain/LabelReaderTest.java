package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import lectern.parse.plain.Label.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {
    private final LabelReader reader = new LabelReader(Words.shared());

    @ParameterizedTest
    @CsvSource({
        "CHAPTER IV. The Fire, chapter, ROMAN, 4",
        "Chapter the First, chapter, NUMERAL_WORD, 1",
        "Erstes Kapitel, kapitel, NUMERAL_WORD, 1",
        "1. Abschnitt - Ziele, abschnitt, DIGITS, 1",
        "2.2 Section Headings, , DIGITS, 2",
        "ПЕРВОЕ ДЕЙСТВИЕ, действие, NUMERAL_WORD, 1",
        "Appendix B, appendix, LETTER, 2",
        "§ 7 Weitere Anforderungen, §, DIGITS, 7",
        "§ 1101, §, DIGITS, 1101",
        "Chapter 1001: Home, chapter, DIGITS, 1001",
        "Article 1382, article, DIGITS, 1382",
        "第三章 夜, 章, HAN, 3",
        "Common Mistake #2: Names, common mistake #, DIGITS, 2",
        "1-е деймо, , DIGITS, 1",
        "— IV —, , ROMAN, 4",
        "[ 2 ], , DIGITS, 2",
        "(3) Text, , DIGITS, 3",
        "XI Of Trees, , ROMAN, 11",
        "V IN THE GOLDEN AGE, , ROMAN, 5",
        "二、春, , HAN, 2",
        "一〇, , HAN, 10",
        "第二　春の部, 第, HAN, 2",
    })
    void numberAndItsWordAreRead(String line, @Nullable String word, Kind kind, int value) {
        Label label = Objects.requireNonNull(read(line), line);

        assertThat(label.word()).isEqualTo(word);
        assertThat(label.kind()).isEqualTo(kind);
        assertThat(label.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I went home",
                "Part of the plan",
                "A day",
                "2014 was long",
                "Chapter 12345",
                "Did it rain?",
                "3D printing",
                "x86 and others",
                "I've left my goggles",
                "L’été à la mer",
                "P. J. Reeve"
            })
    void proseHasNoLabel(String line) {
        assertThat(read(line)).isNull();
    }

    @Test
    void partsOfANumberMakeItsDepth() {
        Label label = Objects.requireNonNull(read("10.2.1 Names"));

        assertThat(label.depth()).isEqualTo(3);
        assertThat(label.part(1)).isEqualTo(2);
    }

    @Test
    void labelEndsWhereTheNameStarts() {
        assertThat(read("CHAPTER IV. The Fire")).extracting(Label::end).isEqualTo(12);
    }

    private @Nullable Label read(String line) {
        return reader.read(line, 0, line.length());
    }
}
