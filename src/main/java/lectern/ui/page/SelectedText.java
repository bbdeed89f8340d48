package lectern.ui.page;

import lectern.document.Block;
import lectern.document.BlockText;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Section;
import lectern.document.Span;

/// Puts selected text together as it is shown: blocks apart by a blank line, the items of a list a
/// line each.
final class SelectedText {
    private final Document document;
    private final Span selected;
    private final StringBuilder out = new StringBuilder();
    private boolean afterItem;

    private SelectedText(Document document, Span selected) {
        this.document = document;
        this.selected = selected;
    }

    static String of(Document document, Outline outline, Span selected) {
        SelectedText text = new SelectedText(document, selected);
        if (!selected.isEmpty()) {
            int last = outline.sectionAt(selected.end() - 1);
            for (int i = outline.sectionAt(selected.start()); i <= last; i++) {
                text.add(document.sections().get(i));
            }
        }
        return text.out.toString();
    }

    private void add(Section section) {
        if (section.heading() != null) {
            addTitle(section, section.heading().span());
        }
        for (Block block : section.blocks()) {
            Span part = common(block.span());
            if (!part.isEmpty()) {
                add(block, part);
            }
        }
    }

    private void addTitle(Section section, Span heading) {
        Span part = common(heading);
        if (!part.isEmpty()) {
            int at = document.text().indexOf(section.title(), heading.start());
            boolean verbatim = at >= 0 && at + section.title().length() <= heading.end();
            int from = verbatim ? Math.max(0, part.start() - at) : 0;
            int to = verbatim ? part.end() - at : section.title().length();
            String title = section.title();
            add(
                    title.substring(
                            Math.min(from, title.length()), Math.clamp(to, from, title.length())),
                    false);
        }
    }

    private void add(Block block, Span part) {
        Span shown = PieceCutter.shownSpan(block);
        Span inner = common(shown);
        String text =
                inner.isEmpty()
                        ? ""
                        : BlockText.of(document.text(), PieceCutter.cut(block, inner)).shown();
        if (block instanceof Block.ListItem(_, Span marker, _, int depth)
                && selected.start() <= shown.start()
                && part.start() <= marker.end()) {
            text = "  ".repeat(depth) + marker.of(document.text()) + " " + text;
        }
        add(text, block instanceof Block.ListItem);
    }

    private void add(String text, boolean item) {
        if (!out.isEmpty()) {
            out.append(item && afterItem ? "\n" : "\n\n");
        }
        out.append(text);
        afterItem = item;
    }

    private Span common(Span span) {
        int start = Math.max(span.start(), selected.start());
        return new Span(start, Math.max(start, Math.min(span.end(), selected.end())));
    }
}
