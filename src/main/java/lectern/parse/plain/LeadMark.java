package lectern.parse.plain;

/// The marks that some write before a heading, more of them the deeper it is: `## Title`, `===
/// Title ===`, `** Title`.
final class LeadMark {
    private static final String MARKS = "#=*+";
    private static final int MOST = 6;

    private LeadMark() {}

    /// Returns how many marks of one kind, set off by a blank, stand before the words that begin at
    /// `from` and end before `to`; 0 where the line does not open so.
    static int run(String text, int from, int to) {
        char mark = text.charAt(from);
        if (MARKS.indexOf(mark) < 0) {
            return 0;
        }
        int at = from;
        while (at < to && text.charAt(at) == mark) {
            at++;
        }
        boolean opens = at < to && at - from <= MOST && LineFacts.isBlank(text.charAt(at));
        return opens ? at - from : 0;
    }

    /// Returns a number for the kind of mark that opens the line, 0 for none.
    static int kind(String text, int from, int to) {
        return run(text, from, to) == 0 ? 0 : MARKS.indexOf(text.charAt(from)) + 1;
    }
}
