package lectern.reading;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;
import lectern.state.ReadingRecord;
import lectern.state.SectionKey;
import org.jspecify.annotations.Nullable;

/// Keeps how far the reader has come in what is open: the place, and what is folded.
///
/// What is kept is a change each, so that two windows on one document do not undo each other's;
/// tying a place to its text is left to whoever writes.
public final class ReadingKeeper {
    private final DocumentMemory memory;
    private @Nullable Kept kept;
    private Subscription subscription = Subscription.EMPTY;

    public ReadingKeeper(DocumentMemory memory) {
        this.memory = memory;
    }

    /// Keeps what becomes of `reading` from now on, instead of what was followed before.
    public void follow(Reading reading) {
        subscription.unsubscribe();
        Kept now = new Kept(reading);
        kept = now;
        subscription =
                reading.outline()
                        .foldsProperty()
                        .subscribe((before, after) -> now.fold(before, after));
    }

    /// Notes that the page may have moved.
    public void moved() {
        if (kept != null) {
            kept.move();
        }
    }

    private final class Kept {
        private final Reading reading;
        private final OpenDocument open;
        private final AtomicInteger place;
        private final AtomicBoolean waiting = new AtomicBoolean();

        Kept(Reading reading) {
            this.reading = reading;
            open = reading.document();
            place = new AtomicInteger(reading.navigator().place().offset());
        }

        private void change(UnaryOperator<ReadingRecord> change) {
            memory.change(open.identity(), record -> record.withReading(change));
        }

        // However often the page moves before the next write, that writes the last place.
        void move() {
            int now = reading.navigator().place().offset();
            if (place.getAndSet(now) != now && waiting.compareAndSet(false, true)) {
                change(
                        record -> {
                            waiting.set(false);
                            return record.withPlace(open.places().tie(place.get()));
                        });
            }
        }

        void fold(BitSet before, BitSet after) {
            BitSet folded = (BitSet) after.clone();
            folded.andNot(before);
            BitSet opened = (BitSet) before.clone();
            opened.andNot(after);
            change(record -> record.withFolds(keys(folded), keys(opened)));
        }

        private List<SectionKey> keys(BitSet sections) {
            return sections.stream().mapToObj(open.keys()::of).toList();
        }
    }
}
