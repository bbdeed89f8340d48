package lectern.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import lectern.document.Outline;
import org.jspecify.annotations.Nullable;

/// What of a document was read, and what of it counts.
///
/// Sections that are looked things up in rather than read are left out of the count, unless the
/// reader says otherwise. A row of the outline stands for all under it, as its length does.
public final class ReadMarks {
    private static final long ALL = ReadParts.ALL;

    private final OpenDocument open;
    private final Outline outline;
    private final long[] parts;
    private final BitSet uncounted;
    private final Map<Integer, Boolean> said;
    private final BitSet changed = new BitSet();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private CountedWords words;
    private @Nullable ReadSums sums;
    private @Nullable Toggled toggled;

    /// What the reader last marked by a word of his own.
    ///
    /// @param before what was read of it then
    /// @param revision that came of it
    private record Toggled(int from, int to, List<Long> before, int revision) {
        boolean isOf(int first, int last, int now) {
            return from == first && to == last && revision == now;
        }
    }

    public ReadMarks(OpenDocument open) {
        this.open = open;
        outline = open.outline();
        parts = new long[outline.size()];
        open.start().read().forEach((section, bits) -> parts[section] = bits);
        uncounted = open.titles().furniture();
        said = new HashMap<>(open.start().counted());
        said.forEach((section, is) -> uncounted.set(section, !is));
        words = new CountedWords(open, uncounted);
    }

    /// Takes over what was read in `before`, the same text in another structure: what is printed
    /// was read or not, whatever section it stands in.
    ReadMarks(OpenDocument open, ReadMarks before) {
        this(open);
        for (int i = 0; i < parts.length; i++) {
            ReadParts now = partsOf(i);
            int was = before.outline.sectionAt(now.start());
            if (before.partsOf(was).equals(now)) {
                parts[i] |= before.parts[was];
            } else {
                set(i, parts[i] | before.cut(now));
            }
            Boolean is = before.said.get(was);
            if (is != null) {
                said.put(i, is);
                uncounted.set(i, !is);
            }
        }
        words = new CountedWords(open, uncounted);
    }

    private ReadParts partsOf(int section) {
        return ReadParts.of(open.document().sections().get(section));
    }

    // Which parts of a section were read that is cut otherwise.
    private long cut(ReadParts other) {
        if (!isBegun(other)) {
            return ReadParts.NONE;
        }
        long bits = ReadParts.NONE;
        for (int part = 0; part < ReadParts.COUNT; part++) {
            int from = other.from(part);
            // Short sections have parts of nothing.
            if (isRead(from, Math.max(from + 1, other.from(part + 1)))) {
                bits |= 1L << part;
            }
        }
        return bits;
    }

    // Most of a large text was not, and its window waits.
    private boolean isBegun(ReadParts other) {
        for (int i = outline.sectionAt(other.start()); i < parts.length; i++) {
            if (parts[i] != ReadParts.NONE) {
                return true;
            }
            if (partsOf(i).start() >= other.end()) {
                break;
            }
        }
        return false;
    }

    private boolean isRead(int from, int to) {
        for (int i = outline.sectionAt(from); i < parts.length; i++) {
            if (partsOf(i).start() >= to) {
                break;
            }
            if (!partsOf(i).hold(parts[i], from, to)) {
                return false;
            }
        }
        return true;
    }

    /// Rises with every change of what was read or counts.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    public ReadState state(int section) {
        return state(section, section + 1);
    }

    /// Returns how much was read of what `row` stands for.
    public ReadState state(OutlineRow row) {
        return state(row.section(), outline.end(row.section()));
    }

    private ReadState state(int from, int to) {
        if (sums == null) {
            sums = new ReadSums(parts.length, this::counts, this::parts);
        }
        return sums.state(from, to);
    }

    private boolean counts(int section) {
        return !uncounted.get(section) && open.document().sections().get(section).words() > 0;
    }

    /// Tells whether `section` is left out of progress.
    public boolean isLeftOut(int section) {
        return uncounted.get(section);
    }

    CountedWords words() {
        return words;
    }

    long parts(int section) {
        return parts[section];
    }

    /// Marks more parts of `section` as read.
    void read(int section, long more) {
        if (set(section, parts[section] | more)) {
            revise();
        }
    }

    private boolean set(int section, long bits) {
        boolean other = parts[section] != bits;
        if (other) {
            parts[section] = bits;
            changed.set(section);
        }
        return other;
    }

    private void revise() {
        sums = null;
        revision.set(revision.get() + 1);
    }

    /// Marks what `row` stands for as read; as unread where it was. A mark that is not wanted can
    /// be got over by others: after unread comes what was before.
    public void toggle(OutlineRow row) {
        toggle(row.section(), outline.end(row.section()));
    }

    /// Marks `section` as read; as unread where it was; then again as it was.
    public void toggle(int section) {
        toggle(section, section + 1);
    }

    private void toggle(int from, int to) {
        ReadState now = state(from, to);
        if (now == ReadState.UNCOUNTED) {
            return;
        }
        Toggled last = toggled;
        boolean again = last != null && last.isOf(from, to, revision.get());
        List<Long> before =
                last != null && again
                        ? last.before
                        : Arrays.stream(parts, from, to).boxed().toList();
        boolean back = again && now == ReadState.UNREAD && !isEven(before);
        for (int i = from; i < to; i++) {
            set(i, back ? before.get(i - from) : now == ReadState.READ ? 0 : ALL);
        }
        revise();
        toggled = new Toggled(from, to, before, revision.get());
    }

    private static boolean isEven(List<Long> bits) {
        return bits.stream().allMatch(b -> b == ALL) || bits.stream().allMatch(b -> b == 0);
    }

    /// Leaves `section` out of progress, or counts it again.
    public void toggleCounted(int section) {
        boolean counts = uncounted.get(section);
        uncounted.set(section, !counts);
        said.put(section, counts);
        words = new CountedWords(open, uncounted);
        changed.set(section);
        revise();
    }

    /// Returns the next section behind `section` that is not read to its end, over the document's
    /// end if need be, or [Outline#NONE].
    public int nextUnread(int section) {
        int size = outline.size();
        for (int i = 1; i <= size; i++) {
            int next = (section + i) % size;
            if (counts(next) && parts[next] != ALL) {
                return next;
            }
        }
        return Outline.NONE;
    }

    /// Returns how much of what counts was read, 0 to 100; 100 only where all was.
    public int percent() {
        double read = 0;
        boolean all = true;
        for (int i = 0; i < parts.length; i++) {
            if (counts(i)) {
                all &= parts[i] == ALL;
                read += words.of(i) * (Long.bitCount(parts[i]) / 64.0);
            }
        }
        long total = words.before(parts.length);
        return all ? 100 : (int) Math.min(99, 100 * read / Math.max(1, total));
    }

    /// Returns the sections changed since the last call.
    BitSet takeChanged() {
        BitSet taken = (BitSet) changed.clone();
        changed.clear();
        return taken;
    }

    /// Returns what the reader said of whether `section` counts, or null.
    @Nullable Boolean said(int section) {
        return said.get(section);
    }
}
