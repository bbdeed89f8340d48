package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.parse.Workers;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

/// Lines that are no headings however sure it is that they look like one.
class VetoesTest {
    private static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, though many had been there to see it happen.\n";

    @Test
    void nameBeforeEachOfManySpeechesIsNone() {
        assertThat(headings("Anna:\n" + PROSE.repeat(2), 4)).isEmpty();
        assertThat(headings("Anna:\n" + PROSE.repeat(2), 3)).containsOnly("Anna:").hasSize(3);
        assertThat(headings("Anna\n" + PROSE.repeat(2), 4)).hasSize(4);
        assertThat(headings("Anna:\n=====\n" + PROSE.repeat(2), 4)).hasSize(4);
        assertThat(headings("Chapter 1:\n" + PROSE.repeat(2), 4)).hasSize(4);
    }

    @Test
    void dateIsNoneButALineThatHasOneMayBe() {
        assertThat(headings("March 1998\n" + PROSE)).isEmpty();
        assertThat(headings("12 March 1998\n" + PROSE)).isEmpty();
        assertThat(headings("Thursday, 12 March\n" + PROSE)).isEmpty();
        assertThat(headings("1998-03-12\n" + PROSE)).isEmpty();
        assertThat(headings("The Fire of March 1998\n" + PROSE)).hasSize(1);
        assertThat(headings("March or May 1998\n" + PROSE)).hasSize(1);
    }

    @Test
    void dateMayBeOneWhereItIsMarkedOrManyStandBetweenProse() {
        assertThat(headings("## 12 March 1998\n" + PROSE)).hasSize(1);
        assertThat(headings("12 March 1998\n-------------\n" + PROSE)).hasSize(1);
        assertThat(headings("12 March 1998\n" + PROSE, 2)).isEmpty();
        assertThat(headings("12 March 1998\n" + PROSE, 3)).isEmpty();
        assertThat(headings("1 May\n" + PROSE + "2 May\n" + PROSE + "4 May\n" + PROSE)).hasSize(3);
        assertThat(
                        headings(
                                ("Anna\n1 May\n" + PROSE)
                                        + ("Tom\n2 May\n" + PROSE)
                                        + ("Eva\n4 May\n" + PROSE)))
                .doesNotContain("1 May", "2 May", "4 May");
    }

    @Test
    void theLastOfAListWithoutBulletsIsNone() {
        String list = "flour\n2 eggs\nsugar\n1 cup milk\n\n" + PROSE;
        assertThat(headings(list)).doesNotContain("1 cup milk");
        assertThat(headings("flour\nsugar\n\n1 Cup\n\n" + PROSE)).contains("1 Cup");
        assertThat(headings("flour\neggs\nsugar\nMilk\n----\n\n" + PROSE)).contains("Milk");
    }

    @Test
    void theLargeFirstLetterOfAParagraphIsNone() {
        assertThat(headings("T\nhe boat was late. " + PROSE)).isEmpty();
        assertThat(headings("T\n" + PROSE)).containsExactly("T");
    }

    @Test
    void theNumberOfAPictureIsNone() {
        assertThat(headings("0023m\n" + PROSE)).isEmpty();
        assertThat(headings("0023\n" + PROSE)).isEmpty();
        assertThat(headings("123b\n" + PROSE)).isEmpty();
        assertThat(headings("23b\n" + PROSE)).hasSize(1);
        assertThat(headings("1984\n" + PROSE)).hasSize(1);
    }

    @Test
    void halvesOfAnArabicVerseAndInvocationsAreNone() {
        assertThat(headings("\u0628\u062d\u0631 = \u0646\u0647\u0631\n" + PROSE)).isEmpty();
        assertThat(headings("The sea = the river\n" + PROSE)).hasSize(1);
        assertThat(headings("In the name of God\n" + PROSE)).isEmpty();
        assertThat(headings("The name of God\n" + PROSE)).hasSize(1);
    }

    @Test
    void aCaptionThatSaysWhoTookThePictureIsNone() {
        assertThat(headings("The bins at the pier. Photo: Ann Ross\n" + PROSE)).isEmpty();
        assertThat(headings("Sources:\n" + PROSE)).hasSize(1);
    }

