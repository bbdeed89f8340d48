package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageFurnitureTest {
    @Test
    void numberedFootersOfPagesAreFurniture() {
        LineFacts facts = pages("Smith                    [Page %d]");

        assertThat(marked(facts)).isEqualTo(5);
    }

    @Test
    void lineThatComesAgainWithoutPagesStays() {
        LineFacts facts = LineFacts.of("Anna\n\nYes.\n\nAnna\n\nNo.\n\nAnna\n\nSo?\n");

        new PageFurniture(facts, new LabelReader(Words.load())).mark();

        assertThat(marked(facts)).isZero();
    }

    @Test
    void titleOnTheFirstLineIsNotFurniture() {
        LineFacts facts = pages("Annual Report");
        assertThat(facts.has(0, LineMark.PAGE)).isFalse();
        assertThat(marked(facts)).isEqualTo(4);
    }

    @Test
    void chaptersAsShortAsPagesAreNotFurniture() {
        assertThat(marked(pages("CHAPTER %d."))).isZero();
        assertThat(marked(pages("Letter %d"))).isZero();
    }

    @Test
    void runningHeadOfAChapterIsFurniture() {
        assertThat(marked(pages("Chapter 3"))).isEqualTo(5);
    }

    private static LineFacts pages(String furniture) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 5; page++) {
            text.append(furniture.formatted(page)).append("\n\n");
            text.append("Words of the page that go on.\n".repeat(46)).append('\n');
        }
        LineFacts facts = LineFacts.of(text.toString());
        new PageFurniture(facts, new LabelReader(Words.load())).mark();
        return facts;
    }

    private static int marked(LineFacts facts) {
        int marked = 0;
        for (int line = 0; line < facts.count(); line++) {
            marked += facts.has(line, LineMark.PAGE) ? 1 : 0;
        }
        return marked;
    }
}
