package lectern.app;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import lectern.parse.Workers;

/// Uses all processors for work of many parts.
final class ParallelWorkers implements Workers {
    @Override
    public void each(int parts, IntConsumer work) {
        if (parts == 1) {
            // Short texts need no threads, nor the time to start them.
            work.accept(0);
        } else {
            IntStream.range(0, parts).parallel().forEach(work);
        }
    }
}
