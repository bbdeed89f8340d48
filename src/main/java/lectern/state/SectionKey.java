package lectern.state;

import java.util.Locale;

/// Which section of a document is meant, by what is printed in its heading and in that of the
/// section it stands under.
///
/// @param title a hash of the title
/// @param parent a hash of the title it stands under; 0 for none
/// @param occurrence which of the sections with the same two titles, from 0
public record SectionKey(long title, long parent, int occurrence) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%x-%x-%d", title, parent, occurrence);
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException if it cannot be that
    static SectionKey parse(String written) {
        String[] parts = written.split("-", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(written);
        }
        return new SectionKey(
                Long.parseUnsignedLong(parts[0], 16),
                Long.parseUnsignedLong(parts[1], 16),
                Integer.parseInt(parts[2]));
    }
}
