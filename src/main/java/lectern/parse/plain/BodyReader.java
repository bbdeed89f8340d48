package lectern.parse.plain;

import java.util.List;
import lectern.document.Block;

/// Reads the lines between two headings.
interface BodyReader {
    /// Returns the blocks of the lines from `from` to before `to`, in order, each of whole lines.
    List<Block> read(LineFacts facts, int from, int to);

    /// Returns how many words the blocks hold, furniture left out.
    int words(LineFacts facts, List<Block> blocks);
}
