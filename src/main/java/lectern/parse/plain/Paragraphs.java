package lectern.parse.plain;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Span;

/// Reads every run of printed lines as a paragraph.
final class Paragraphs implements BodyReader {
    @Override
    public List<Block> read(LineFacts facts, int from, int to) {
        List<Block> blocks = new ArrayList<>();
        int line = from;
        while (line < to) {
            if (!facts.isBlank(line)) {
                blocks.add(
                        new Block.Paragraph(
                                new Span(facts.lines().start(line), facts.lines().end(line)),
                                false));
            }
            line++;
        }
        return blocks;
    }

    @Override
    public int words(LineFacts facts, List<Block> blocks) {
        return blocks.size();
    }
}
