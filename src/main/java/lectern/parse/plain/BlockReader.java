package lectern.parse.plain;

import java.util.List;
import lectern.document.Block;

/// Cuts the lines between two headings into blocks. One object serves one text; how the text is set
/// as a whole is looked at once.
final class BlockReader {
    private final LineFacts facts;
    private final FurnitureCues cues;
    private final TextShape shape;

    BlockReader(LineFacts facts, FurnitureCues cues) {
        this.facts = facts;
        this.cues = cues;
        shape = TextShape.of(facts);
    }

    /// Reads the blocks of whole lines, in order. Each line that is not blank is in one of them.
    ///
    /// @param from the first line, from 0
    /// @param to the line behind the last
    List<Block> read(int from, int to) {
        return new SectionReader(facts, shape, cues, to).read(from);
    }
}
