package lectern.document;

/// One kind of evidence for or against a line being a heading.
public enum Clue {
    SHORT("short"),
    LONG("long"),
    NO_FINAL_STOP("no final stop"),
    FINAL_STOP("ends like a sentence"),
    BODY_FOLLOWS("a long paragraph follows"),
    PROSE_PRECEDES("stands after finished prose"),
    AMONG_SHORT_LINES("stands among short lines"),
    NUMBERED("numbered in sequence"),
    KEYWORD("a word such as chapter or part"),
    COMMON_NAME("a name that such parts commonly have"),
    UNDERLINED("underlined"),
    MARKED("opens with marks such as ##"),
    CAPITALS("in capitals or title case"),
    BLANKS_AROUND("set off by blank lines"),
    OUTDENTED("stands further out than its body"),
    CENTRED("centred"),
    RECURRING_FORM("other lines of the text look like it"),
    REPEATED("the same line comes again"),
    IN_CONTENTS("listed in the table of contents"),
    FURNITURE("looks like a by-line, caption or credit"),
    FIRST_LINE("opens the text"),
    SET_BY_READER("set by the reader");

    private final String words;

    Clue(String words) {
        this.words = words;
    }

    /// Returns the clue in plain English words, as the command line prints it.
    public String words() {
        return words;
    }
}
