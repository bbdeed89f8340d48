package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class TitleFinderTest {
    private static final String PROSE =
            "The council of the harbour met on Monday to talk about the new bridge and the old ferry,"
                    + " which has carried the people of the harbour for ninety years.\n";

    @Test
    void firstLineIsTheTitle() {
        assertThat(title("A New Bridge\n" + PROSE)).isZero();
    }

    @Test
    void ruleAboveTheTitleIsPassedOver() {
        assertThat(title("============\nA New Bridge\n============\n\n" + PROSE)).isEqualTo(1);
    }

    @Test
    void wordThatNamesTheTitlePointsToIt() {
        assertThat(title("Some header line\n\nTitle: Ulysses\n\nAuthor: James Joyce\n" + PROSE))
                .isEqualTo(2);
    }

    @Test
    void subjectOfALetterIsItsTitle() {
        assertThat(title("From: anna@example.org\nSubject: The new bridge\n\n" + PROSE)).isOne();
    }

    @Test
    void subjectOfOneOfManyMessagesNamesNotTheWhole() {
        String part = "\nSubject: What it is\n\n" + PROSE;
        assertThat(title("The Choir\n\n" + PROSE + part)).isEqualTo(4);
        assertThat(title("The Choir\n\n" + PROSE + part + part)).isZero();
        assertThat(title("From: Anna\nSubject: The choir\n\n" + PROSE + part)).isOne();
    }

    @Test
    void dateOrPictureOverTheTitleIsPassedOver() {
        assertThat(title("Friday, 7 March 2014\nA New Bridge\n" + PROSE)).isOne();
        assertThat(title("01.01.1970 | 12:01\nAuthor:\nA New Bridge\n" + PROSE)).isEqualTo(2);
        assertThat(title("bridge.jpg\nA New Bridge\n" + PROSE)).isOne();
        assertThat(title("Loading...\nHarbour News\nA New Bridge\nA New Bridge\n" + PROSE))
                .isEqualTo(2);
        assertThat(title("Skip to main content\nMenu\nHarbour News\n\nA New Bridge\n" + PROSE))
                .isEqualTo(2);
        assertThat(title("7 March 2014\n" + PROSE + "The Tide\n" + PROSE))
                .isEqualTo(TitleFinder.NONE);
        assertThat(title("1984\n" + PROSE)).isZero();
    }

    @Test
    void wordThatNamesATitleWithinAParagraphPointsToNothing() {
        assertThat(title("A Bridge\n\nWrite to the harbour with the\nsubject: The new bridge.\n"))
                .isZero();
        assertThat(title("A Bridge\n\n    subject:[list]    -> lists\n\n" + PROSE)).isZero();
        assertThat(title("A Bridge\n\nsubject:[list]\n\n" + PROSE)).isZero();
    }

    @Test
    void headerOfARecordIsPassedOver() {
        String header = "Archive-Name: bridges\nVersion: 15\nLast-modified: 10 March 2003\n";

        assertThat(title(header + "\n   THE BRIDGE\n\n" + PROSE)).isEqualTo(4);
        assertThat(title(header + "\n" + PROSE + PROSE)).isEqualTo(TitleFinder.NONE);
        assertThat(title("Bridges: a Story\nBy Anna Weiss\n\n" + PROSE)).isZero();
    }

    @Test
    void whereTheTextCameFromIsNoTitle() {
        assertThat(title("source: https://example.org/bridge/\n\nA Bridge\n\n" + PROSE))
                .isEqualTo(2);
    }

    @Test
    void firstOfNumberedHeadingsIsOneOfThem() {
        assertThat(title("1. The Bridge\n\n" + PROSE + "\n2. The Ferry\n\n" + PROSE))
                .isEqualTo(TitleFinder.NONE);
        assertThat(title("CHAPTER I\n\n" + PROSE + "\nCHAPTER II\n\n" + PROSE))
                .isEqualTo(TitleFinder.NONE);
        assertThat(title("1. The Bridge\n\n" + PROSE + "\nThe Ferry\n\n" + PROSE)).isZero();
        assertThat(title("1 John\n\n" + PROSE + "\n2\n\n" + PROSE)).isZero();
    }

    @Test
    void nameOfATableOfContentsNamesNoText() {
        assertThat(title("CONTENTS\n\n   The Bridge\n   The Ferry\n\n" + PROSE))
                .isEqualTo(TitleFinder.NONE);
        assertThat(title("Contents.\n\n   The Bridge\n   The Ferry\n\n" + PROSE))
                .isEqualTo(TitleFinder.NONE);
    }

    @Test
    void badgesAndNoticesOverTheTitleArePassedOver() {
        assertThat(
                        title(
                                "[![Build](https://example.org/a)](https://example.org)\n\nA Bridge\n"
                                        + PROSE))
                .isEqualTo(2);
        assertThat(title("#!/usr/bin/env bridge\nA Bridge\n" + PROSE)).isOne();
        assertThat(title("Copyright (c) 2024 The Harbour\n\nA Bridge\n\n" + PROSE)).isEqualTo(2);
    }

    @Test
    void mastheadOverTheTitleIsPassedOver() {
        assertThat(title("Daily Xyzzy\nCouncil of the harbour talks about new bridge\n" + PROSE))
                .isEqualTo(1);
    }

    @Test
    void shortTitleOverItsFirstHeadingIsNoMasthead() {
        assertThat(title("Harbour Bridge\nWhy the council of the harbour met\n" + PROSE)).isZero();
    }

    @Test
    void firstRowOfATableIsNoTitle() {
        assertThat(title("Name\tAge\tTown\nAnna\t31\tBern\nBob\t40\tRome\n"))
                .isEqualTo(TitleFinder.NONE);
    }

    @Test
    void lineInABoxIsTheTitleWhateverItsGaps() {
        String box =
                "=========================\n=  A Bridge    -    1.7 =\n=========================\n";

        assertThat(title(box + "\n   " + PROSE + "\n   3. Cross the bridge.\n\n" + PROSE)).isOne();
    }

    @Test
    void itemOfAListIsNoTitleBelowAHeader() {
        String header = "Network Group              A. Smith\n\n";

        assertThat(title(header + PROSE + "\n  3. Cross the bridge.\n\n" + PROSE)).isZero();
    }

    @Test
    void titleStandsBelowAHeaderOfTwoColumns() {
        String header =
                "Network Group              A. Smith\nRequest: 12              May 1999\n\n\n";

        assertThat(title(header + "            A Plain Protocol\n\nAbstract\n\n   " + PROSE))
                .isEqualTo(4);
    }

    @Test
    void pageOfAManualIsNamedByItsHeader() {
        String page =
                "BRIDGE(1)            Manual            BRIDGE(1)\n\nNAME\n     bridge\n\n     cross it\n\n";

        assertThat(title(page + "OPTIONS\n     " + PROSE)).isZero();
    }

    @Test
    void speakerIsNoTitle() {
        assertThat(title(("Anna Smith:\n" + PROSE + "Ben Jones:\n" + PROSE).repeat(3)))
                .isEqualTo(TitleFinder.NONE);
    }

    @Test
    void proseIsNoTitle() {
        assertThat(title(PROSE.strip() + " " + PROSE + PROSE)).isEqualTo(TitleFinder.NONE);
    }

    @Test
    void startOfAWrappedParagraphIsNoTitle() {
        String text =
                """
                The council of the harbour says that the ferry goes on, but also that
                Monday is its last day and that those who have a ticket may give it
                back at the office on the quay before the end of the month.

                Therefore, nobody will be carried over the harbour from that day on,
                and whoever wants to go to the other side will have to walk around.
                """;

        assertThat(title(text)).isEqualTo(TitleFinder.NONE);
    }

    @Test
    void underlinedLineIsNoMasthead() {
        assertThat(
                        title(
                                "Daily Xyzzy\n===========\nCouncil of the harbour talks about new bridge\n"
                                        + PROSE))
                .isZero();
    }

    @Test
    void textWithoutLettersHasNoTitle() {
        assertThat(title("")).isEqualTo(TitleFinder.NONE);
        assertThat(title("-----\n\n* * *\n")).isEqualTo(TitleFinder.NONE);
    }

    @Test
    void numberMayBeATitle() {
        assertThat(title("1984\n\n" + PROSE)).isZero();
    }

    @Test
    void addressOverTheTitleIsPassedOver() {
        assertThat(title("news.harbour.example\n\nA New Bridge\n\n" + PROSE)).isEqualTo(2);
        assertThat(title("v12.4.30\n\nA New Bridge\n\n" + PROSE)).isZero();
        assertThat(title("Harbour.\n\nA New Bridge\n\n" + PROSE)).isZero();
    }

    @Test
    void severalSentencesAreNoTitleButOneMayBe() {
        assertThat(title("The bridge is new. The ferry is old.\n\n" + PROSE))
                .isEqualTo(TitleFinder.NONE);
        assertThat(title("The Bridge Is New. The Ferry Is Old\n\n" + PROSE)).isZero();
        assertThat(title("The bridge is new.\n\n" + PROSE)).isZero();
    }

    @Test
    void lineOfManyWordsIsNoTitle() {
        assertThat(title("the bridge and ".repeat(17) + "the ferry\n\n" + PROSE))
                .isEqualTo(TitleFinder.NONE);
    }

    @Test
    void nameThatComesAgainOverSpeechesIsNoTitle() {
        assertThat(title(("ANNA\n" + PROSE + "BEN\n" + PROSE).repeat(4)))
                .isEqualTo(TitleFinder.NONE);
        assertThat(title("ANNA\nYes.\nBEN\nNo.\n".repeat(4) + PROSE)).isZero();
    }

    @Test
    void onlyWhatStandsApartAndIndentedBelowAHeaderIsTheTitle() {
        String header = "\nNetwork Group              A. Smith\n";
        String title = "            A Plain Protocol\n\n";

        assertThat(title(header + "   of the harbour\n\n" + title + PROSE)).isEqualTo(4);
        assertThat(title(header + "\nFor all to read\n\n" + title + PROSE)).isEqualTo(5);
        assertThat(title(header + "\n   For all\n   to read\n\n" + title + PROSE)).isEqualTo(6);
        assertThat(title(header + "\n" + PROSE + PROSE)).isOne();
        assertThat(title("Network Group\t\tA. Smith\n\n" + title + PROSE)).isEqualTo(2);
    }

    @Test
    void titleOfTwoLinesInAWrappedTextIsOne() {
        String first = "The council of the harbour talks about bridges and of\n";
        String text =
                """

                The council of the harbour says that the ferry goes on,
                but also that Monday is its last day and that those who
                have a ticket may give it back at the office on the quay
                before the end of the month, or never.

                """
                        .repeat(3);

        assertThat(title(first + "Ferries for ninety years\n" + text)).isZero();
        assertThat(title(first + "Ferries for ninety years.\n" + text)).isEqualTo(TitleFinder.NONE);
        assertThat(title(first + "ferries for ninety years\n" + text)).isEqualTo(TitleFinder.NONE);
        assertThat(title(first + "Ferries for ninety years\nand all\n" + text))
                .isEqualTo(TitleFinder.NONE);
    }

    private static int title(String text) {
        return new TitleFinder(Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE)).find();
    }
}
