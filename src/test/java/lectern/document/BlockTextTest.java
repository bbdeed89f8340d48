package lectern.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlockTextTest {
    private static BlockText paragraph(String text) {
        return BlockText.of(text, new Block.Paragraph(new Span(0, text.length()), true));
    }

    @Test
    void wrapsBecomeSpacesAndIndentsGo() {
        assertThat(paragraph("  one\r\n   two  \n three").shown()).isEqualTo("one two three");
    }

    @Test
    void chineseLinesJoinWithoutASpace() {
        assertThat(paragraph("\u4e2d\u6587\n\u6587\u672c").shown())
                .isEqualTo("\u4e2d\u6587\u6587\u672c");
    }

    @Test
    void aWordThatAManualBreaksAtALineEndIsSetWithoutASpace() {
        assertThat(paragraph("each pa\u2010\n   rameter").shown())
                .isEqualTo("each pa\u2010rameter");
        assertThat(paragraph("pa\u00ad\nrameter").shown()).isEqualTo("pa\u00adrameter");
        assertThat(paragraph("PA\u00ad\nRAMETER").shown()).isEqualTo("PA\u00adRAMETER");
        assertThat(paragraph("pre- \nand post-war").shown()).isEqualTo("pre- and post-war");
    }

    @Test
    void quoteMarksOfItsDepthGoAndDeeperOnesStay() {
        String text = "> one\n> > two";
        Block quote = new Block.Quote(new Span(0, text.length()), 1);
        assertThat(BlockText.of(text, quote).shown()).isEqualTo("one > two");
    }

    @Test
    void preformattedLinesKeepTheirSpaces() {
        String text = "x\n  a\r\n    b\n";
        Block code = new Block.Preformatted(new Span(2, 12));
        assertThat(BlockText.of(text, code).shown()).isEqualTo("  a\n    b");
    }

    @Test
    void thePageBreakOfAPrinterIsNotSeen() {
        assertThat(paragraph("\fone\ftwo \f\nthree\f").shown()).isEqualTo("one two three");
        String text = "  a\n\f  b\f\n\f\n  c";
        BlockText code = BlockText.of(text, new Block.Preformatted(new Span(0, text.length())));
        assertThat(code.shown()).isEqualTo("  a\n  b \n\n  c");
        assertThat(text.charAt(code.offsetOf(6))).isEqualTo('b');
        assertThat(code.indexOf(text.indexOf('c'))).isEqualTo(code.shown().indexOf('c'));
    }

    @Test
    void whatHasNoShapeIsABlank() {
        assertThat(paragraph("ding\u0007dong\u000b\u0000one\n\u000btwo\u0085three").shown())
                .isEqualTo("ding dong  one two three");
        String text = "\u0007a\tb\u001bc";
        BlockText code = BlockText.of(text, new Block.Preformatted(new Span(0, text.length())));
        assertThat(code.shown()).isEqualTo("a\tb c");
        assertThat(text.charAt(code.offsetOf(4))).isEqualTo('c');
    }

    @Test
    void leadersOfContentsCanBeShort() {
        String text = "1. Boats ........ 12\n2. Nets . . . . . . 13\nEtc. ... 14";
        Span span = new Span(0, text.length());
        Block contents = new Block.Furniture(span, Block.Furniture.Kind.CONTENTS);
        assertThat(BlockText.of(text, contents).shown()).isEqualTo(text);
        BlockText narrow = BlockText.withShortLeaders(text, contents);
        assertThat(narrow.shown()).isEqualTo("1. Boats ... 12\n2. Nets . . . 13\nEtc. ... 14");
        assertThat(text.charAt(narrow.offsetOf(narrow.shown().indexOf("13")))).isEqualTo('1');
        assertThat(narrow.indexOf(text.indexOf("Etc"))).isEqualTo(narrow.shown().indexOf("Etc"));
    }

    @Test
    void everyShownCharacterLeadsBackToItsOwn() {
        String text = "  one\r\n   two  \n three";
        BlockText block = paragraph(text);
        for (int i = 0; i < block.shown().length(); i++) {
            char c = block.shown().charAt(i);
            if (c != ' ') {
                assertThat(text.charAt(block.offsetOf(i))).isEqualTo(c);
                assertThat(block.indexOf(block.offsetOf(i))).isEqualTo(i);
            }
        }
    }

    @Test
    void offsetsThatAreNotShownLeadToTheNextShownCharacter() {
        BlockText block = paragraph("one\n   two");
        assertThat(block.shown().substring(block.indexOf(5))).isEqualTo("two");
        assertThat(block.indexOf(0)).isZero();
        assertThat(block.indexOf(10)).isEqualTo(7);
    }

    @Test
    void anEmptyBlockShowsNothing() {
        assertThat(paragraph("").shown()).isEmpty();
        assertThat(paragraph("").offsetOf(0)).isZero();
    }
}
