package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import lectern.document.Block;
import lectern.document.Clue;
import lectern.document.Document;
import lectern.document.Evidence;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.parse.Workers;
import lectern.text.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlainTextParserTest {
    private final PlainTextParser parser = new PlainTextParser();

    @Test
    void bundledArticleGivesItsTitleAndItsSixHeadings() throws IOException {
        Document document = parser.parse(bundledArticle(), Progress.NONE);

        assertThat(document.title())
                .isEqualTo(
                        "US Secretary of State Marco Rubio Meets Chinese Counterpart Wang Yi Amid"
                                + " Rising Tensions");
        assertThat(titles(document))
                .containsExactly(
                        "The Diplomatic Balancing Act in Southeast Asia",
                        "Strategic Implications of Rubio-Wang Meeting",
                        "Russia and China Send a Coordinated Message",
                        "Understanding the Broader Context",
                        "Key Takeaways",
                        "Editor’s Note");
    }

    @Test
    void windowsLineEndsGiveTheSameOutline() throws IOException {
        String text = bundledArticle();

        assertThat(titles(parser.parse(text.replace("\n", "\r\n"), Progress.NONE)))
                .isEqualTo(titles(parser.parse(text, Progress.NONE)));
    }

    @Test
    void emptyTextIsOneSectionWithoutTitle() {
        Document document = parser.parse("", Progress.NONE);

        assertThat(document.sections()).hasSize(1);
        assertThat(document.title()).isEmpty();
    }

    @Test
    void cancellingPassesThrough() {
        assertThatThrownBy(
                        () ->
                                parser.parse(
                                        "Text",
                                        _ -> {
                                            throw new CancellationException();
                                        }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void chapterAndItsNameOnTheNextLineAreOneHeading() {
        StringBuilder text = new StringBuilder("A Tale\n\nby Nobody\n\n\n");
        String[] names = {"The Start", "The Middle", "The Turn", "The End"};
        String[] numbers = {"I", "II", "III", "IV"};
        for (int i = 0; i < names.length; i++) {
            text.append("\n\nCHAPTER ").append(numbers[i]).append("\n\n").append(names[i]);
            text.append("\n\n\n");
            for (int p = 0; p < 5; p++) {
                text.append("It was a long day in the town, and nobody who saw the sun go\n");
                text.append("down over the hills that night ever spoke of it again.\n\n");
            }
        }

        assertThat(titles(parser.parse(text.toString(), Progress.NONE)))
                .containsExactly(
                        "CHAPTER I The Start",
                        "CHAPTER II The Middle",
                        "CHAPTER III The Turn",
                        "CHAPTER IV The End");
    }

    @Test
    void whatSomebodySaysUnderANumberIsNoName() {
        String said = "“Come in out of the rain!”\n\n";
        String paragraph =
                """
                It was a long day in the town, and nobody who saw the sun go
                down over the hills that night ever spoke of it again.

                """;
        StringBuilder text = new StringBuilder("A Tale\n\nby Nobody\n\n\n");
        for (int i = 1; i <= 4; i++) {
            text.append("\n\nCHAPTER ").append(i).append(".\n\n").append(said);
            text.append(paragraph.repeat(5));
        }

        assertThat(titles(parser.parse(text.toString(), Progress.NONE)))
                .containsExactly("CHAPTER 1.", "CHAPTER 2.", "CHAPTER 3.", "CHAPTER 4.");
    }

    @Test
    void headingThatRunsIntoItsTextEndsWithItsOwnSentence() {
        String text =
                """
                1. Mooring Rights. Subject to the terms and conditions of this
                licence, each owner of a boat grants the harbour the right to move it
                where the safety of the others asks for that.

                2. The harbour is not liable for any damage that is done when it has
                moved a boat, and pays for no other place that its owner has to find.
                """;
        Model sure = Measured.model(List.of("bar 0.25", "tree =3"));
        List<Section> sections =
                new PlainTextParser(sure, sure, Workers.ALONE)
                        .parse(text, Progress.NONE)
                        .sections();

        assertThat(sections.get(1).title()).isEqualTo("1. Mooring Rights.");
        assertThat(sections.get(1).blocks()).hasSize(1);
        assertThat(sections.get(1).blocks().getFirst().span().of(text))
                .startsWith("Subject to")
                .endsWith("asks for that.");
        assertThat(sections.get(2).title()).startsWith("2. The harbour is not liable for any");
    }

    @Tag("long")
    @Test
    void partsDoneInAnyOrderGiveTheSameDocument() {
        StringBuilder text = new StringBuilder("A long book\n\n");
        for (int i = 1; i <= 3_000; i++) {
            text.append("Chapter ").append(i).append("\n\nIt rained.\n\n");
            text.append("On day ").append(i).append(" many words follow here. ".repeat(9));
            text.append("\n\n");
        }
        Workers backwards =
                (parts, work) -> {
                    for (int part = parts - 1; part >= 0; part--) {
                        work.accept(part);
                    }
                };

        Document document = new PlainTextParser(backwards).parse(text.toString(), Progress.NONE);

        assertThat(document.sections()).hasSizeGreaterThan(900);
        assertThat(document).isEqualTo(parser.parse(text.toString(), Progress.NONE));
    }

    @Test
    void whatARuleMadeAHeadingSaysWhichFirst() {
        String page = "Gulls\n" + Lines.PROSE.repeat(3) + "Most read\nThe fair is back\n";
        Document document = new PlainTextParser().parse(page, Progress.NONE);
        Heading heading = document.sections().getLast().heading();
        assertThat(titles(document)).containsExactly("Most read");
        assertThat(Objects.requireNonNull(heading).finding().confidence())
                .isEqualTo(0.95, within(0.001));
        assertThat(heading.finding().evidence().getFirst().clue()).isEqualTo(Clue.COMMON_NAME);
        assertThat(heading.finding().evidence()).extracting(Evidence::clue).doesNotHaveDuplicates();
    }

    @Test
    void whatStandsBelowTheMenusOfASiteIsTheTitle() {
        String page =
                "Skip to main content\n\nThe Harbour Post\n\nSearch\nMenu\nSign in\n\nHome\nNews\nSport\n\n"
                        + "The gulls open the new bins\n\n"
                        + Lines.PROSE
                        + "\nHow the lid works\n\n"
                        + Lines.PROSE
                        + "\nWhat the council says\n\n"
                        + Lines.PROSE;
        Document document = new PlainTextParser().parse(page, Progress.NONE);
        assertThat(document.sections().getFirst().title()).isEqualTo("The gulls open the new bins");
        assertThat(titles(document)).containsExactly("How the lid works", "What the council says");
        List<Block> blocks = document.sections().getFirst().blocks();
        assertThat(blocks.subList(0, 8)).allMatch(block -> block instanceof Block.Furniture);
        assertThat(blocks.subList(8, 10)).noneMatch(block -> block instanceof Block.Furniture);
    }

    private static String bundledArticle() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return Files.readString(seeds.sorted().findFirst().orElseThrow());
        }
    }

    private static List<String> titles(Document document) {
        return document.sections().stream().skip(1).map(Section::title).toList();
    }
}
