package lectern.reading;

/// What helps the eye keep its line.
public enum ReadingAid {
    NONE,
    /// A band behind the line that is read.
    RULER,
    /// The paragraph that is read stands out, the others step back.
    PARAGRAPH;

    ReadingAid next() {
        return switch (this) {
            case NONE -> RULER;
            case RULER -> PARAGRAPH;
            case PARAGRAPH -> NONE;
        };
    }
}
