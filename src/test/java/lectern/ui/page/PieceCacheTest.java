package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import lectern.document.Span;
import org.junit.jupiter.api.Test;

class PieceCacheTest {
    private final List<Integer> built = new ArrayList<>();
    private final PieceCache cache =
            new PieceCache(
                    key -> {
                        built.add(key.part());
                        ShownText text = new ShownText.Whole("x", new Span(0, 1));
                        return Toolkit.call(
                                () ->
                                        new Piece(
                                                new Part.Link(0, "x", true),
                                                new Strip(0, 1, 10, 0),
                                                text,
                                                new WrappedBox(
                                                        "x",
                                                        Face.of(
                                                                javafx.scene.text.Font.font(12),
                                                                1.5),
                                                        0),
                                                0,
                                                new Group()));
                    });

    private static Key key(int part) {
        return new Key(0, part, 0);
    }

    @Test
    void pieceIsBuiltOnce() {
        assertThat(cache.get(key(1))).isSameAs(cache.get(key(1)));
        assertThat(built).containsExactly(1);
    }

    @Test
    void leastRecentlyUsedGoesFirst() {
        for (int i = 0; i < 256; i++) {
            cache.get(key(i));
        }
        cache.get(key(0));
        cache.get(key(1000));
        assertThat(cache.holds(key(0))).isTrue();
        assertThat(cache.holds(key(1))).isFalse();
    }

    @Test
    void clearedCacheHoldsNothing() {
        cache.get(key(1));
        cache.clear();
        assertThat(cache.holds(key(1))).isFalse();
    }
}
