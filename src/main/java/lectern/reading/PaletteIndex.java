package lectern.reading;

import java.util.Arrays;
import java.util.List;
import lectern.search.Folding;

/// The rows of the go-to box made ready for words: folded once, then asked as often as one types.
final class PaletteIndex {
    /// How many rows are told at the most; nobody walks further.
    static final int MOST = 200;

    private static final int STRIDE = 1 << 12;

    private final List<PaletteRow> rows;
    private final String[] titles;

    /// Folds the titles of `rows`.
    ///
    /// @param check is run now and then, and ends the work by throwing
    PaletteIndex(List<PaletteRow> rows, Runnable check) {
        this.rows = rows;
        titles = new String[rows.size()];
        for (int i = 0; i < titles.length; i++) {
            if (i % STRIDE == 0) {
                check.run();
            }
            titles[i] = Folding.fold(rows.get(i).title());
        }
    }

    /// Returns the rows whose titles hold `words`, best first, equal ones in their order.
    List<PaletteRow> find(String words, Runnable check) {
        String[] wanted = Folding.words(words);
        long[] ranked = new long[titles.length];
        int count = 0;
        for (int i = 0; i < titles.length; i++) {
            if (i % STRIDE == 0) {
                check.run();
            }
            int score = Fuzzy.score(titles[i], wanted);
            if (score != Fuzzy.NONE) {
                // Best and earliest sort first.
                ranked[count++] = ((long) -score << Integer.SIZE) | i;
            }
        }
        Arrays.sort(ranked, 0, count);
        return Arrays.stream(ranked, 0, Math.min(count, MOST))
                .mapToObj(rank -> rows.get((int) rank))
                .toList();
    }
}
