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

    /// The most characters of such a heading, its label aside.
    static final int LONGEST = 80;

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
        return wraps || ends ? sentence(line, label.end()) : -1;
    }

    /// Returns the offset behind the sentence that opens at `from` and has another behind it on the
    /// line, or -1.
    int sentence(int line, int from) {
        String text = facts.text();
        int word = 0;
        int most = Math.min(facts.last(line) - 2, from + LONGEST);
        for (int at = from; at < most; at++) {
            char c = text.charAt(at);
            if (c == '.'
                    && word >= SHORTEST_WORD
                    && LineFacts.isBlank(text.charAt(at + 1))
                    && opensSentence(at + 2, facts.last(line))) {
                return at + 1;
            }
            word = Character.isLetter(c) ? word + 1 : 0;
        }
        return -1;
    }

    private boolean opensSentence(int from, int to) {
        int at = from;
        while (at < to && LineFacts.isBlank(facts.text().charAt(at))) {
            at++;
        }
        return at < to && Character.isUpperCase(facts.text().charAt(at));
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