    @Test
    void placesOverATeaserEachAreNone() {
        assertThat(headings("1\nBoats lost in fog\n2\nThe fair is back\n"))
                .doesNotContain("1", "2");
        assertThat(headings("1\n" + PROSE + "2\n" + PROSE)).contains("1", "2");
        assertThat(headings("1\nIt is night.\n2\nIt is day.\n")).contains("1", "2");
    }

    @Test
    void whatStandsForAnAdvertisementIsNone() {
        assertThat(headings("Advertisement\n" + PROSE)).isEmpty();
        assertThat(headings("WERBUNG\n" + PROSE)).isEmpty();
        assertThat(headings("An Advertisement\n" + PROSE)).hasSize(1);
    }

    @Test
    void oneOfSeveralFieldsIsNone() {
        assertThat(headings("Price: 12\n\nPlace: Harbour\n\n" + PROSE)).isEmpty();
        assertThat(headings("Place: Harbour\n\n" + PROSE)).hasSize(1);
    }

    @Test
    void entriesBeneathReferencesAreNone() {
        String entries = "1. Ann Smith, On Boats\n" + PROSE + "2. Tom Black, On Fog\n" + PROSE;
        assertThat(headings("References\n" + entries)).containsExactly("References");
        assertThat(headings("Lives\n" + entries)).hasSize(3);
    }

    @Test
    void referenceToAPartIsNoneUnlessThePartIsNamed() {
        assertThat(headings("Chapter 1 of the book\n" + PROSE)).isEmpty();
        assertThat(headings("Chapter 1: of the book\n" + PROSE)).hasSize(1);
        assertThat(headings("Chapter 1\n" + PROSE)).hasSize(1);
        assertThat(headings("Chapter 1 Of the Book\n" + PROSE)).hasSize(1);
        assertThat(headings("1 of the book\n" + PROSE)).hasSize(1);
    }

    @Test
    void nameOfContentsIsNoneOverAListOrOverContents() {
        String entries = "The Fire\nThe Rain\nThe Wind\n";
        String chapters = entries.replace("\n", "\n" + PROSE + PROSE);

        assertThat(headings("Contents\n• Fire\n• Rain\n" + PROSE)).doesNotContain("Contents");
        assertThat(headings("Contents\n\n" + entries + "\n" + chapters))
                .containsExactly("The Fire", "The Rain", "The Wind");
        assertThat(headings(PROSE + "Contents\n")).containsExactly("Contents");
        assertThat(headings("Contents\nFire\n" + PROSE.repeat(4))).containsExactly("Fire");
        assertThat(headings(PROSE.repeat(4) + "Contents\nFire\n" + PROSE)).contains("Contents");
        assertThat(headings("Fire\n• coal\n• wood\n" + PROSE)).contains("Fire");
    }

    @Test
    void noticeOfCopyrightIsNoneButASectionOnItIs() {
        assertThat(headings("Copyright (c) 2024 The Harbour\n" + PROSE)).isEmpty();
        assertThat(headings("Copyright [yyyy] [name of owner]\n" + PROSE)).isEmpty();
        assertThat(headings("© 2024 The Harbour\n" + PROSE)).isEmpty();
        assertThat(headings("Copyright Notice\n" + PROSE)).hasSize(1);
        assertThat(headings("Copyright\n" + PROSE)).hasSize(1);
    }

    @Test
    void lineThatSaysWhereSomethingEndsIsNone() {
        assertThat(headings("Terms of Use\n" + PROSE + "END OF TERMS OF USE\n" + PROSE))
                .containsExactly("Terms of Use");
        assertThat(headings("Fire\n" + PROSE + "# The End\n" + PROSE)).hasSize(2);
        assertThat(headings("Fire\n" + PROSE + "12. The End\n" + PROSE)).hasSize(2);
    }

    @Test
    void termOverItsDefinitionIsNone() {
        String body = "       " + PROSE + "\n";
        String terms = ("       Boxes\n              " + PROSE + "\n").repeat(2);
        String part = "   Fares\n" + body + terms + "SEE ALSO\n" + body;

        assertThat(headings("DESCRIPTION\n" + body + terms + part))
                .containsExactly("DESCRIPTION", "Fares", "SEE ALSO");
        assertThat(headings("DESCRIPTION\n" + part))
                .containsExactly("DESCRIPTION", "Fares", "SEE ALSO");
        assertThat(headings("DESCRIPTION\n" + body + terms.replace("Boxes\n", "Boxes\n\n")))
                .contains("Boxes");
        assertThat(headings("DESCRIPTION\n" + body + terms.replace("Boxes", "1.1 Boxes")))
                .contains("1.1 Boxes");
    }

