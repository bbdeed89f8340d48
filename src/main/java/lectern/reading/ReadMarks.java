package lectern.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import lectern.document.Outline;
import org.jspecify.annotations.Nullable;

/// What of a document was read, and what of it counts.
///
/// Each section has 64 parts of equal length, a bit each. Sections that are looked things up in
/// rather than read are left out of the count, unless the reader says otherwise.
public final class ReadMarks {
    private static final long ALL = -1;

    private final OpenDocument open;
    private final Outline outline;
    private final long[] parts;
    private final BitSet uncounted;
    private final Map<Integer, Boolean> said;
    private final BitSet changed = new BitSet();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private CountedWords words;

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

    /// Takes over what was read in `before`, the same text in another structure.
    ReadMarks(OpenDocument open, ReadMarks before) {
        this(open);
        for (int i = 0; i < before.parts.length; i++) {
            int start = before.open.document().sections().get(i).span().start();
            int section = outline.sectionAt(start);
            if (open.document().sections().get(section).span().start() == start) {
                parts[section] |= before.parts[i];
                Boolean is = before.said.get(i);
                if (is != null) {
                    said.put(section, is);
                    uncounted.set(section, !is);
                }
            }
        }
        words = new CountedWords(open, uncounted);
    }

    /// Rises with every change of what was read or counts.
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    public ReadState state(int section) {
        return state(section, section + 1);
    }

    /// Returns how much was read of what `row` stands for: its section, and those it hides.
    public ReadState state(OutlineRow row) {
        return state(row.section(), row.folded() ? outline.end(row.section()) : row.section() + 1);
    }

    private ReadState state(int from, int to) {
        boolean counted = false;
        boolean all = true;
        boolean some = false;
        for (int i = from; i < to; i++) {
            if (counts(i)) {
                counted = true;
                all &= parts[i] == ALL;
                some |= parts[i] != 0;
            }
        }
        if (!counted) {
            return ReadState.UNCOUNTED;
        }
        return all ? ReadState.READ : some ? ReadState.PART : ReadState.UNREAD;
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
        revision.set(revision.get() + 1);
    }

    /// Marks what `row` stands for as read; as unread where it was.
    public void toggle(OutlineRow row) {
        toggle(row.section(), row.folded() ? outline.end(row.section()) : row.section() + 1);
    }

    /// Marks `section` as read; as unread where it was.
    public void toggle(int section) {
        toggle(section, section + 1);
    }

    private void toggle(int from, int to) {
        boolean read = false;
        for (int i = from; i < to; i++) {
            read |= counts(i) && parts[i] != ALL;
        }
        boolean any = false;
        for (int i = from; i < to; i++) {
            any |= set(i, read ? ALL : 0);
        }
        if (any) {
            revise();
        }
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
