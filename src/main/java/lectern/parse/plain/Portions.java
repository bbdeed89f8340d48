package lectern.parse.plain;

import java.util.concurrent.atomic.AtomicInteger;
import lectern.parse.Workers;
import lectern.text.Progress;

/// Work on many things, in portions of neighbours that may be done at once.
record Portions(Workers workers, Progress progress) {
    /// Works on one portion.
    @FunctionalInterface
    interface Work {
        void on(int from, int to);
    }

    /// Works on all of `count` things.
    ///
    /// @param size of a portion
    /// @param done the share of the parse before, to which `share` is added on the way
    void each(int count, int size, double done, double share, Work work) {
        int parts = (count + size - 1) / size;
        AtomicInteger finished = new AtomicInteger();
        workers.each(
                parts,
                part -> {
                    progress.at(done + share * finished.getAndIncrement() / parts);
                    work.on(part * size, Math.min(count, (part + 1) * size));
                });
    }
}
