package lectern.state;

import org.jspecify.annotations.Nullable;

/// Which section of a document is meant, by what is printed in its heading and in that of the
/// section it stands under. Keys that differ in the lead alone are equal: it serves to find a
/// section again when its heading was changed.
///
/// @param title a hash of the title
/// @param parent a hash of the title it stands under; 0 for none
/// @param occurrence which of the sections with the same two titles, from 0
/// @param lead a hash of how the text under its heading begins; [#NO_LEAD] where there is none, or
///   it was not kept
public record SectionKey(long title, long parent, int occurrence, long lead) {
    static final long NO_LEAD = 0;

    // Those a record has by itself are linked when they are first called, which would delay the
    // first page.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SectionKey key
                && title == key.title
                && parent == key.parent
                && occurrence == key.occurrence;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(title) + Long.hashCode(parent)) + occurrence;
    }

    @Override
    public String toString() {
        return Long.toHexString(title)
                + "-"
                + Long.toHexString(parent)
                + "-"
                + occurrence
                + (lead == NO_LEAD ? "" : "-" + Long.toHexString(lead));
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException if it cannot be that
    static SectionKey parse(String written) {
        String[] parts = written.split("-", -1);
        if (parts.length < 3 || parts.length > 4) {
            throw new IllegalArgumentException(written);
        }
        return new SectionKey(
                Long.parseUnsignedLong(parts[0], 16),
                Long.parseUnsignedLong(parts[1], 16),
                Integer.parseInt(parts[2]),
                parts.length == 3 ? NO_LEAD : Long.parseUnsignedLong(parts[3], 16));
    }
}
