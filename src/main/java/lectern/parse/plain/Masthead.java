package lectern.parse.plain;

/// Tells the name of a site or paper over an article from the article's title: a title's words come
/// again in the text under it, those of a masthead do not.
final class Masthead {
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 26;
    private static final int LEAST_TITLE_WORDS = 5;
    private static final int LONGEST_TITLE = 160;
    private static final int LEAST_BODY = 60;
    private static final int SAMPLE = 6000;
    private static final int LONG_WORD = 4;
    private static final double LEAST_SHARE = 0.6;

    private final LineFacts facts;
    private final LineShape shape = new LineShape();

    Masthead(LineFacts facts) {
        this.facts = facts;
    }

    /// Tells whether `line` is a masthead over a title at `next` and text at `body`.
    boolean is(int line, int next, int body) {
        if (facts.length(line) > LONGEST
                || facts.length(next) > LONGEST_TITLE
                || facts.length(body) < LEAST_BODY
                || facts.indent(next) > 0) {
            return false;
        }
        shape.read(facts.text(), facts.first(line), facts.last(line));
        int words = shape.words;
        shape.read(facts.text(), facts.first(next), facts.last(next));
        if (words > MOST_WORDS
                || shape.words < LEAST_TITLE_WORDS
                || shape.ending == LineShape.Ending.STOP
                || shape.ending == LineShape.Ending.COLON
                || shape.ending == LineShape.Ending.COMMA) {
            return false;
        }
        int from = facts.last(next);
        int to = Math.min(facts.text().length(), from + SAMPLE);
        String below = Words.fold(facts.text().substring(from, to));
        return share(line, below, 0) == 0 && share(next, below, 1) >= LEAST_SHARE;
    }

    // The share of the line's long words that are in `below`.
    private double share(int line, String below, double without) {
        int found = 0;
        int all = 0;
        for (String word : Words.fold(facts.trimmed(line)).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= LONG_WORD) {
                all++;
                found += below.contains(word) ? 1 : 0;
            }
        }
        return all == 0 ? without : found / (double) all;
    }
}
