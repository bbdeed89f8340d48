package lectern.reading;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lectern.document.Candidate;
import lectern.document.Corrections;
import lectern.document.Document;
import lectern.document.Heading;
import lectern.document.Outline;
import lectern.document.Section;
import lectern.messages.Messages;
import org.jspecify.annotations.Nullable;

/// One line of an open text and what it is there.
///
/// @param start the offset at which it starts, in UTF-16 units
record LineOf(OpenDocument open, int start) {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final int QUOTED = 60;

    /// Returns the line that holds the character at `offset`.
    static LineOf at(OpenDocument open, int offset) {
        String text = open.document().text();
        int start = Math.clamp(offset, 0, text.length());
        while (start > 0 && text.charAt(start - 1) != '\n' && !isLoneReturn(text, start - 1)) {
            start--;
        }
        return new LineOf(open, start);
    }

    private static boolean isLoneReturn(String text, int at) {
        return text.charAt(at) == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }

    /// Returns in quotation marks the title that the line is part of, as it is shown, else the
    /// line's first words.
    String quoted() {
        Section section = section();
        String title = isHeading(section) ? section.title() : "";
        String words = title.isEmpty() ? words() : title;
        return Messages.text("structure.quote", isolated(FirstWords.of(words, QUOTED)));
    }

    // What stands behind words from the right, such as a number, is no part of them.
    private static String isolated(String words) {
        boolean mixed = Bidi.requiresBidi(words.toCharArray(), 0, words.length());
        return mixed ? FIRST_STRONG_ISOLATE + words + POP_ISOLATE : words;
    }

    private String words() {
        return FirstWords.ofLine(open.document().text(), start, 4 * QUOTED);
    }

    boolean isBlank() {
        return words().isEmpty();
    }

    /// Returns the level of the heading that the line is part of, or [Corrections#BODY].
    int level() {
        Section section = section();
        return isHeading(section) ? section.level() : Corrections.BODY;
    }

    /// Returns the level of the section that the line stands in, at least 1.
    int levelAround() {
        return Math.max(1, section().level());
    }

    /// Returns the line that heads what the line's section stands under; null for the document.
    @Nullable LineOf above() {
        Outline outline = open.outline();
        int above = outline.parent(outline.sectionAt(start));
        return above <= 0 ? null : at(open, outline.offsetOf(above));
    }

    boolean isTitle() {
        return section().level() == 0 && isHeading(section());
    }

    private Section section() {
        return open.document().sections().get(open.outline().sectionAt(start));
    }

    private boolean isHeading(Section section) {
        @Nullable Heading heading = section.heading();
        return heading != null && heading.span().start() <= start && start < heading.span().end();
    }

    /// Tells whether the line was nearly taken for a heading.
    boolean isCandidate() {
        return candidate() >= 0;
    }

    /// Returns which of the document's candidates the line is; negative where it is none.
    int candidate() {
        return Collections.binarySearch(
                open.document().candidates().stream().map(c -> c.span().start()).toList(), start);
    }

    /// Returns where the lines start that could be meant when lines like one of `document` are
    /// sought: headings, candidates, and what the reader corrected.
    static List<Integer> known(Document document, Corrections corrections) {
        List<Integer> lines = new ArrayList<>(corrections.levels().keySet());
        document.sections().stream()
                .skip(1)
                .map(section -> section.span().start())
                .forEach(lines::add);
        document.candidates().stream().map(Candidate::span).forEach(s -> lines.add(s.start()));
        return lines.stream().distinct().sorted().toList();
    }
}
