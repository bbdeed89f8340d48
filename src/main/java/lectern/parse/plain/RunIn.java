package lectern.parse.plain;

import java.util.List;
import java.util.stream.Stream;
import lectern.document.Block;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// Headings that run into their text: "2. Grant of License. Subject to the terms of" and so on in
/// the next line.
final class RunIn {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORT_WORD = 3;
    private static final int SMALL_WORD = 4;

    // In characters, the label aside.
    private static final int LONGEST = 80;

    private static final double LEAST_OF_WIDTH = 0.6;

    private final Scene scene;
    private final LineFacts facts;

    RunIn(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the offset behind the words of the heading itself, or -1 where it does not run in.
    int end(FoundHeading heading) {
        int line = heading.line();
        int below = line + 1;
        @Nullable Label label =
                heading.candidate() == FoundHeading.READERS
                        ? null
                        : scene.candidates().label(heading.candidate());
        if (label == null || label.depth() == 0 || heading.endLine() != line) {
            return -1;
        }
        boolean wraps =
                below < facts.count()
                        && !facts.isBlank(below)
                        && facts.length(line) >= LEAST_OF_WIDTH * scene.layout().width();
        boolean ends = Chars.endsSentence(facts.text(), facts.first(line), facts.last(line));
        return wraps || ends ? sentence(facts, line, label.end()) : -1;
    }

    /// Returns the offset behind the sentence that opens at `from` and has another behind it on the
    /// line, or -1.
    static int sentence(LineFacts facts, int line, int from) {
        String text = facts.text();
        int word = 0;
        int words = 0;
        int most = Math.min(facts.last(line) - 2, from + LONGEST);
        for (int at = from; at < most; at++) {
            char c = text.charAt(at);
            // "Mrs. Dalloway" goes on, "Hours of Use. Members may" does not.
            if (c == '.'
                    && (word >= SHORTEST_WORD || (word == SHORT_WORD && words > 1))
                    && LineFacts.isBlank(text.charAt(at + 1))
                    && opensSentence(text, at + 2, facts.last(line))) {
                return at + 1;
            }
            word = Character.isLetter(c) ? word + 1 : 0;
            words += word == 1 ? 1 : 0;
        }
        return -1;
    }

    private static boolean opensSentence(String text, int from, int to) {
        int at = from;
        while (at < to && LineFacts.isBlank(text.charAt(at))) {
            at++;
        }
        return at < to && Character.isUpperCase(text.charAt(at));
    }

    /// Returns how many words the name between two offsets has; 0 where it is longer than such a
    /// heading, or a longer word of it is small, as in a sentence.
    static int words(String text, int from, int to) {
        if (to - from > LONGEST) {
            return 0;
        }
        int words = 0;
        int at = from;
        while (at < to) {
            int start = at;
            while (at < to && Character.isLetter(text.charAt(at))) {
                at++;
            }
            boolean small = at > start && !Character.isUpperCase(text.charAt(start));
            if (small && (words == 0 || at - start >= SMALL_WORD)) {
                return 0;
            }
            words += at > start ? 1 : 0;
            at++;
        }
        return words;
    }

    /// Returns `blocks` of whole lines without what stands before `end` in the first of them.
    ///
    /// @return null where the first is no text that goes on
    @Nullable List<Block> behind(int end, List<Block> blocks) {
        boolean text =
                !blocks.isEmpty()
                        && (blocks.getFirst() instanceof Block.Paragraph
                                || blocks.getFirst() instanceof Block.ListItem);
        if (!text) {
            return null;
        }
        int start = end;
        while (LineFacts.isBlank(facts.text().charAt(start))) {
            start++;
        }
        Span rest = new Span(start, blocks.getFirst().span().end());
        return Stream.concat(
                        Stream.of(new Block.Paragraph(rest, true)),
                        blocks.subList(1, blocks.size()).stream())
                .toList();
    }
}
