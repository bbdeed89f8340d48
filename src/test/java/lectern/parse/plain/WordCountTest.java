package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.document.Block;
import lectern.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    private static int count(String text) {
        return WordCount.of(text, List.of(new Block.Paragraph(new Span(0, text.length()), false)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    one two  three | 3
                    don't, well-known: l’été | 3
                    yes--no | 2
                    'quoted' -dash- | 2
                    3.14 and 1,000 | 5
                    дом и сад | 3
                    नमस्ते दुनिया | 2
                    한국어 문장 | 2
                    吾輩は猫である。 | 4
                    ภาษาไทยง่าย | 3
                    … — * | 0
                    """)
    void wordsAreCountedAsReadersDo(String text, int words) {
        assertThat(count(text)).isEqualTo(words);
    }

    @Test
    void lettersBeyondTheBasicPlaneAreParts() {
        assertThat(count("\ud835\udd04\ud835\udd05 x")).isEqualTo(2);
    }

    @Test
    void wordsAcrossChunksCountOnce() {
        assertThat(count("a".repeat(10_000))).isOne();
        assertThat(count("ab ".repeat(10_000))).isEqualTo(10_000);
    }

    @Test
    void furnitureRulesAndMarkersAreLeftOut() {
        String text = "By A\n1. one two\n***";
        Span item = new Span(5, 15);
        assertThat(
                        WordCount.of(
                                text,
                                List.of(
                                        new Block.Furniture(
                                                new Span(0, 4), Block.Furniture.Kind.BYLINE),
                                        new Block.ListItem(
                                                item, new Span(5, 7), new Span(8, 15), 0),
                                        new Block.Rule(new Span(16, 19)))))
                .isEqualTo(2);
    }
}
