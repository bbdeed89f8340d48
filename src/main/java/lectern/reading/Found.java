package lectern.reading;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Outline;
import lectern.document.Span;
import lectern.messages.Messages;
import lectern.search.Matches;
import org.jspecify.annotations.Nullable;

/// What a search found, and which match the reader is at.
///
/// @param current index of that match; none where there is no match
/// @param wrap which end of the document the last step went over
public record Found(Outline outline, Matches matches, int current, Wrap wrap) {
    /// A step over an end of the document.
    public enum Wrap {
        NONE,
        OVER_END,
        OVER_START;

        String words() {
            return this == NONE ? "" : " · " + Messages.text("find.wrap." + name());
        }
    }

    public boolean isEmpty() {
        return matches.size() == 0;
    }

    /// Returns where the match stands that the reader is at, in offsets of the document; null for
    /// none.
    public @Nullable Span here() {
        return isEmpty() ? null : matches.span(current);
    }

    /// Returns the matches that touch `part` of the document, in order.
    public List<Span> in(Span part) {
        List<Span> spans = new ArrayList<>();
        // The match before may reach into the part.
        for (int i = Math.max(0, matches.firstFrom(part.start()) - 1); i < matches.size(); i++) {
            Span span = matches.span(i);
            if (span.start() >= part.end()) {
                break;
            }
            if (span.end() > part.start()) {
                spans.add(span);
            }
        }
        return spans;
    }

    /// Returns how many matches `row` stands for: its section's, and those of the sections it
    /// hides. Rows of lines that are nearly headings stand for none.
    public int hits(OutlineRow row) {
        int section = row.section();
        if (row.isCandidate()) {
            return 0;
        }
        return matches.countIn(section, row.folded() ? outline.end(section) : section + 1);
    }

    /// Tells whether `row` stands for no match for sure, even where not all are told.
    public boolean isWithout(OutlineRow row) {
        boolean searched =
                matches.remark().isEmpty()
                        || (matches.size() > 0
                                && outline.sectionAt(matches.span(matches.size() - 1).start())
                                        > row.section());
        return !row.isCandidate() && hits(row) == 0 && searched;
    }

    /// Says how many there are and at which the reader is: `3 of 17`.
    public String words() {
        String remark = matches.remark().isEmpty() ? "" : " · " + matches.remark();
        if (isEmpty()) {
            return matches.remark().isEmpty() ? Messages.text("find.none") : matches.remark();
        }
        return Messages.text("find.at", current + 1, matches.size()) + wrap.words() + remark;
    }

    /// Goes to the first match behind `section`.
    Found firstBehind(int section) {
        int next = matches.countIn(0, section + 1);
        return next < matches.size() ? at(next, Wrap.NONE) : at(0, Wrap.OVER_END);
    }

    /// Goes to the first match of the last section before `section` that has one.
    Found firstBefore(int section) {
        int before = matches.countIn(0, section) - 1;
        int last = before < 0 ? matches.size() - 1 : before;
        int in = outline.sectionAt(matches.span(last).start());
        return at(matches.countIn(0, in), before < 0 ? Wrap.OVER_START : Wrap.NONE);
    }

    Found at(int match, Wrap over) {
        return new Found(outline, matches, match, over);
    }
}
