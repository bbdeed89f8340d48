package lectern.document;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reader sees of a block, and the way back from there to the text.
public final class BlockText {
    // What manuals break words by; "pre-" and the like at a line's end has the keyboard's sign.
    private static final char HYPHEN = '\u2010';
    private static final char SOFT_HYPHEN = '\u00ad';

    private static final Pattern LEADER =
            Pattern.compile(
                    "([.\u00b7\u2026_](?: ?[.\u00b7\u2026_]){2})(?: ?[.\u00b7\u2026_]){2,}");

    private final String shown;
    // The shown character at starts[i] is the text's character at offsets[i]; between two starts
    // both run in step.
    private final int[] starts;
    private final int[] offsets;

    private BlockText(String shown, int[] starts, int[] offsets) {
        this.shown = shown;
        this.starts = starts;
        this.offsets = offsets;
    }

    /// Cuts `block` out of `text`: wraps become spaces (nothing between CJK characters, which set
    /// no spaces, and in words broken by a hyphen that is none of the keyboard's), quote marks and
    /// the indents of joined lines go, line ends that stay are `\n`, a control code such as a form
    /// feed is a space, or nothing where a line begins.
    public static BlockText of(String text, Block block) {
        return of(text, block, false);
    }

    /// Cuts `block` out of `text` as [#of] does, with three dots of each row that leads to the
    /// number of a page.
    public static BlockText withShortLeaders(String text, Block block) {
        return of(text, block, true);
    }

    private static BlockText of(String text, Block block, boolean briefly) {
        return switch (block) {
            case Block.Paragraph(Span span, boolean joined) ->
                    lines(text, span, joined, 0, briefly);
            case Block.ListItem(_, _, Span body, _) -> lines(text, body, true, 0, briefly);
            case Block.Quote(Span span, int depth) -> lines(text, span, true, depth, briefly);
            case Block.Verse(Span span) -> lines(text, span, false, 0, briefly);
            case Block.Preformatted(Span span) -> lines(text, span, false, 0, briefly);
            case Block.Furniture(Span span, _) -> lines(text, span, false, 0, briefly);
            case Block.Rule(Span span) -> lines(text, span, false, 0, briefly);
        };
    }

    private static BlockText lines(
            String text, Span span, boolean joined, int quotes, boolean briefly) {
        Builder out = new Builder(span.length());
        int at = span.start();
        while (at < span.end()) {
            int lineEnd = lineEnd(text, at, span.end());
            int from = at;
            int to = lineEnd;
            if (joined) {
                from = skipLead(text, from, to, quotes);
                while (to > from && isBlank(text.charAt(to - 1))) {
                    to--;
                }
            }
            while (from < to && Controls.isOne(text.charAt(from))) {
                from++;
            }
            if (at > span.start()) {
                out.gap(joined ? glue(out, text, from, to) : "\n", at);
            }
            if (briefly) {
                from = shorten(out, text, from, to);
            }
            out.run(text, from, to);
            at = terminatorEnd(text, lineEnd, span.end());
        }
        return out.build(span.start());
    }

    // Returns where what is left of the line begins.
    private static int shorten(Builder out, String text, int from, int to) {
        Matcher leader = LEADER.matcher(text).region(from, to);
        int rest = from;
        while (leader.find()) {
            out.run(text, rest, leader.end(1));
            rest = leader.end();
        }
        return rest;
    }

    private static int lineEnd(String text, int at, int end) {
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int terminatorEnd(String text, int at, int end) {
        if (at + 1 < end && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
            return at + 2;
        }
        return Math.min(at + 1, end);
    }

    private static int skipLead(String text, int from, int to, int quotes) {
        int marks = 0;
        while (from < to
                && (isBlank(text.charAt(from)) || (marks < quotes && text.charAt(from) == '>'))) {
            if (text.charAt(from) == '>') {
                marks++;
            }
            from++;
        }
        return from;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static String glue(Builder out, String text, int from, int to) {
        if (out.isEmpty() || from == to) {
            return "";
        }
        char last = out.last();
        char next = text.charAt(from);
        boolean broken =
                (last == HYPHEN && Character.isLowerCase(next))
                        || (last == SOFT_HYPHEN && Character.isLetter(next));
        return broken || (setsNoSpaces(last) && setsNoSpaces(next)) ? "" : " ";
    }

    /// Tells whether `c` is of a script whose words, and wrapped lines, are set without spaces:
    /// Han, kana and their punctuation; Hangul sets spaces.
    public static boolean setsNoSpaces(char c) {
        return (c >= '\u2e80' && c <= '\u9fff')
                || (c >= '\uf900' && c <= '\ufaff')
                || (c >= '\uff00' && c <= '\uffef');
    }

    /// Returns the block as it is shown.
    public String shown() {
        return shown;
    }

    /// Returns the offset in the text, in UTF-16 units, of the shown character at `index`.
    public int offsetOf(int index) {
        int i = indexOf(starts, index);
        int next = i + 1 < offsets.length ? offsets[i + 1] : Integer.MAX_VALUE;
        return Math.min(offsets[i] + index - starts[i], next);
    }

    /// Returns the index of the shown character that stands for the text at `offset`, or the next
    /// one shown.
    public int indexOf(int offset) {
        int i = indexOf(offsets, offset);
        int next = i + 1 < starts.length ? starts[i + 1] : shown.length();
        return Math.clamp((long) starts[i] + offset - offsets[i], starts[i], next);
    }

    private static int indexOf(int[] sorted, int key) {
        int i = Arrays.binarySearch(sorted, key);
        return Math.max(0, i >= 0 ? i : -i - 2);
    }

    private static final class Builder {
        private final StringBuilder shown;
        private int[] starts = new int[4];
        private int[] offsets = new int[4];
        private int runs;

        Builder(int capacity) {
            shown = new StringBuilder(capacity);
        }

        boolean isEmpty() {
            return shown.isEmpty();
        }

        char last() {
            return shown.charAt(shown.length() - 1);
        }

        void gap(String glue, int offset) {
            if (!glue.isEmpty()) {
                mark(offset - 1);
                shown.append(glue);
            }
        }

        void run(String text, int from, int to) {
            if (from < to) {
                mark(from);
                shown.append(Controls.blanked(text.substring(from, to)));
            }
        }

        private void mark(int offset) {
            if (runs == starts.length) {
                starts = Arrays.copyOf(starts, runs * 2);
                offsets = Arrays.copyOf(offsets, runs * 2);
            }
            starts[runs] = shown.length();
            offsets[runs++] = offset;
        }

        BlockText build(int start) {
            if (runs == 0) {
                mark(start);
            }
            return new BlockText(
                    shown.toString(), Arrays.copyOf(starts, runs), Arrays.copyOf(offsets, runs));
        }
    }
}
