package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DialogueTest {
    @Test
    void namesOverDirectionsAreThoseOfPlayers() {
        assertThat(players("(looks out of the window).", "The sailor", "A boy", "Voices"))
                .containsExactly("The sailor", "A boy", "Voices");
    }

    @Test
    void twoAreTooFew() {
        assertThat(players("(looks out of the window).", "The sailor", "A boy")).isEmpty();
    }

    @Test
    void notesUnderHeadingsAreNoDirections() {
        assertThat(players("(Ann Smith)", "The quay", "The bell", "The crew")).isEmpty();
        assertThat(players("(see below) and so on", "The quay", "The bell", "The crew")).isEmpty();
    }

    @Test
    void actsAreNoPlayers() {
        assertThat(players("(evening)", "Act 1", "Act 2", "Act 3")).isEmpty();
    }

    @Test
    void aPlayerMayBeToldByANumber() {
        assertThat(players("(looks out of the window).", "The sailor", "1 guard", "2 guards"))
                .containsExactly("The sailor", "1 guard", "2 guards");
        assertThat(players("(evening)", "1. The Quay", "2. The Bell", "3. The Crew")).isEmpty();
    }

    @Test
    void aPlayerIsKnownWhereNoDirectionStandsBeneath() {
        String speech = "\n(looks up).\n" + Lines.PROSE;
        String play = "Ann" + speech + "Tom" + speech + "Eva" + speech + "Tom\n" + Lines.PROSE;
        Lines lines = new Lines("The Lamp\n" + Lines.PROSE + play + "Night\n" + Lines.PROSE);
        assertThat(lines.texts(new Dialogue(lines.scene).players()))
                .containsExactly("Ann", "Tom", "Eva", "Tom");
    }

    @Test
    void namesInCapitalsBeforeAStopAreThoseOfSpeakers() {
        String talk = "ANN. Who is next?\n\nMR BEE. It is you.\n\n".repeat(3);
        Lines lines = new Lines("The Lamp\n\n" + talk);
        Dialogue dialogue = new Dialogue(lines.scene);
        assertThat(lines.candidates("ANN. Who is next?")).isNotEmpty().allMatch(dialogue::isSpeech);
        Lines parts =
                new Lines("The Lamp\n\n" + "ARTICLE. It is lit.\n\nNo. It is not.\n\n".repeat(3));
        Dialogue none = new Dialogue(parts.scene);
        assertThat(parts.candidates("No. It is not.")).isNotEmpty().noneMatch(none::isSpeech);
    }

    private static List<String> players(String under, String... names) {
        String speech = "\n" + under + "\n" + Lines.PROSE;
        Lines lines = new Lines("The Lamp\n" + Lines.PROSE + String.join(speech, names) + speech);
        return lines.texts(new Dialogue(lines.scene).players());
    }
}
