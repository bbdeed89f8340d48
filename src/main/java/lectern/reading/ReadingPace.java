package lectern.reading;

/// Words to reading time.
public final class ReadingPace {
    /// Words a minute that adults read silently: Brysbaert (2019), mean for English non-fiction.
    public static final int WORDS_A_MINUTE = 238;

    private ReadingPace() {}

    /// Returns whole minutes, at least 1 where there are words.
    public static long minutes(long words) {
        return Math.ceilDiv(words, WORDS_A_MINUTE);
    }

    /// Writes a reading time: `1 min`, `47 min`, `2 h 05 min`.
    public static String time(long words) {
        long minutes = minutes(words);
        return minutes < 60
                ? minutes + " min"
                : "%d h %02d min".formatted(minutes / 60, minutes % 60);
    }

    /// Writes what a row of the outline has room for: words below a minute, else the time.
    public static String brief(long words) {
        if (words < WORDS_A_MINUTE) {
            return words == 0 ? "" : words + " w";
        }
        long minutes = minutes(words);
        return minutes < 60 ? minutes + " min" : "%d h %02d".formatted(minutes / 60, minutes % 60);
    }
}
