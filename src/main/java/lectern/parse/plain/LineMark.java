package lectern.parse.plain;

/// What a line has been found to be, by looking at the whole text.
enum LineMark {
    /// An entry of a table of contents, or its name.
    CONTENTS(1),
    /// A header or footer that comes again on each page.
    PAGE(2),
    /// Code between fences, or a fence.
    FENCED(4),
    /// Stands inside a frame, which is left out of its facts.
    BOXED(8);

    private final int bit;

    LineMark(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
