package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlainTextFormsTest {
    private static final String TEXT =
            """
            Title of the Whole Text

            CHAPTER I

            CHAPTER XII

            CHAPTER IV.

            2.1 Of the rain

            2.2 Of the wind

            3 Of snow

            Where does it go?

            What is left?

            Of the hail
            Of the fog

               Of the sun

            Of the moon
            ===========

            Of the stars
            ============

            Of the clouds and of the many shapes that they have when the wind has been at them
            """;

    private final PlainTextForms forms = new PlainTextForms();

    private List<String> alike(String line) {
        List<Integer> all = new ArrayList<>();
        for (int at = 0; at < TEXT.length(); at = TEXT.indexOf('\n', at) + 1) {
            all.add(at);
        }
        return forms.alike(TEXT, TEXT.indexOf(line), all).stream()
                .map(at -> TEXT.substring(at, TEXT.indexOf('\n', at)))
                .toList();
    }

    @Test
    void numbersOfOneMakingLookAlikeWhateverTheyCount() {
        assertThat(alike("CHAPTER I\n")).containsExactly("CHAPTER XII");
        assertThat(alike("2.1 Of")).containsExactly("2.2 Of the wind");
    }

    @Test
    void finalMarksTellLinesApart() {
        assertThat(alike("Where does")).containsExactly("What is left?");
    }

    @Test
    void indentAndBlankLinesTellLinesApart() {
        assertThat(alike("   Of the sun")).isEmpty();
        assertThat(alike("Of the hail")).isEmpty();
    }

    @Test
    void underlinesTellLinesApart() {
        assertThat(alike("Of the moon")).containsExactly("Of the stars");
    }

    @Tag("long")
    @Test
    void aMuchLongerLineLooksDifferent() {
        assertThat(alike("Of the clouds")).isEmpty();
    }

    @Test
    void aBlankLineLooksLikeNothing() {
        assertThat(forms.alike(TEXT, TEXT.indexOf("\n\n") + 1, List.of(0))).isEmpty();
        assertThat(forms.alike("", 0, List.of())).isEmpty();
    }
}
