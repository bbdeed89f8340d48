package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordLinesTest {
    @Test
    void linesWithABarBesideOneAnotherAreRows() {
        assertThat(of("Length | 12 m\n\nWidth | 3 m\nPlain").isRow(0)).isTrue();
        assertThat(of("Length | 12 m\n\nWidth | 3 m\nPlain").isRow(2)).isTrue();
        assertThat(of("a|b|c\nd|e|f").isRow(0)).isTrue();
    }

    @Test
    void aLoneLineWithABarOrOneWithoutBlanksIsNoRow() {
        assertThat(of("The Boat | Harbour News\nPlain").isRow(0)).isFalse();
        assertThat(of("The a|b Boat\nThe c|d Boat").isRow(0)).isFalse();
        assertThat(of("| Boats\n| Fog").isRow(0)).isFalse();
    }

    @Test
    void fieldsBesideOthersAreFields() {
        RecordLines record = of("Publisher: Harbour Books\nPrice: 12 €\n\nPlain");
        assertThat(record.isField(0)).isTrue();
        assertThat(record.isField(1)).isTrue();
        assertThat(record.isField(3)).isFalse();
    }

    @Test
    void aLoneFieldOrTheSameOneTwiceIsNone() {
        assertThat(of("Lesson one: The Boat\n" + Lines.PROSE).isField(0)).isFalse();
        assertThat(of("News: The Boat\nNews: The Boat\n").isField(0)).isFalse();
        assertThat(of("Price:\nWeight:\n").isField(0)).isFalse();
    }

    private static RecordLines of(String text) {
        return new RecordLines(new Lines(text).scene);
    }
}
