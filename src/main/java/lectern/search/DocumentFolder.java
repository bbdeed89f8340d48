package lectern.search;

import java.util.Iterator;
import lectern.document.Block;
import lectern.document.BlockText;
import lectern.document.Document;
import lectern.document.Section;

/// Folds a document, block by block: line ends inside a block are spaces, and nothing is found
/// across the ends of one.
final class DocumentFolder {
    private static final int STRIDE = 1 << 16;

    private final Document document;
    private final String text;
    private final Runnable check;
    private final FoldedText out;
    private int checked;

    DocumentFolder(Document document, Runnable check) {
        this.document = document;
        this.text = document.text();
        this.check = check;
        this.out = new FoldedText(text);
    }

    SearchIndex fold() {
        int[] sectionStarts = new int[document.sections().size()];
        for (int i = 0; i < sectionStarts.length; i++) {
            sectionStarts[i] = out.length();
            fold(document.sections().get(i));
        }
        out.seal();
        return new SearchIndex(out, sectionStarts);
    }

    private void fold(Section section) {
        int at = section.span().start();
        int quoted = 0;
        Iterator<Block> blocks = section.blocks().iterator();
        while (blocks.hasNext()) {
            Block block = blocks.next();
            stretch(at, block.span().start(), quoted);
            at = block.span().start();
            quoted = block instanceof Block.Quote(_, int depth) ? depth : 0;
        }
        stretch(at, section.span().end(), quoted);
    }

    /// @param quoted how many `>` lead each line
    private void stretch(int from, int to, int quoted) {
        int at = quoted > 0 ? skipLead(from, to, quoted) : from;
        while (at < to) {
            at = isSpace(text.charAt(at)) ? space(at, to, quoted) : character(at, to);
            if (at - checked > STRIDE) {
                checked = at;
                check.run();
            }
        }
        if (from < to) {
            out.append('\n', to - 1);
        }
    }

    private int character(int at, int to) {
        char c = text.charAt(at);
        if (Folding.isPlain(text, at, to)) {
            out.append(Folding.lower(c), at);
            return at + 1;
        }
        if (isHan(c)) {
            out.append(c, at);
            return at + 1;
        }
        int end = Folding.clusterEnd(text, at, to);
        out.append(Folding.foldCluster(text.substring(at, end), true), at);
        return end;
    }

    // A run of spaces is one, and none where it is the wrap of a script that sets none.
    private int space(int from, int to, int quoted) {
        int at = from;
        boolean wrap = false;
        while (at < to && isSpace(text.charAt(at))) {
            boolean lineEnd = text.charAt(at) == '\n' || text.charAt(at) == '\r';
            at++;
            if (lineEnd) {
                wrap = true;
                at = quoted > 0 ? skipLead(at, to, quoted) : at;
            }
        }
        boolean edge = at == to || out.last() == '\n';
        boolean close =
                wrap
                        && !edge
                        && BlockText.setsNoSpaces(text.charAt(from - 1))
                        && BlockText.setsNoSpaces(text.charAt(at));
        if (!edge && !close) {
            out.append(' ', from);
        }
        return at;
    }

    private int skipLead(int from, int to, int quoted) {
        int marks = 0;
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || (marks < quoted && text.charAt(at) == '>'))) {
            marks += text.charAt(at) == '>' ? 1 : 0;
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c < 0x80 ? Character.isWhitespace(c) : Character.isSpaceChar(c));
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
