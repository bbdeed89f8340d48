package lectern.ui.page;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Runs what needs the toolkit on its thread, starting it where no test has yet.
final class Toolkit {
    private Toolkit() {}

    static <T> T call(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Runnable run =
                () -> {
                    try {
                        done.complete(work.get());
                    } catch (Throwable thrown) {
                        done.completeExceptionally(thrown);
                    }
                };
        try {
            Platform.startup(run);
        } catch (IllegalStateException started) {
            Platform.runLater(run);
        }
        try {
            return done.orTimeout(60, TimeUnit.SECONDS).join();
        } catch (java.util.concurrent.CompletionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed;
        }
    }

    static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return 0;
                });
    }
}
