package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lectern.document.Block;
import lectern.document.Section;
import lectern.text.Progress;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final String BODY =
            "\n\nThe captain is a kind man, who reads to us at night and sings in the morning.\n";

    @Test
    void textBehindAGapInTheTitlesLineIsText() {
        String rest = "I write to you from the boat, which left on Monday in the rain, at night.";

        Section opening = opening("Dear Anna,    " + rest + BODY);

        assertThat(opening.title()).isEqualTo("Dear Anna,");
        assertThat(opening.blocks().getFirst()).isInstanceOf(Block.Paragraph.class);
        assertThat(opening.blocks().getFirst().span().start()).isEqualTo(14);
        assertThat(opening.blocks().getFirst().span().length()).isEqualTo(rest.length());
        assertThat(opening.words()).isEqualTo(33);
    }

    @Test
    void columnsOfAHeadAreFurnitureUnderTheName() {
        Section opening = opening("LS(1)    User Commands    LS(1)" + BODY);

        assertThat(opening.title()).isEqualTo("LS(1)");
        assertThat(kinds(opening)).containsExactly(Block.Furniture.class, Block.Paragraph.class);
    }

    @Test
    void underlinedTitleKeepsItsGaps() {
        Section opening = opening("The    Boat\n===========" + BODY);

        assertThat(opening.title()).isEqualTo("The Boat");
        assertThat(kinds(opening)).containsExactly(Block.Paragraph.class);
    }

    @Test
    void titleInABoxKeepsItsGaps() {
        String rule = "=".repeat(40) + "\n";

        assertThat(opening(rule + "=    The Boat    -    1.7    =\n" + rule + BODY).title())
                .isEqualTo("The Boat - 1.7");
    }

    @Test
    void titleOfTwoLinesIsOne() {
        String centred =
                """
                The Use of the Old Ferry in the Outer Harbour and
                             on the River
                """
                        .indent(4);
        assertThat(opening(centred + BODY).title())
                .isEqualTo("The Use of the Old Ferry in the Outer Harbour and on the River");
        assertThat(kinds(opening(centred + BODY))).containsExactly(Block.Paragraph.class);
        assertThat(opening("The Long Way Home\nfrom the Outer Harbour\n" + BODY).title())
                .isEqualTo("The Long Way Home from the Outer Harbour");
    }

    @Test
    void nameUnderTheTitleIsNoneOfIt() {
        assertThat(opening("            The Boat\n            Anna Weiss\n" + BODY).title())
                .isEqualTo("The Boat");
        assertThat(opening("The Boat\nby Anna Weiss\n" + BODY).title()).isEqualTo("The Boat");
        assertThat(opening("The Boat\nAnna Weiss\n" + BODY).title()).isEqualTo("The Boat");
        assertThat(opening("The Boat\nit leaves at noon.\n" + BODY).title()).isEqualTo("The Boat");
    }

    private static List<Class<?>> kinds(Section section) {
        return section.blocks().stream().<Class<?>>map(Object::getClass).toList();
    }

    private static Section opening(String text) {
        return new PlainTextParser().parse(text, Progress.NONE).sections().getFirst();
    }
}
