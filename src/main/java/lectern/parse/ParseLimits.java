package lectern.parse;

/// Bounds on what a hostile text can make a parser build.
public final class ParseLimits {
    /// The most marks `>` that a quote is led by; further ones are part of its text.
    public static final int QUOTE_DEPTH = 64;

    /// The most lists that an item is nested in.
    public static final int LIST_DEPTH = 16;

    /// How many lines are looked at, to see how a list or a fence goes on.
    public static final int LOOKAHEAD = 200;

    private ParseLimits() {}
}
