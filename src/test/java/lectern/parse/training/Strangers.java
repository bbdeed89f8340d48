package lectern.parse.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Short lines that are no headings, made up or taken from a text's own words.
final class Strangers {
    private static final String[] ONSETS = {
        "b", "br", "c", "d", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "r", "s", "st", "t",
        "v", "w", "z", ""
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ea", "ie", "ou"};
    private static final String[] CODAS = {"n", "r", "l", "s", "nd", "rt", "ck", "m", "", "", ""};
    private static final String[] ORDINALS = {
        "First",
        "Second",
        "Third",
        "Первый",
        "Второй",
        "Третий",
        "Erster",
        "Zweiter",
        "Premier",
        "Deuxième",
        "Primero",
        "Segundo",
        "1-й",
        "2-й",
        "1st",
        "2nd"
    };
    private static final String[] CREDITS = {
        "Photo: %s", "%s/AP", "Foto: %s", "(%s)", "By %s", "%s", "%s", "— %s", "Image: %s", "© %s"
    };
    private static final String[] CALLS = {
        "Read more: %s",
        "Related: %s",
        "%s",
        "Lea también: %s",
        "Lesen Sie auch: %s",
        "Lire aussi : %s",
        "Читайте также: %s",
        "関連記事：%s",
        "%s »"
    };
    private static final String[][] QUOTES = {
        {"“", "”"}, {"\"", "\""}, {"« ", " »"}, {"„", "“"}, {"— ", ""}, {"‘", "’"}, {"", ""}
    };

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();
    private final boolean cjk;
    private final int speakerForm;
    private final int memberForm;
    private final String[] quotes;

    /// @param text whose words short lines are made of
    Strangers(Random random, String text) {
        this.random = random;
        for (String word : text.split("[^\\p{L}\\p{M}]+", 4000)) {
            if (word.length() > 2 && word.length() < 14) {
                words.add(word);
            }
        }
        cjk = text.codePoints().filter(c -> c > 0x3000 && c < 0xa000).limit(99).count() > 98;
        int many = 2 + random.nextInt(random.nextInt(3) == 0 ? 25 : 5);
        boolean common = random.nextInt(3) == 0;
        boolean counted = random.nextInt(6) == 0;
        for (int i = 0; i < many; i++) {
            speakers.add(
                    cjk
                            ? text.substring(i, i + 2).strip() + "子"
                            : counted
                                    ? pick(ORDINALS) + pick("", " " + word())
                                    : common ? capitalized(word()) : name());
        }
        speakerForm = random.nextInt(9);
        memberForm = random.nextInt(5);
        quotes = cjk ? new String[] {"「", "」"} : QUOTES[random.nextInt(QUOTES.length)];
    }

    /// Whether the text is Chinese or Japanese.
    boolean isCjk() {
        return cjk;
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    String name() {
        return capital() + " " + capital() + (random.nextInt(8) == 0 ? " " + capital() : "");
    }

    private String capital() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(2); i >= 0; i--) {
            word.append(pick(ONSETS)).append(pick(VOWELS));
        }
        return capitalized(word.append(pick(CODAS)).toString());
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// Returns what stands over a speech, or before it in the same line if it ends in a blank.
    String speaker() {
        String name = speakers.get(random.nextInt(speakers.size()));
        int blank = Math.max(0, name.indexOf(' '));
        String initials = initials(name);
        return switch (speakerForm) {
            case 6 -> initials;
            case 7 -> initials + ":";
            case 8 -> name + ". ";
            case 0 -> name + ":";
            case 1 -> name + ": ";
            case 2 -> name.toUpperCase(Locale.ROOT);
            case 3 -> name;
            case 4 ->
                    name.substring(0, blank == 0 ? name.length() : blank).toUpperCase(Locale.ROOT)
                            + ". ";
            default -> initials + ": ";
        };
    }

    private static String initials(String name) {
        int blank = Math.max(0, name.indexOf(' '));
        String initials = name.substring(0, 1) + name.substring(blank).strip().substring(0, 1);
        return initials.toUpperCase(Locale.ROOT);
    }

    /// Returns a line that tells who takes part, or who speaks first.
    String presenter() {
        String name = speakers.get(random.nextInt(speakers.size()));
        return pick("Presenter: %s (%s)", "%s (%s)", "(%s)", "Speaker: %s", "Chair: %s", "%s, %s")
                .formatted(name, initials(name));
    }

    /// Returns a direction to the stage, of the words of `text`.
    String direction(String text) {
        String words = opening(text, 1 + random.nextInt(3)).toLowerCase(Locale.ROOT);
        return "(" + words + pick("", ".") + ")" + pick("", ".");
    }

    String credit() {
        return pick(CREDITS).formatted(name());
    }

    /// Returns a call to read something else, made of the words of `other`.
    String call(String other) {
        return pick(CALLS).formatted(opening(other, 4 + random.nextInt(8)));
    }

    /// Returns the first `count` words of `text`, or as many characters where it has no blanks.
    static String opening(String text, int count) {
        String[] parts = text.split(" ", count + 1);
        String joined = String.join(" ", List.of(parts).subList(0, Math.min(count, parts.length)));
        return joined.substring(0, Math.min(joined.length(), 12 * count));
    }

    /// Returns something said, of the words of `text`.
    String said(String text) {
        if (quotes[0].isEmpty()) {
            return spoken(text);
        }
        String words = opening(text, 1 + random.nextInt(6));
        String end = pick("!", "?", ".", "…", "");
        return quotes[0] + words + end + quotes[1];
    }

    /// Returns a short speech, of the words of `text`.
    String spoken(String text) {
        return opening(text, 1 + random.nextInt(7)) + pick("?", "!", ".", "...", "");
    }

    /// Returns a name such as manuals describe: an option, a constant, a file, a word.
    String term() {
        String word = word();
        return switch (random.nextInt(6)) {
            case 0 -> "--" + word + pick("", "=" + word().toUpperCase(Locale.ROOT), " " + word());
            case 1 -> "-" + word.charAt(0) + pick("", " " + word());
            case 2 -> (word + "_" + word()).toUpperCase(Locale.ROOT);
            case 3 -> word + "_" + word();
            case 4 -> word + pick("=", " ", ": ") + word();
            default -> word;
        };
    }

    /// Returns the head of a function's description.
    String signature() {
        StringBuilder call = new StringBuilder(pick("", "", word() + ".") + word() + "(");
        for (int i = random.nextInt(4); i > 0; i--) {
            call.append(pick(word(), "[" + word() + "]")).append(i > 1 ? ", " : "");
        }
        return call + ")";
    }

    /// Returns what a manual describes, in one form for the whole text.
    String member() {
        return switch (memberForm) {
            case 0 -> signature();
            case 1 -> word() + "." + word();
            case 2 -> word();
            case 3 -> pick(signature(), word() + "." + word(), "." + word());
            default -> term();
        };
    }

    /// Returns what leads to an example, of the words of `text`.
    String introduction(String text) {
        return opening(text, 1 + random.nextInt(11)) + ":";
    }

    String code() {
        return switch (random.nextInt(7)) {
            case 6 -> "# " + word() + " " + word();
            case 0 -> "var " + word() + " = " + word() + "('" + word() + "')";
            case 1 -> "$ " + word() + " " + word() + " --" + word();
            case 2 -> word() + "." + signature() + ";";
            case 3 -> "// " + word() + " " + word();
            case 4 -> "if (" + word() + " == " + word() + ") {";
            default -> "}";
        };
    }

    private String word() {
        return words.isEmpty()
                ? "x"
                : words.get(random.nextInt(words.size())).toLowerCase(Locale.ROOT);
    }
}