    @Test
    void addressWithoutASchemeIsNoneButANameWithStopsIsOne() {
        assertThat(headings("www.harbour.example/ferry/fares.pdf\n" + PROSE)).isEmpty();
        assertThat(headings("ferry.fares.sum/all\n" + PROSE)).isEmpty();
        assertThat(headings("Fares and/or Tolls\n" + PROSE)).hasSize(1);
    }

    @Test
    void timeOverWhatWasWrittenThenIsNone() {
        assertThat(headings("21:04 Anna Weiss\n" + PROSE)).isEmpty();
        assertThat(headings("9:30Anna Weiss\n" + PROSE)).isEmpty();
        assertThat(headings("Mark 9:30\n" + PROSE)).hasSize(1);
        assertThat(headings("9:30 Opening\n-----\n" + PROSE)).hasSize(1);
    }

    @Test
    void referenceToAnotherArticleIsNone() {
        assertThat(headings("Read more: The Old Ferry\n" + PROSE)).isEmpty();
        assertThat(headings("Lea aquí: El puerto\n" + PROSE)).isEmpty();
        assertThat(headings("Read more:\n" + PROSE)).hasSize(1);
        assertThat(headings("The Ferry: More\n" + PROSE)).hasSize(1);
    }

    @Test
    void footerOfAManualsPageIsNone() {
        assertThat(headings(PROSE + "1.2      12 May 2020      FERRY(1)\n" + PROSE)).isEmpty();
        assertThat(headings(PROSE + "The use of ferry(1)\n" + PROSE)).hasSize(1);
        assertThat(headings(PROSE + "   Fares     FERRY(1)\n" + PROSE)).hasSize(1);
    }

    @Test
    void bylineIsNoneRightUnderTheTitle() {
        assertThat(headings("A Bridge\nBy Anna Weiss\n" + PROSE)).containsExactly("A Bridge");
        assertThat(headings("A Bridge\nBy the Sea\n----\n" + PROSE)).contains("By the Sea");
        assertThat(headings("A Bridge\n" + PROSE.repeat(12) + "By Anna Weiss\n" + PROSE))
                .contains("By Anna Weiss");
    }

    @Test
    void fewSmallOpeningsAmongManyLargeAreNone() {
        String others = ("Fire\n" + PROSE).repeat(4);

        assertThat(headings(others + "rain at night\n" + PROSE)).doesNotContain("rain at night");
        assertThat(headings(others + "rain at night\n----\n" + PROSE)).contains("rain at night");
        assertThat(headings(others + ("rain at night\n" + PROSE).repeat(4)))
                .contains("rain at night");
    }

    @Test
    void numberRightOverTheNextIsNone() {
        String rows = "1) Is the fire out?\n2) Is the door shut?\n";

        assertThat(headings(PROSE + rows + PROSE)).isEmpty();
        assertThat(headings(PROSE + rows.replace("\n", "\n" + PROSE))).hasSize(2);
        assertThat(headings("1) Fire\n-------\n2) Rain\n-------\n" + PROSE)).hasSize(2);
    }

    @Test
    void rowOfATableIsNone() {
        String row = "Section 1.1 | Area | 1 |\n";

        assertThat(headings(row + row + PROSE)).isEmpty();
        assertThat(headings(row + PROSE)).hasSize(1);
        assertThat(headings(PROSE + "Fire | Rain\nRain | Fire\n" + PROSE)).isEmpty();
        assertThat(headings(PROSE + "Fire|Rain\nRain|Fire\n" + PROSE)).isNotEmpty();
    }

    @Test
    void codeIsNoneUnlessItIsSetOff() {
        assertThat(headings(PROSE + "Then run:\nferry start\n" + PROSE))
                .doesNotContain("ferry start");
        assertThat(headings("-C PATH\n" + PROSE)).isEmpty();
        assertThat(headings("# -C PATH\n" + PROSE)).hasSize(1);
        assertThat(headings("-C PATH\n-------\n" + PROSE)).hasSize(1);
    }

