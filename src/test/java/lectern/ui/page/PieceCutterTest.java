package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import lectern.document.Block;
import lectern.document.BlockText;
import lectern.document.Span;
import org.junit.jupiter.api.Test;

class PieceCutterTest {
    private static Block paragraph(String text) {
        return new Block.Paragraph(new Span(0, text.length()), true);
    }

    @Test
    void shortBlockIsOnePiece() {
        String text = "A paragraph of no great length.";
        assertThat(new PieceCutter(text).count(paragraph(text))).isEqualTo(1);
        assertThat(new PieceCutter(text).piece(paragraph(text), 0)).isEqualTo(paragraph(text));
    }

    @Test
    void piecesTileTheBlockAndKnowTheirOffsets() {
        long seed = System.nanoTime();
        RandomGenerator random = RandomGeneratorFactory.getDefault().create(seed);
        StringBuilder made = new StringBuilder("x");
        while (made.length() < 200_000) {
            made.append((char) ('a' + random.nextInt(26)));
            if (random.nextInt(9) == 0) {
                made.append(random.nextInt(9) == 0 ? ". " : " ");
            }
        }
        String text = made.toString();
        Block block = paragraph(text);
        PieceCutter cutter = new PieceCutter(text);
        int at = 0;
        for (int i = 0; i < cutter.count(block); i++) {
            Span span = cutter.piece(block, i).span();
            assertThat(span.start()).as("seed %d", seed).isEqualTo(at);
            assertThat(cutter.pieceAt(block, span.start())).isEqualTo(i);
            assertThat(cutter.pieceAt(block, span.end() - 1)).isEqualTo(i);
            at = span.end();
        }
        assertThat(at).isEqualTo(text.length());
    }

    @Test
    void piecesEndWithSentences() {
        String text = "This is a sentence of some words. ".repeat(2000);
        PieceCutter cutter = new PieceCutter(text);
        Block first = cutter.piece(paragraph(text), 0);
        assertThat(BlockText.of(text, first).shown()).endsWith("words.");
    }

    @Test
    void versePiecesEndWithLines() {
        String text = "A line of verse. And more of it\n".repeat(2000);
        PieceCutter cutter = new PieceCutter(text);
        Block verse = new Block.Verse(new Span(0, text.length()));
        assertThat(cutter.piece(verse, 0).span().of(text)).endsWith("\n");
    }

    @Test
    void wordWithoutEndIsCutBetweenCharacters() {
        String text = "\ud83d\ude00".repeat(100_000);
        PieceCutter cutter = new PieceCutter(text);
        for (int i = 0; i < cutter.count(paragraph(text)); i++) {
            assertThat(cutter.piece(paragraph(text), i).span().length() % 2).isZero();
        }
    }

    @Test
    void shapedWritingGetsSmallerPieces() {
        String text = "\u6f22\u5b57\u3002".repeat(1000);
        assertThat(new PieceCutter(text).count(paragraph(text))).isGreaterThan(1);
    }
}
