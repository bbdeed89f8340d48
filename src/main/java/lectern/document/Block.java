package lectern.document;

/// A piece of a section's body. Its span holds whole lines, without the terminator of the last;
/// that of the first block begins within a line where the heading runs into its text.
public sealed interface Block {
    Span span();

    /// Running text.
    ///
    /// @param joined whether the line ends inside are wraps, to be shown as spaces
    record Paragraph(Span span, boolean joined) implements Block {}

    /// One item of a list, with the lines that belong to it.
    ///
    /// @param marker the bullet or number, as the text has it (`-`, `12.`, `a)`)
    /// @param body what follows the marker; line ends inside are wraps
    /// @param depth how many lists this one is nested in, 0 for none
    record ListItem(Span span, Span marker, Span body, int depth) implements Block {
        public ListItem {
            if (!span.covers(marker) || !span.covers(body) || body.start() < marker.end()) {
                throw new IllegalArgumentException("marker and body outside the item " + span);
            }
            if (depth < 0) {
                throw new IllegalArgumentException("depth " + depth);
            }
        }
    }

    /// Quoted lines, each led by `depth` marks `>`; line ends inside are wraps.
    record Quote(Span span, int depth) implements Block {
        public Quote {
            if (depth < 1) {
                throw new IllegalArgumentException("depth " + depth);
            }
        }
    }

    /// Lines that stay as they are broken, in the reading face: verse, addresses, runs of short
    /// lines.
    record Verse(Span span) implements Block {}

    /// Lines and spaces that stay as they are, in a face of fixed width: code, tables, drawings.
    record Preformatted(Span span) implements Block {}

    /// What is not the author's running text: shown muted, left out of word counts.
    record Furniture(Span span, Kind kind) implements Block {
        /// What sort of furniture it is.
        public enum Kind {
            BYLINE,
            DATELINE,
            CAPTION,
            CREDIT,
            CONTENTS,
            PAGE,
            NOTICE
        }
    }

    /// A line that only separates, such as `* * *`.
    record Rule(Span span) implements Block {}
}
