package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.document.Block.Furniture.Kind;
import org.jspecify.annotations.Nullable;

/// The titles of posts that follow one another, each right over the line that says who wrote it or
/// what it is filed under. Over a mere date stands, as often, the name of who wrote a comment.
final class PostHeads {
    private static final int FEWEST = 4;
    private static final int LONGEST = 100;
    private static final int LEAST_POST = 80;
    // Names of those who write differ less.
    private static final double LEAST_DISTINCT = 0.75;

    private final Scene scene;
    private final LineFacts facts;

    PostHeads(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns such candidates, but for `excluded`.
    List<Integer> find(BitSet excluded) {
        if (scene.layout().wrapped()) {
            return List.of();
        }
        Map<Kind, List<Integer>> over = new EnumMap<>(Kind.class);
        for (int c = 0; c < scene.candidates().count(); c++) {
            Kind below = excluded.get(c) ? null : kindBelow(scene.candidates().line(c));
            if (below != null) {
                over.computeIfAbsent(below, _ -> new ArrayList<>()).add(c);
            }
        }
        List<Integer> found = new ArrayList<>();
        over.values().stream().filter(this::areTitles).forEach(found::addAll);
        return found;
    }

    // What the line right beneath tells of the post; null where this is no title of one.
    private @Nullable Kind kindBelow(int line) {
        int after = scene.neighbours().after(line);
        if (after < 0 || facts.length(line) > LONGEST || endsAsText(line)) {
            return null;
        }
        Kind kind = kind(after);
        boolean told = kind == Kind.BYLINE || kind == Kind.NOTICE;
        int post = scene.neighbours().after(after);
        boolean posted = post >= 0 && facts.length(post) >= LEAST_POST;
        return told && posted && kind(line) == null ? kind : null;
    }

    private boolean endsAsText(int line) {
        return switch (LineShape.ending(facts.text(), facts.first(line), facts.last(line))) {
            case STOP, COLON, COMMA -> true;
            default -> false;
        };
    }

    private boolean areTitles(List<Integer> some) {
        long distinct = some.stream().map(scene.candidates()::key).distinct().count();
        return some.size() >= FEWEST && distinct >= LEAST_DISTINCT * some.size();
    }

    private @Nullable Kind kind(int line) {
        return scene.words().cues().of(facts.text(), facts.first(line), facts.last(line));
    }
}
