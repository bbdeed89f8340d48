package lectern.parse.plain;

import java.util.Random;

/// Texts of all that blocks are made of, in any order; the same seed gives the same text.
final class RandomTexts {
    private static final String[] STARTS = {
        "- ", "* ", "o ", "\u2022 ", "\u2013 ", "1. ", "2. ", "12) ", "(1) ", "a) ", "iv. ", "> ",
                ">> ",
        "```", "$ ", "| ", "\u2460 ", "\u3000", "[1] ", "* * *", "----", "", "", "", "", ""
    };
    private static final String[] WORDS = {
        "the",
        "Harbour",
        "ship,",
        "came.",
        "\u4e2d\u6587\u3002",
        "\u0434\u043e\u043c",
        "x=1;",
        "{",
        "}",
        "  ",
        "   ",
        "\t",
        "1984",
        "don't",
        "\u0000",
        "\ud800",
        "\udc00",
        "\ud834\udd1e",
        "\u00a0",
        "\u2028",
        "\f",
        "well-known",
        "end?\u201d"
    };
    private static final String[] ENDS = {"\n", "\n", "\n", "\n\n", "\r\n", "\r", "\n \n"};

    private final Random random;

    RandomTexts(long seed) {
        random = new Random(seed);
    }

    String next() {
        StringBuilder out = new StringBuilder();
        int lines = random.nextInt(60);
        int longest = 1 + random.nextInt(24);
        for (int line = 0; line < lines; line++) {
            out.append(" ".repeat(random.nextInt(4) * random.nextInt(4)));
            out.append(STARTS[random.nextInt(STARTS.length)]);
            int words = random.nextInt(longest);
            for (int word = 0; word < words; word++) {
                out.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            out.append(ENDS[random.nextInt(ENDS.length)]);
        }
        return out.toString();
    }
}