    @Test
    void itemBesideAnotherIsNone() {
        assertThat(headings("- Fire\n\n- Rain\n\n" + PROSE)).isEmpty();
        assertThat(headings("- Fire\n\n" + PROSE + "\n- Rain\n\n" + PROSE)).hasSize(2);
        assertThat(headings("- Fire\n\n• Rain\n\n" + PROSE)).hasSize(2);
    }

    @Test
    void lastLineOfAnItemIsNone() {
        assertThat(headings("- What the town did to\n  the harbour then\n" + PROSE))
                .doesNotContain("the harbour then");
        assertThat(headings("- What the town did\n\n  The harbour then\n" + PROSE))
                .contains("The harbour then");
        assertThat(headings("What the town did\n  The harbour then\n" + PROSE))
                .contains("The harbour then");
    }

    @Test
    void speechAndItsSpeakerBehindADashAreNone() {
        assertThat(headings("—¿Quién vive?\n" + PROSE)).isEmpty();
        assertThat(headings("— Anna Weiss\n" + PROSE)).isEmpty();
        assertThat(headings("— I —\n" + PROSE)).hasSize(1);
        assertThat(headings("- Fire\n" + PROSE)).hasSize(1);
    }

    @Test
    void numberThatOpensAParagraphMakesNone() {
        String line = "of the town went down to the sea and looked at the fire in the dark of it\n";
        String opening = "§ 2. When at the end of the day the tide had gone, all the good people\n";
        String around = ("\n" + line.repeat(4) + "And so it went on.\n").repeat(4);

        assertThat(headings(around + "\n" + opening + line.repeat(2) + around)).isEmpty();
        assertThat(headings(around + "\n" + opening + line + around)).hasSize(1);
        assertThat(headings(around + "\n§ 2. The tide\n" + line.repeat(2) + around)).hasSize(1);
    }

    @Test
    void nameBeforeAColonIsNoneWhereFewAreSuch() {
        String others = ("Fire\n" + PROSE).repeat(3);

        assertThat(headings(others + "Example:\n" + PROSE)).hasSize(3);
        assertThat(headings(others + "EXAMPLE:\n" + PROSE)).hasSize(4);
        assertThat(headings("Fire\n" + PROSE + "Rain\n" + PROSE + "Example:\n" + PROSE)).hasSize(2);
        assertThat(headings(others + "Example:\n" + PROSE + "Boats:\n" + PROSE)).hasSize(5);
    }

    @Test
    void sentenceThatIntroducesIsNoneAmongOtherHeadings() {
        String others = "Fire\n" + PROSE + "Rain\n" + PROSE + "Wind\n" + PROSE;

        assertThat(headings(others + "What the town did:\n" + PROSE)).hasSize(3);
        assertThat(headings(others + "WHAT THE TOWN DID:\n" + PROSE)).hasSize(4);
        assertThat(headings(others + "# What the town did:\n" + PROSE)).hasSize(4);
        assertThat(headings(others + "What the town did:\n------\n" + PROSE)).hasSize(4);
        assertThat(headings(others + "町の人がしたこと：\n" + PROSE)).hasSize(3);
        assertThat(
                        headings(
                                others
                                        + "What the town did:\n"
                                        + PROSE
                                        + "What the sea did then:\n"
                                        + PROSE))
                .hasSize(3);
        assertThat(headings("Fire\n" + PROSE + "What the town did:\n" + PROSE)).hasSize(2);
        assertThat(
                        headings(
                                "Fire\n"
                                        + PROSE
                                        + "What the town did:\n"
                                        + PROSE
                                        + "What the sea did then:\n"
                                        + PROSE))
                .hasSize(3);
    }

    private static List<String> headings(String part, int times) {
        return headings(part.repeat(times));
    }

    // Of lines that are all sure to be headings.
    private static List<String> headings(String text) {
        Scene scene = Scene.of(LineFacts.of(text), Words.shared(), Progress.NONE);
        Model sure = Measured.model(List.of("bar 0.25", "tree =3"));
        Portions portions = new Portions(Workers.ALONE, Progress.NONE);
        Judgement judgement = Judgement.of(scene, sure, sure, portions);
        return new Choice(scene, judgement, TitleFinder.NONE)
                .choose().headings().stream()
                        .map(c -> scene.facts().trimmed(scene.candidates().line(c)))
                        .toList();
    }
}
