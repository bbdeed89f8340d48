package lectern.parse.plain;

import java.util.List;
import lectern.document.Block;

/// What texts are cut into, and how tests tell it.
final class Blocks {
    /// A paragraph broken into lines, and a blank line.
    static final String WRAPPED =
            """
            The harbour has a bridge that is as old as the whole town and
            of which nobody knows who built it, though many would like to
            have been there when it was done, by night and in deep silence.

            """;

    private static final FurnitureCues CUES = FurnitureCues.load();

    private Blocks() {}

    static List<Block> of(String text) {
        return of(LineFacts.of(text));
    }

    static List<Block> of(LineFacts facts) {
        return of(facts, 0, facts.count());
    }

    static List<Block> of(LineFacts facts, int from, int to) {
        return new BlockReader(facts, CUES).read(from, to);
    }

    /// Names each block by its kind and its lines, from 1: `joined 1-3`, `item 0: 5`.
    static List<String> told(String text) {
        return told(LineFacts.of(text));
    }

    static List<String> told(LineFacts facts) {
        return of(facts).stream().map(block -> kind(block) + " " + lines(facts, block)).toList();
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Paragraph(_, boolean joined) -> joined ? "joined" : "paragraph";
            case Block.ListItem(_, _, _, int depth) -> "item " + depth + ":";
            case Block.Quote(_, int depth) -> "quote " + depth + ":";
            case Block.Verse _ -> "verse";
            case Block.Preformatted _ -> "preformatted";
            case Block.Furniture(_, Block.Furniture.Kind kind) -> kind.name();
            case Block.Rule _ -> "rule";
        };
    }

    private static String lines(LineFacts facts, Block block) {
        int from = facts.lines().lineAt(block.span().start()) + 1;
        int to = facts.lines().lineAt(block.span().end() - 1) + 1;
        return from == to ? "" + from : from + "-" + to;
    }
}
