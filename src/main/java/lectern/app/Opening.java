package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lectern.reading.Arrival;

/// Texts that are asked for at once, until it is known which of them can be shown.
final class Opening {
    /// A window whose text cannot be shown.
    ///
    /// @param why a sentence
    record Refused(TextWindow window, String why) {}

    private final List<Refused> refused = new ArrayList<>();
    private final Consumer<List<Refused>> settled;
    private int waitedFor;

    private Opening(int waitedFor, Consumer<List<Refused>> settled) {
        this.waitedFor = waitedFor;
        this.settled = settled;
    }

    /// @param here takes each window as soon as there is something to see in it
    /// @param settled takes those in which there never will be, when that is known of all
    static void await(
            List<TextWindow> asked, Consumer<TextWindow> here, Consumer<List<Refused>> settled) {
        Opening opening = new Opening(asked.size(), settled);
        for (TextWindow window : asked) {
            Arrival.await(
                    window.session(),
                    () -> {
                        here.accept(window);
                        opening.count();
                    },
                    why -> {
                        opening.refused.add(new Refused(window, why));
                        opening.count();
                    });
        }
    }

    private void count() {
        if (--waitedFor == 0) {
            settled.accept(refused);
        }
    }
}
