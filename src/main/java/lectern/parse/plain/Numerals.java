package lectern.parse.plain;

import org.jspecify.annotations.Nullable;

/// Reads numbers as headings write them.
final class Numerals {
    private static final String ROMAN = "IVXLCDM";
    private static final int[] ROMAN_VALUE = {1, 5, 10, 50, 100, 500, 1000};

    /// The zero among the digits of Chinese and Japanese: neither letter nor digit to Unicode.
    static final char HAN_ZERO = '〇';

    private static final String HAN = "〇一二三四五六七八九";

    private Numerals() {}

    /// Tells whether a Roman number or one in Han characters may begin with `c`.
    static boolean mayStart(char c) {
        return ROMAN.indexOf(Character.toUpperCase(c)) >= 0
                || HAN.indexOf(c) >= 0
                || c == '十'
                || c == '百';
    }

    /// Returns the value of digits of any script, or -1 for anything else and for numbers above
    /// 999, which are years.
    static int digits(String token) {
        int value = 0;
        for (int i = 0; i < token.length(); i++) {
            int digit = Character.digit(token.charAt(i), 10);
            if (digit < 0 || i > 2) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return token.isEmpty() ? -1 : value;
    }

    /// Returns the value of a Roman number up to 399 in its usual writing, or -1.
    static int roman(String token) {
        if (token.isEmpty() || token.length() > 9) {
            return -1;
        }
        boolean small = Character.isLowerCase(token.charAt(0));
        int value = 0;
        int before = Integer.MAX_VALUE;
        for (int i = token.length() - 1; i >= 0; i--) {
            char c = token.charAt(i);
            int at = ROMAN.indexOf(Character.toUpperCase(c));
            if (at < 0 || Character.isLowerCase(c) != small) {
                return -1;
            }
            int worth = ROMAN_VALUE[at];
            value += before != Integer.MAX_VALUE && worth < before ? -worth : worth;
            before = worth;
        }
        return value > 0 && value < 400 && write(value).equalsIgnoreCase(token) ? value : -1;
    }

    private static String write(int value) {
        String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        return "C".repeat(value / 100) + tens[value / 10 % 10] + units[value % 10];
    }

    /// Returns the value of a number in Han characters, or -1.
    static int han(String token) {
        int value = 0;
        int current = 0;
        boolean seen = false;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            int digit = HAN.indexOf(c);
            if (digit >= 0) {
                current = current * (seen && current > 0 ? 10 : 1) + digit;
            } else if (c == '十') {
                value += Math.max(current, 1) * 10;
                current = 0;
            } else if (c == '百') {
                value += Math.max(current, 1) * 100;
                current = 0;
            } else {
                return -1;
            }
            seen = true;
        }
        return seen ? value + current : -1;
    }

    /// Returns the parts of a number such as `2.1`, `A.3`, `10.ii.a`, or null.
    static int @Nullable [] path(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length > 8) {
            return null;
        }
        int[] path = new int[parts.length];
        boolean digits = false;
        for (int i = 0; i < parts.length; i++) {
            int value = digits(parts[i]);
            digits |= value >= 0;
            if (value < 0 && parts[i].length() == 1 && Character.isLetter(parts[i].charAt(0))) {
                value = letter(parts[i].charAt(0));
            }
            if (value < 0 && i > 0) {
                value = roman(parts[i]);
            }
            if (value < 0) {
                return null;
            }
            path[i] = value;
        }
        return digits ? path : null;
    }

    /// Returns 1 for A, 2 for B and so on, in the script's own order, or -1.
    static int letter(char c) {
        char upper = Character.toUpperCase(c);
        if (upper >= 'A' && upper <= 'Z') {
            return upper - 'A' + 1;
        }
        return upper >= 'А' && upper <= 'Я' ? upper - 'А' + 1 : -1;
    }
}
