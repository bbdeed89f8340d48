package lectern.ui.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Keeps the pieces last used, laid out.
final class PieceCache {
    // Some screens of short paragraphs.
    private static final int CAPACITY = 256;

    private final Map<Key, Piece> pieces = LinkedHashMap.newLinkedHashMap(CAPACITY);
    private final Function<Key, Piece> builder;

    PieceCache(Function<Key, Piece> builder) {
        this.builder = builder;
    }

    Piece get(Key key) {
        Piece known = pieces.remove(key);
        Piece piece = known == null ? builder.apply(key) : known;
        pieces.put(key, piece);
        if (pieces.size() > CAPACITY) {
            pieces.remove(pieces.keySet().iterator().next());
        }
        return piece;
    }

    boolean holds(Key key) {
        return pieces.containsKey(key);
    }

    void clear() {
        pieces.clear();
    }
}
