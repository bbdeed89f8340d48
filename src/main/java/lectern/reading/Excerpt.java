package lectern.reading;

import lectern.document.Controls;
import lectern.document.Span;

/// A match with some of the words around it, in one line.
///
/// @param from where in `text` the match starts
/// @param to where it ends
/// @param block what of the document it is cut out of
public record Excerpt(String text, int from, int to, Span block) {
    /// How much stands before the match at the most, in characters.
    public static final int BEFORE = 36;

    private static final int BEHIND = 160;
    private static final String CUT = "…";

    /// Cuts the excerpt of `match` out of the block it stands in.
    ///
    /// @param before how many characters may stand before the match
    static Excerpt of(OpenDocument open, int section, Span match, int before) {
        String text = open.document().text();
        Paragraphs paragraphs = new Paragraphs(open, section);
        Span around = union(paragraphs.span(paragraphs.at(match.start())), match);
        int start = wordFrom(text, Math.max(around.start(), match.start() - before), around, match);
        int end = wordUpTo(text, Math.min(around.end(), match.end() + BEHIND), around, match);
        String ahead = oneLine(text.substring(start, match.start()), true);
        String lead = start > around.start() ? CUT + " " : "";
        String found = oneLine(text.substring(match.start(), match.end()), false);
        String behind = oneLine(text.substring(match.end(), end), false).stripTrailing();
        String trail = end < around.end() ? " " + CUT : "";
        int from = lead.length() + ahead.length();
        return new Excerpt(
                lead + ahead + found + behind + trail, from, from + found.length(), around);
    }

    private static Span union(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    // A cut falls between two words, where there is such a place.
    private static int wordFrom(String text, int from, Span around, Span match) {
        if (from == around.start()) {
            return from;
        }
        for (int at = from; at < match.start(); at++) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int wordUpTo(String text, int to, Span around, Span match) {
        if (to == around.end()) {
            return to;
        }
        for (int at = to; at > match.end(); at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }

    private static String oneLine(String text, boolean first) {
        String line = Controls.blanked(text).replaceAll("\\s+", " ");
        return first ? line.stripLeading() : line;
    }
}
