package lectern.reading;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.document.Span;
import org.junit.jupiter.api.Test;

class TextSelectionTest {
    private static final String TEXT =
            "A Tale of the Town\n"
                    + Parsed.PROSE
                    + "The First Morning\n"
                    + Parsed.PROSE
                    + Parsed.PROSE
                    + "The Second Evening\n"
                    + Parsed.PROSE;
    private static final OpenDocument OPEN = Parsed.of(TEXT);
    private static final int HEADING = TEXT.indexOf("The First");
    private static final int FIRST = HEADING + "The First Morning\n".length();
    private static final int SECOND = FIRST + Parsed.PROSE.length();
    private static final int PROSE = Parsed.PROSE.length() - 1;

    // Ten characters a line.
    private static int below(int offset, int lines) {
        return offset + 10 * lines;
    }

    private static TextSelection text(int offset) {
        return TextSelection.ofText(OPEN, offset, TextSelectionTest::below);
    }

    private static TextSelection paragraphs(int offset) {
        return TextSelection.ofParagraphs(OPEN, offset, TextSelectionTest::below);
    }

    private static String selected(TextSelection selection) {
        return selection.span().of(TEXT);
    }

    @Test
    void itBeginsWithTheWordAtThePlace() {
        assertThat(selected(text(FIRST))).isEqualTo("It");
        assertThat(selected(text(FIRST + 2))).as("the next one").isEqualTo("was");
    }

    @Test
    void theEndMovesByCharactersWordsAndLines() {
        TextSelection selection = text(FIRST);
        selection.words(2);
        assertThat(selected(selection)).isEqualTo("It was a");
        selection.characters(-2);
        assertThat(selected(selection)).isEqualTo("It was");
        selection.lines(1);
        assertThat(selected(selection)).isEqualTo("It was a long da");
        selection.words(-2);
        assertThat(selected(selection)).isEqualTo("It was a ");
    }

    @Test
    void theEndMayPassTheStart() {
        TextSelection selection = text(FIRST + 3);
        selection.words(-2);
        assertThat(selected(selection)).isEqualTo("It ");
        assertThat(selection.head()).isEqualTo(FIRST);
    }

    @Test
    void eitherEndMayBeTheOneThatMoves() {
        TextSelection selection = text(FIRST + 3);
        selection.swap();
        selection.words(-1);
        assertThat(selected(selection)).isEqualTo("It was");
    }

    @Test
    void theEndMovesToTheEndsAndStartsOfParagraphs() {
        TextSelection selection = text(FIRST);
        selection.paragraphs(1);
        assertThat(selection.span()).isEqualTo(new Span(FIRST, FIRST + PROSE));
        selection.paragraphs(1);
        assertThat(selection.span()).isEqualTo(new Span(FIRST, SECOND + PROSE));
        selection.paragraphs(1);
        assertThat(selection.span().end()).as("no further").isEqualTo(SECOND + PROSE);
        selection.paragraphs(-1);
        assertThat(selection.head()).isEqualTo(SECOND);
        selection.paragraphs(-2);
        assertThat(selection.head()).isEqualTo(HEADING);
    }

    @Test
    void nothingIsSelectedBeyondTheSection() {
        TextSelection selection = text(FIRST);
        selection.lines(1000);
        assertThat(selection.head()).isEqualTo(TEXT.indexOf("The Second"));
        selection.lines(-1000);
        assertThat(selection.head()).isEqualTo(HEADING);
    }

    @Test
    void itReachesToTheEndsOfTheSection() {
        TextSelection selection = text(FIRST);
        selection.toEnd(true);
        assertThat(selection.span()).isEqualTo(new Span(FIRST, SECOND + PROSE));
        selection.toEnd(false);
        assertThat(selection.span()).isEqualTo(new Span(HEADING, FIRST));
    }

    @Test
    void wholeParagraphsAreSelectedFromWhereverOneIs() {
        TextSelection selection = paragraphs(FIRST + 20);
        assertThat(selection.span()).isEqualTo(new Span(FIRST, FIRST + PROSE));
        selection.lines(1);
        assertThat(selection.span()).isEqualTo(new Span(FIRST, SECOND + PROSE));
        selection.paragraphs(-2);
        assertThat(selection.span()).isEqualTo(new Span(HEADING, FIRST + PROSE));
    }

    @Test
    void whatIsSelectedIsGoneOnFrom() {
        TextSelection selection =
                TextSelection.goingOn(OPEN, new Span(FIRST, FIRST + 2), TextSelectionTest::below);
        selection.words(1);
        assertThat(selected(selection)).isEqualTo("It was");
    }
}
