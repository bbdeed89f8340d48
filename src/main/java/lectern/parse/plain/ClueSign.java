package lectern.parse.plain;

import java.util.EnumMap;
import java.util.Map;
import lectern.document.Clue;

/// Words weights truthfully: features of a group may speak for a heading by what is *not* there, so
/// each clue is told only with the sign in which its words are true.
final class ClueSign {
    private static final Map<Clue, Clue> OPPOSITES =
            Map.of(
                    Clue.SHORT, Clue.LONG,
                    Clue.LONG, Clue.SHORT,
                    Clue.FINAL_STOP, Clue.NO_FINAL_STOP,
                    Clue.NO_FINAL_STOP, Clue.FINAL_STOP);

    private ClueSign() {}

    /// Returns `weights` by the clue whose words fit their sign; those that no words fit are left
    /// out.
    static Map<Clue, Double> worded(Map<Clue, Double> weights) {
        Map<Clue, Double> worded = new EnumMap<>(Clue.class);
        weights.forEach(
                (clue, weight) -> {
                    boolean fits = speaksAgainst(clue) == weight <= 0;
                    Clue fit = fits ? clue : OPPOSITES.get(clue);
                    if (fit != null) {
                        worded.merge(fit, weight, Double::sum);
                    }
                });
        return worded;
    }

    private static boolean speaksAgainst(Clue clue) {
        return switch (clue) {
            case LONG, FINAL_STOP, AMONG_SHORT_LINES, REPEATED, FURNITURE, FIRST_LINE -> true;
            case SHORT,
                    NO_FINAL_STOP,
                    BODY_FOLLOWS,
                    PROSE_PRECEDES,
                    NUMBERED,
                    KEYWORD,
                    COMMON_NAME,
                    UNDERLINED,
                    MARKED,
                    CAPITALS,
                    BLANKS_AROUND,
                    OUTDENTED,
                    CENTRED,
                    RECURRING_FORM,
                    IN_CONTENTS,
                    SET_BY_READER ->
                    false;
        };
    }
}
