package lectern.parse.training;

import java.util.Locale;
import java.util.Random;

/// Gives headings the numbers that chapters of books have, in one form for a whole text.
final class ChapterNames {
    private static final String[] WORDS = {
        "Chapter",
        "Chapter",
        "Chapter",
        "Kapitel",
        "Chapitre",
        "Capítulo",
        "Capitolo",
        "Глава",
        "Letter",
        "Book",
        "Rozdział",
        "Hoofdstuk",
        "الفصل",
        "باب",
        "Действие",
        "Scene"
    };
    private static final String[] WIDER = {"Part", "Book", "Volume", "Teil", "Livre", "Часть"};
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
        "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV", "XXV"
    };

    private static final String HAN = "一二三四五六七八九";

    /// A heading in lines.
    ///
    /// @param name what stands beneath the number, empty if nothing does
    record Chapter(String number, String name) {}

    private final boolean cjk;
    private final String word;
    private final String wider;
    private final boolean roman;
    private final boolean capitals;
    private final String stop;
    private final int form;

    /// @param cjk whether the text is Chinese or Japanese
    ChapterNames(Random random, boolean cjk) {
        this.cjk = cjk;
        word = WORDS[random.nextInt(WORDS.length)];
        wider = WIDER[random.nextInt(WIDER.length)];
        roman = random.nextBoolean();
        capitals = random.nextBoolean();
        stop = random.nextBoolean() ? "." : "";
        form = random.nextInt(6);
    }

    /// @param number from 1
    /// @param top whether parts stand above chapters, and this is one
    Chapter of(String text, int number, boolean top) {
        String count = roman && number <= ROMAN.length ? ROMAN[number - 1] : "" + number;
        if (cjk) {
            return han(text, number, top);
        }
        String head = (top ? wider : word) + " " + count;
        String numbered = capitals ? head.toUpperCase(Locale.ROOT) : head;
        return switch (top ? form % 3 : form) {
            case 0 -> new Chapter(numbered + stop, "");
            case 1 -> new Chapter(numbered + stop, text);
            case 2 -> new Chapter(numbered + (stop.isEmpty() ? ": " : ". ") + text, "");
            case 3 -> new Chapter(count + stop, "");
            case 4 -> new Chapter(count + ". " + text, "");
            default -> new Chapter(text, "");
        };
    }

    private Chapter han(String text, int number, boolean top) {
        String count = han(number);
        return switch (form) {
            case 0 -> new Chapter("第" + count + (top ? "部" : "章"), roman ? text : "");
            case 1 -> new Chapter("第" + count + (top ? "編" : "回") + "　" + text, "");
            case 2 -> new Chapter("第" + count + "　" + text, "");
            case 3 -> new Chapter(count, "");
            case 4 -> new Chapter(count + (roman ? "　" : "、") + text, "");
            default -> new Chapter(roman ? text : "（" + count + "）", "");
        };
    }

    private static String han(int number) {
        String ones = number % 10 == 0 ? "" : HAN.substring(number % 10 - 1, number % 10);
        int tens = number / 10 % 10;
        return tens == 0 ? ones : (tens == 1 ? "" : HAN.substring(tens - 1, tens)) + "十" + ones;
    }
}
