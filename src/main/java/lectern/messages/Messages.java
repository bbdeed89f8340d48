package lectern.messages;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// What the interface says, in the system's language where it is translated, else in English.
///
/// Patterns are those of [java.util.Formatter]; numbers are written as the language does.
public final class Messages {
    static final String BUNDLE = "lectern.messages.messages";

    private Messages() {}

    /// Returns the words of `key` with `values` put in.
    ///
    /// @throws java.util.MissingResourceException if no language has the key
    public static String text(String key, @Nullable Object... values) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE);
        return String.format(words.getLocale(), words.getString(key), values);
    }

    /// Returns the words for one thing, `key.one`, or for several, `key.many`. The number is the
    /// first value of the pattern, `values` are those after it.
    public static String count(String key, long number, @Nullable Object... values) {
        @Nullable Object[] all = new @Nullable Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return text(key + (number == 1 ? ".one" : ".many"), all);
    }
}
