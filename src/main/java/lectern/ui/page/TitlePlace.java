package lectern.ui.page;

import java.util.List;
import lectern.document.Block;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// Where the title of a section stands among its parts.
///
/// @param part the place of the title
/// @param blocks how many blocks are shown as the title: none where a heading is
/// @param span what of the text the title stands for
record TitlePlace(int part, int blocks, Span span) {
    // What stands above a title may take half a page; else the title is not seen at first.
    private static final int MOST_ABOVE = 1000;

    /// Returns the place of the title of `section`; null where it has none. A title that is printed
    /// below other lines stays there, with the rules over and under it.
    static @Nullable TitlePlace of(String text, Section section) {
        if (section.title().isEmpty()) {
            return null;
        }
        Heading heading = section.heading();
        if (heading != null) {
            return new TitlePlace(0, 0, heading.span());
        }
        int start = section.span().start();
        int printed = printed(text, section);
        return printed < 0
                ? new TitlePlace(0, 0, new Span(start, start))
                : withRules(section.blocks(), printed);
    }

    private static int printed(String text, Section section) {
        List<Block> blocks = section.blocks();
        String title = letters(section.title());
        if (title.isEmpty()) {
            return -1;
        }
        int farthest = section.span().start() + MOST_ABOVE;
        for (int i = 0; i < blocks.size() && blocks.get(i).span().end() < farthest; i++) {
            if (letters(blocks.get(i).span().of(text)).equals(title)) {
                return i;
            }
        }
        return -1;
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static TitlePlace withRules(List<Block> blocks, int title) {
        int from = title > 0 && isRule(blocks, title - 1, title) ? title - 1 : title;
        int to = title + 1 < blocks.size() && isRule(blocks, title + 1, title) ? title + 1 : title;
        Span span = new Span(blocks.get(from).span().start(), blocks.get(to).span().end());
        return new TitlePlace(from, to - from + 1, span);
    }

    // On the line above or below, that is: a line end has two characters at the most.
    private static boolean isRule(List<Block> blocks, int rule, int title) {
        Span upper = blocks.get(Math.min(rule, title)).span();
        Span lower = blocks.get(Math.max(rule, title)).span();
        return blocks.get(rule) instanceof Block.Rule && lower.start() - upper.end() <= 2;
    }
}
