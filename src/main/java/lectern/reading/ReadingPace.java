package lectern.reading;

import lectern.messages.Messages;

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
                ? Messages.text("pace.minutes", minutes)
                : Messages.text("pace.hours", minutes / 60, minutes % 60);
    }

    /// Writes what a row of the outline has room for: words below a minute, else the time.
    public static String brief(long words) {
        if (words < WORDS_A_MINUTE) {
            return words == 0 ? "" : Messages.text("pace.words", words);
        }
        long minutes = minutes(words);
        return minutes < 60
                ? time(words)
                : Messages.text("pace.hours.brief", minutes / 60, minutes % 60);
    }
}
