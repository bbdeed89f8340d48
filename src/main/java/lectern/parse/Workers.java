package lectern.parse;

import java.util.function.IntConsumer;

/// Does work that falls into parts, several of them at once where there are threads for it.
@FunctionalInterface
public interface Workers {
    /// Does one part after the other on the calling thread.
    Workers ALONE =
            (parts, work) -> {
                for (int part = 0; part < parts; part++) {
                    work.accept(part);
                }
            };

    /// Does all parts, from 0, in any order, and returns when all are done. What a part throws
    /// comes to the caller.
    void each(int parts, IntConsumer work);
}
