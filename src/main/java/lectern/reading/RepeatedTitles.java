package lectern.reading;

import java.util.HashMap;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Section;

/// Tells sections of the same title apart: by what they stand under or, where that does not, by
/// their first words.
final class RepeatedTitles {
    private static final int FIRST_WORDS = 48;

    private record Pair(String title, String parent) {}

    private final Document document;
    private final Outline outline;
    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<Pair, Integer> pairs = new HashMap<>();

    RepeatedTitles(Document document, Outline outline) {
        this.document = document;
        this.outline = outline;
        for (int i = 1; i < outline.size(); i++) {
            titles.merge(title(i), 1, Integer::sum);
        }
        for (int i = 1; i < outline.size(); i++) {
            if (isRepeated(i)) {
                pairs.merge(pair(i), 1, Integer::sum);
            }
        }
    }

    private String title(int section) {
        return document.sections().get(section).title();
    }

    private boolean isRepeated(int section) {
        return section > 0 && titles.getOrDefault(title(section), 0) > 1;
    }

    private Pair pair(int section) {
        return new Pair(title(section), parent(section));
    }

    private String parent(int section) {
        int above = outline.parent(section);
        return above == Outline.NONE || above == 0 ? "" : title(above);
    }

    /// Returns what tells `section` from others of its title; empty where there is none.
    String hint(int section) {
        if (!isRepeated(section)) {
            return "";
        }
        String parent = parent(section);
        return parent.isEmpty() || pairs.getOrDefault(pair(section), 0) > 1
                ? firstWords(section)
                : parent;
    }

    private String firstWords(int section) {
        Section of = document.sections().get(section);
        if (of.blocks().isEmpty()) {
            return "";
        }
        Block first = of.blocks().getFirst();
        int end = Math.min(first.span().end(), first.span().start() + 4 * FIRST_WORDS);
        String line =
                document.text()
                        .substring(first.span().start(), end)
                        .strip()
                        .replaceAll("\\s+", " ");
        return FirstWords.of(line, FIRST_WORDS);
    }
}
