package lectern.bench;

import java.util.Random;

/// A book of numbered chapters in lines of some seventy characters, made of a seed.
final class LongText {
    private static final int WIDTH = 70;
    private static final int LINES = 12;
    private static final int PARAGRAPHS = 40;
    private static final String[] WORDS = {
        "harbour", "tide", "the", "bell", "of", "office", "and", "a", "signal", "berth", "keeper",
        "storm", "in", "book", "was", "to", "night", "before", "light", "never"
    };

    private LongText() {}

    /// @param length in characters, at least
    static String of(int length) {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder(length + WIDTH * LINES);
        text.append("The Book of the Harbour\n");
        for (int paragraph = 0; text.length() < length; paragraph++) {
            if (paragraph % PARAGRAPHS == 0) {
                String name = word(random) + " " + word(random);
                text.append("\n\nChapter ").append(paragraph / PARAGRAPHS + 1).append(". ");
                text.append(name).append('\n');
            }
            text.append('\n');
            paragraph(text, random);
        }
        return text.toString();
    }

    private static void paragraph(StringBuilder text, Random random) {
        for (int line = 1 + random.nextInt(LINES); line > 0; line--) {
            int end = text.length() + WIDTH - random.nextInt(8);
            text.append(line % 3 == 0 ? "The " : "");
            while (text.length() < end) {
                text.append(word(random)).append(' ');
            }
            text.setLength(text.length() - 1);
            text.append(line == 1 ? ".\n" : "\n");
        }
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
