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

        new PageFurniture(facts, new LabelReader(Words.shared())).mark();

        assertThat(marked(facts)).isZero();
    }

    @Test
    void titleOnTheFirstLineIsNotFurniture() {
        LineFacts facts = pages("Annual Report");
        assertThat(facts.has(0, LineMark.PAGE)).isFalse();
        assertThat(marked(facts)).isEqualTo(4);
        assertThat(pages("HTTP/3").has(0, LineMark.PAGE)).isFalse();
    }

    @Test
    void chaptersAsShortAsPagesAreNotFurniture() {
        assertThat(marked(pages("CHAPTER %d."))).isZero();
        assertThat(marked(pages("Letter %d"))).isZero();
    }

    @Test
    void runningHeadOfAChapterIsFurniture() {
        assertThat(marked(pages("Chapter 3"))).isEqualTo(4);
        assertThat(marked(pages("Page %d of chapter 3"))).isEqualTo(5);
    }

    @Test
    void lineBesideAFormFeedIsFurnitureWithoutBlankLines() {
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        for (int n = 1; n <= 5; n++) {
            String page = ("Words of the page " + "abcdef".charAt(n) + ".\n").repeat(46);
            above.append("Smith   ").append(n).append("\n\f\n").append(page);
            below.append('\f').append("Smith   ").append(n).append('\n').append(page);
        }

        assertThat(marked(found(above.toString()))).isEqualTo(5);
        assertThat(marked(found(below.toString()))).isEqualTo(5);
        assertThat(marked(found(above.toString().replace("\f\n", "")))).isZero();
    }

    @Test
    void numberMayStandBeforeTheName() {
        assertThat(marked(pages("%d   A Bridge"))).isEqualTo(5);
    }

    @Test
    void nameWithoutANumberIsFurnitureWhereThePagesAreOfALength() {
        String uneven = uneven("A Bridge", 0);

        assertThat(marked(pages("A Bridge"))).isEqualTo(4);
        assertThat(marked(found(uneven))).isZero();
        assertThat(marked(found(uneven("A Bridge %d", 1)))).isEqualTo(6);
    }

    @Test
    void numbersOfLeftAndRightPagesCountByTwo() {
        assertThat(marked(found(uneven("A Bridge %d", 2)))).isEqualTo(6);
    }

    @Test
    void releasesAsRegularAsPagesAreNotFurniture() {
        assertThat(marked(found(uneven("Version 1.%d", -1)))).isZero();
        assertThat(marked(found(uneven("1 May 20%d", 7)))).isZero();
    }

    @Test
    void headingsMarkedAsSuchAreNotFurniture() {
        assertThat(marked(pages("## Release %d"))).isZero();
    }

    @Test
    void linesTooNearOrTooFarFromOneAnotherAreOnNoPages() {
        assertThat(marked(pages("A Bridge   %d", 5, 12))).isZero();
        assertThat(marked(pages("A Bridge   %d", 5, 95))).isZero();
        assertThat(marked(pages("A Bridge   %d", 2, 46))).isZero();
        assertThat(marked(pages("A Bridge   %d", 3, 46))).isEqualTo(3);
    }

    @Test
    void lineThatIsLongOrOfOneSignIsNoFurniture() {
        assertThat(marked(pages("On this page we go on to tell of the bridge. ".repeat(4) + "%d")))
                .isZero();
        assertThat(marked(pages("§"))).isZero();
    }

    @Test
    void twoPagesAreEnoughWhereTheirNumbersStandInBrackets() {
        assertThat(marked(pages("Smith                    [Page %d]", 2, 46))).isEqualTo(2);
        assertThat(marked(pages("Smith                    [1999]", 2, 46))).isZero();
    }

    @Test
    void headerOfAFewPagesIsToldByTheFootersAboveIt() {
        String page = "Words of the page that go on.\n".repeat(46);
        String text = page + "\nSmith  [Page 1]\n\nA Bridge\n\n" + page;

        assertThat(marked(found(text + "\nSmith  [Page 2]\n\nA Bridge\n\n" + page))).isEqualTo(4);
        assertThat(marked(found(text + "\nSmith  [Page 2]\n\nA Ferry\n\n" + page))).isEqualTo(2);
    }

    @Test
    void chaptersRightUnderTheHeadersOfTheirPagesAreNotFurniture() {
        assertThat(marked(pages("A Bridge   %1$d\n\nChapter %1$d"))).isEqualTo(5);
    }

    @Test
    void loneNumbersThatBreakSentencesArePages() {
        assertThat(marked(found(numbered("and so it goes", 3)))).isEqualTo(9);
        assertThat(marked(found(numbered("And so it goes", 3)))).isZero();
        assertThat(marked(found(numbered("and so it goes", 9)))).isZero();
    }

    // The line behind every so manieth number is `after`, in the middle of a sentence or not.
    private static String numbered(String after, int step) {
        String page = "Words of the page that go on.\n".repeat(46);
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= 9; number++) {
            boolean amid = number % step == 0;
            text.append(page).append(amid ? "The ferry of the town\n\n" : "\n");
            text.append(number).append("\n\n").append(amid ? after + ".\n" : "");
        }
        return text + page;
    }

    private static LineFacts pages(String furniture) {
        return pages(furniture, 5, 46);
    }

    private static LineFacts pages(String furniture, int count, int lines) {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= count; page++) {
            text.append(furniture.formatted(page)).append("\n\n");
            text.append("Words of the page that go on.\n".repeat(lines)).append('\n');
        }
        return found(text.toString());
    }

    private static String uneven(String furniture, int step) {
        StringBuilder text = new StringBuilder("\n");
        int number = 40;
        for (int lines : new int[] {70, 24, 60, 30, 76, 22}) {
            text.append('\n').append(furniture.formatted(number)).append("\n\n");
            text.append("Words of the page that go on.\n".repeat(lines));
            number += step;
        }
        return text.toString();
    }

    private static LineFacts found(String text) {
        LineFacts facts = LineFacts.of(text);
        new PageFurniture(facts, new LabelReader(Words.shared())).mark();
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
