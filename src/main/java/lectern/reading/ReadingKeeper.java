package lectern.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;
import lectern.state.ReadingRecord;
import lectern.state.SectionKey;
import org.jspecify.annotations.Nullable;

/// Keeps how far the reader has come in what is open: the place, what is folded, what was read.
///
/// What is kept is a change each, so that two windows on one document do not undo each other's;
/// tying a place to its text is left to whoever writes.
public final class ReadingKeeper {
    private final DocumentMemory memory;
    private final LongSupplier clock;
    private final Delay delay;
    private boolean present = true;
    private @Nullable Kept kept;
    private Subscription subscription = Subscription.EMPTY;

    /// @param clock milliseconds from any origin
    public ReadingKeeper(DocumentMemory memory, LongSupplier clock, Delay delay) {
        this.memory = memory;
        this.clock = clock;
        this.delay = delay;
    }

    /// Keeps what becomes of `reading` from now on, instead of what was followed before.
    public void follow(Reading reading) {
        subscription.unsubscribe();
        if (kept != null) {
            kept.attention.end();
        }
        Kept now = new Kept(reading);
        kept = now;
        subscription =
                Subscription.combine(
                        reading.outline()
                                .foldsProperty()
                                .subscribe((before, after) -> now.fold(before, after)),
                        reading.marks().revisionProperty().subscribe(now::mark));
        // What was read may have come to stand in other sections.
        now.mark();
    }

    /// Notes whether the reader is there: what nobody sees is not read.
    public void setPresent(boolean is) {
        present = is;
        if (kept != null) {
            kept.attention.setPresent(is);
        }
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
        private final Attention attention;
        private final AtomicReference<Place> place;
        private final AtomicBoolean waiting = new AtomicBoolean();

        Kept(Reading reading) {
            this.reading = reading;
            open = reading.document();
            attention = new Attention(open, reading.marks(), clock, delay);
            attention.setPresent(present);
            place = new AtomicReference<>(reading.navigator().place());
        }

        // What was kept of an earlier state of the text goes by the headings of then.
        private void change(UnaryOperator<ReadingRecord> change) {
            memory.change(
                    open.text().identity(),
                    record ->
                            record.withReading(
                                    reading -> change.apply(reading.named(open.keys()))));
        }

        // However often the page moves before the next write, that writes the last place.
        void move() {
            Navigator navigator = reading.navigator();
            attention.show(navigator.topOffset(), navigator.bottomOffset());
            Place now = navigator.place();
            if (!now.equals(place.getAndSet(now)) && waiting.compareAndSet(false, true)) {
                change(
                        record -> {
                            waiting.set(false);
                            Place last = place.get();
                            return record.withPlace(open.places().tie(last.offset(), last.lead()));
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

        void mark() {
            Map<Integer, Long> parts = new HashMap<>();
            Map<Integer, Boolean> counted = new HashMap<>();
            reading.marks().takeChanged().stream()
                    .forEach(
                            section -> {
                                parts.put(section, reading.marks().parts(section));
                                Boolean is = reading.marks().said(section);
                                if (is != null) {
                                    counted.put(section, is);
                                }
                            });
            if (!parts.isEmpty()) {
                change(record -> record.withRead(byKey(parts)).withCounted(byKey(counted)));
            }
        }

        private <T> Map<SectionKey, T> byKey(Map<Integer, T> bySection) {
            Map<SectionKey, T> byKey = new HashMap<>();
            bySection.forEach((section, value) -> byKey.put(open.keys().of(section), value));
            return byKey;
        }

        private List<SectionKey> keys(BitSet sections) {
            return sections.stream().mapToObj(open.keys()::of).toList();
        }
    }
}
