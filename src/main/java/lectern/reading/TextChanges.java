package lectern.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Heading;
import lectern.document.Outline;
import lectern.document.Section;
import lectern.document.Span;
import lectern.state.SectionKey;
import org.jspecify.annotations.Nullable;

/// Where a text differs from what it was before it was read anew, whatever structure the reader
/// gives it from then on.
///
/// @param added what the sections that are new hold
/// @param edited what the sections hold whose own text is another
/// @param paragraphs the headings and paragraphs in those that are new or another
record TextChanges(List<Span> added, List<Span> edited, List<Gone> gone, List<Span> paragraphs) {
    /// A section that is there no more.
    ///
    /// @param before what the section holds behind which it stood
    record Gone(Span before, String title) {}

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// What is opened for the first time has no changes.
    static final TextChanges NONE = new TextChanges(List.of(), List.of(), List.of(), List.of());

    TextChanges {
        added = List.copyOf(added);
        edited = List.copyOf(edited);
        gone = List.copyOf(gone);
        paragraphs = List.copyOf(paragraphs);
    }

    static TextChanges between(OpenDocument before, OpenDocument after) {
        int size = before.outline().size();
        List<SectionKey> keys = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            keys.add(before.keys().of(i));
        }
        Map<SectionKey, Integer> found = after.keys().find(keys);
        BitSet added = new BitSet();
        added.set(0, after.outline().size());
        BitSet edited = new BitSet();
        List<Gone> gone = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < size; i++) {
            int now = i == 0 ? 0 : found.getOrDefault(keys.get(i), Outline.NONE);
            if (now == Outline.NONE) {
                gone.add(new Gone(span(after, last), before.title(i)));
            } else {
                added.clear(now);
                if (!isSame(before.document(), i, after.document(), now)) {
                    edited.set(now);
                    addChanged(before.document(), i, after.document(), now, paragraphs);
                }
                last = now;
            }
        }
        added.stream().forEach(section -> addAll(after.document(), section, paragraphs));
        return new TextChanges(spans(after, added), spans(after, edited), gone, paragraphs);
    }

    private static void addAll(Document document, int section, List<Span> changed) {
        Section whole = document.sections().get(section);
        if (whole.heading() != null) {
            changed.add(whole.heading().span());
        }
        whole.blocks().forEach(block -> changed.add(block.span()));
    }

    // The heading, if it says something else, and the paragraphs that are not word for word among
    // those that the section had.
    private static void addChanged(
            Document one, int section, Document other, int now, List<Span> changed) {
        Map<String, Integer> known = new HashMap<>();
        for (Block block : one.sections().get(section).blocks()) {
            known.merge(words(one, block.span()), 1, Integer::sum);
        }
        Heading heading = other.sections().get(now).heading();
        if (heading != null && !words(other, heading.span()).equals(headingOf(one, section))) {
            changed.add(heading.span());
        }
        for (Block block : other.sections().get(now).blocks()) {
            if (known.merge(words(other, block.span()), -1, Integer::sum) < 0) {
                changed.add(block.span());
            }
        }
    }

    private static @Nullable String headingOf(Document document, int section) {
        Heading heading = document.sections().get(section).heading();
        return heading == null ? null : words(document, heading.span());
    }

    private static String words(Document document, Span span) {
        return SPACES.matcher(span.of(document.text()).strip()).replaceAll(" ");
    }

    private static List<Span> spans(OpenDocument of, BitSet sections) {
        return sections.stream().mapToObj(section -> span(of, section)).toList();
    }

    private static Span span(OpenDocument of, int section) {
        return of.document().sections().get(section).span();
    }

    private static boolean isSame(Document one, int section, Document other, int now) {
        Span a = printed(one, section);
        Span b = printed(other, now);
        return a.length() == b.length()
                && one.text().regionMatches(a.start(), other.text(), b.start(), a.length());
    }

    // Blank lines between sections are no one's text.
    private static Span printed(Document document, int section) {
        Span span = document.sections().get(section).span();
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(document.text().charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /// Tells what of this is in which section of `outline`, a structure of the text as it is now.
    Changes in(Outline outline) {
        BitSet isNew = new BitSet();
        BitSet isEdited = new BitSet();
        for (Span text : added) {
            int first = outline.sectionAt(text.start());
            // Without a heading of its own, new text is an edit of what it has come to stand in.
            boolean own = outline.offsetOf(first) == text.start();
            (own ? isNew : isEdited).set(first);
            isNew.set(first + 1, last(text, outline) + 1);
        }
        edited.forEach(text -> isEdited.set(first(text, outline)));
        isEdited.andNot(isNew);
        Map<Integer, List<String>> lost = new HashMap<>();
        gone.forEach(
                one ->
                        lost.computeIfAbsent(last(one.before(), outline), _ -> new ArrayList<>())
                                .add(one.title()));
        return new Changes(isNew, isEdited, new TreeMap<>(lost), paragraphs);
    }

    // Only the document's own section can be empty.
    private static int first(Span text, Outline outline) {
        return text.isEmpty() ? 0 : outline.sectionAt(text.start());
    }

    private static int last(Span text, Outline outline) {
        return text.isEmpty() ? 0 : outline.sectionAt(text.end() - 1);
    }
}
