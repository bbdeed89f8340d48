package lectern.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A heading and the text under it, up to the next heading of any level.
///
/// @param level 0 for the document's own section (its title and lead), from 1 for those under
///   headings
/// @param title the heading in one line, without number lines' breaks, underlines, control codes
///   and marks drawn around it; empty for a document without title
/// @param span everything from the heading's first character to the next section, blank lines
///   included
/// @param heading null only for the document's own section, where there is no title or other lines
///   are printed above it; those and the title are blocks then
/// @param blocks in order, each within `span`, behind the heading; a block holds no blank line at
///   its ends
/// @param words how many words the blocks hold, furniture left out
public record Section(
        int level,
        String title,
        Span span,
        @Nullable Heading heading,
        List<Block> blocks,
        int words) {
    public Section {
        title = Controls.blanked(title);
        blocks = List.copyOf(blocks);
        int at = span.start();
        if (heading != null) {
            if (!span.covers(heading.span())) {
                throw new IllegalArgumentException("heading outside its section " + span);
            }
            at = heading.span().end();
        }
        for (Block block : blocks) {
            if (block.span().start() < at || block.span().end() > span.end()) {
                throw new IllegalArgumentException("block " + block.span() + " outside " + span);
            }
            at = block.span().end();
        }
        if (level < 0 || words < 0) {
            throw new IllegalArgumentException("level " + level + ", words " + words);
        }
    }

    /// Returns the place among the blocks of the one that holds the character at `offset`, or of
    /// the next one; as many as there are blocks where all end before it.
    public int blockAt(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
