package lectern.ui.page;

import java.util.Arrays;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Section;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// The parts of one section, made on demand: title, blocks, links.
final class SectionParts {
    private final Document document;
    private final Section section;
    private final @Nullable TitlePlace title;
    // How many parts fewer than blocks there are.
    private final int merged;
    private final Outline outline;
    private final int index;
    // Made when first asked for: a section may have a great many.
    private int @Nullable [] children;

    SectionParts(Document document, Outline outline, int index) {
        this.document = document;
        section = document.sections().get(index);
        title = TitlePlace.of(document.text(), section);
        merged = title == null ? 0 : title.blocks() - 1;
        this.outline = outline;
        this.index = index;
    }

    private int[] children() {
        if (children == null) {
            children = section.blocks().isEmpty() ? children(outline, index) : new int[0];
        }
        return children;
    }

    private int next() {
        return children().length == 0 && index + 1 < outline.size() ? index + 1 : Outline.NONE;
    }

    private static int[] children(Outline outline, int section) {
        int[] found = new int[8];
        int count = 0;
        int child = outline.hasChildren(section) ? section + 1 : Outline.NONE;
        while (child != Outline.NONE) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = child;
            child = outline.nextSibling(child);
        }
        return Arrays.copyOf(found, count);
    }

    Section section() {
        return section;
    }

    /// Returns how many parts there are; at least one.
    int count() {
        return Math.max(1, textCount() + children().length + (next() == Outline.NONE ? 0 : 1));
    }

    /// Returns how many parts there are, from the first, up to the title; none where there is none.
    int titleEnd() {
        return title == null ? 0 : title.part() + 1;
    }

    /// Returns how many parts, from the first, are text and not links.
    int textCount() {
        return section.blocks().size() - merged;
    }

    Part part(int index) {
        if (title != null && index == title.part()) {
            return new Part.Title(section, title.span());
        }
        if (index < textCount()) {
            int block = index < titleEnd() ? index : index + merged;
            return new Part.Body(section.blocks().get(block));
        }
        int link = index - textCount();
        int[] under = children();
        if (link < under.length) {
            return new Part.Link(under[link], title(under[link]), false);
        }
        if (next() != Outline.NONE) {
            return new Part.Link(next(), title(next()), true);
        }
        // A section of nothing: one empty line keeps the flow from being empty.
        int start = section.span().start();
        return new Part.Title(section, new Span(start, start));
    }

    private String title(int target) {
        return document.sections().get(target).title();
    }

    /// Returns the text part that holds `offset`, or the next one; the last where there is none.
    int partAt(int offset) {
        int block = section.blockAt(offset);
        if (title == null || block < title.part()) {
            return Math.min(block, Math.max(0, textCount() - 1));
        }
        return offset < title.span().end()
                ? title.part()
                : Math.clamp((long) block - merged, title.part(), textCount() - 1);
    }
}
