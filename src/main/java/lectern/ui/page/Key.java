package lectern.ui.page;

import java.util.Comparator;

/// Names a piece of a document's page: the section, the part in it, and the piece of the part.
record Key(int section, int part, int piece) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
            Comparator.comparingInt(Key::section)
                    .thenComparingInt(Key::part)
                    .thenComparingInt(Key::piece);

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
