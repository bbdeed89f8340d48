package lectern.parse.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.util.List;
import lectern.parse.training.Corpus.Truth;
import lectern.parse.training.Score.Predicted;
import lectern.parse.training.Score.Prediction;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Truth TRUTH =
            new Gson()
                    .fromJson(
                            """
                            {"title": "A Tale", "titleLine": 1, "listItems": [9, 10], "ignore": [6],
                             "headings": [{"line": 3, "endLine": 4, "level": 1, "text": "I Fire"},
                                          {"line": 7, "endLine": 7, "level": 2, "text": "Ash"}]}
                            """,
                            Truth.class);

    @Test
    void anyLineOfAHeadingFindsItOnce() {
        Score score = score(new Predicted(3, 1), new Predicted(4, 1), new Predicted(7, 2));

        assertThat(score.found()).isEqualTo(2);
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.parents()).isEqualTo(2);
    }

    @Test
    void ignoredLinesAndTheTitleAreNeitherRightNorWrong() {
        Score score = score(new Predicted(1, 1), new Predicted(6, 1));

        assertThat(score.invented()).isEmpty();
        assertThat(score.missed()).containsExactly(3, 7);
    }

    @Test
    void wrongLevelIsAWrongParent() {
        assertThat(score(new Predicted(3, 1), new Predicted(7, 1)).parents()).isEqualTo(1);
    }

    @Test
    void titleIsComparedWithoutCaseAndMarks() {
        assertThat(score().title()).isTrue();
    }

    @Test
    void itemsAreCounted() {
        assertThat(score().items()).isEqualTo(new Score.Items(1, 1, 1));
    }

    private static Score score(Predicted... headings) {
        return Score.of(new Prediction("a tale.", List.of(headings), List.of(9, 12)), TRUTH);
    }
}
