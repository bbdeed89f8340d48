package lectern.parse.plain;

import java.util.BitSet;
import java.util.List;

/// Headings that open with an emoji, as those of many posts do: "🎉 Your change is accepted." Where
/// it stands before item after item it is a bullet.
final class EmojiHeads {
    private static final int FEWEST = 3;
    private static final int LONGEST = 80;

    private final Scene scene;
    private final LineFacts facts;

    EmojiHeads(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the candidates that are such, but for `excluded`; none where there are only two.
    List<Integer> find(BitSet excluded) {
        List<Integer> found = scene.candidates().on(this::is, excluded);
        return found.size() < FEWEST ? List.of() : found;
    }

    private boolean is(int line) {
        int before = scene.neighbours().before(line);
        int after = scene.neighbours().after(line);
        return opens(line)
                && facts.length(line) <= LONGEST
                && after >= 0
                && !opens(after)
                && facts.length(after) > facts.length(line)
                && (before < 0 || !opens(before));
    }

    // With a blank and words behind it; in front of a quotation it says how that sounds.
    private boolean opens(int line) {
        String text = facts.text();
        int from = facts.first(line);
        int last = facts.last(line);
        int emoji = text.codePointAt(from);
        int at = from + Character.charCount(emoji);
        if (at < last && text.charAt(at) == '\ufe0f') {
            at++;
        }
        return Character.isEmojiPresentation(emoji)
                && at + 1 < last
                && LineFacts.isBlank(text.charAt(at))
                && !Chars.isQuote(text.charAt(at + 1));
    }
}
