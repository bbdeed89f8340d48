package lectern.parse.training;

import java.util.Locale;
import java.util.Random;

/// Gives headings the names that releases have in the news of a program, newest first, in one form
/// for a whole text.
final class ReleaseNames {
    private static final int FORMS = 10;

    private final Random random;
    private final int form;
    private final String program;
    private final Strangers strangers;
    private int major;
    private int minor;
    private int year;

    /// @param strangers whose words and names are those of the program and its makers
    ReleaseNames(Random random, Strangers strangers) {
        this.random = random;
        this.strangers = strangers;
        form = random.nextInt(FORMS);
        program = strangers.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        major = 1 + random.nextInt(12);
        minor = random.nextInt(40);
        year = 2000 + random.nextInt(26);
    }

    /// Returns the name of the next release.
    String next() {
        String number = number();
        String day = day();
        return switch (form) {
            case 0 -> "Version " + number;
            case 1 -> "v" + number + " (" + day + ")";
            case 2 -> number + " / " + day;
            case 3 -> "[" + number + "] - " + day;
            case 4 -> program + " (" + number + "-" + (1 + minor % 4) + ") unstable; urgency=low";
            case 5 -> "Changes in version " + number + " (" + day + "):";
            case 6 -> "version " + number + " - " + strangers.name() + ", " + day;
            case 7 -> program + " " + number;
            case 8 -> "* Noteworthy changes in release " + number + " (" + day + ") [stable]";
            default -> day + "  " + strangers.name() + "  <" + program + "@example.org>";
        };
    }

    private String number() {
        String number = major + "." + minor + (random.nextInt(3) == 0 ? "" : "." + minor % 7);
        if (minor == 0) {
            major = Math.max(1, major - 1);
            minor = random.nextInt(40);
        } else {
            minor = random.nextInt(minor);
        }
        return number;
    }

    private String day() {
        year -= random.nextInt(2);
        return String.format(
                Locale.ROOT, "%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
