package lectern.document;

import java.util.List;

/// Parents, neighbours and sums of a document's sections, computed once. Sections are named by
/// their index in [Document#sections()].
public final class Outline {
    /// Stands for "no section".
    public static final int NONE = -1;

    private final Document document;
    private final List<Section> sections;
    private final int[] parent;
    private final int[] depth;
    private final int[] end;
    private final long[] wordsBefore;

    public Outline(Document document) {
        this.document = document;
        sections = document.sections();
        int n = sections.size();
        parent = new int[n];
        depth = new int[n];
        end = new int[n];
        wordsBefore = new long[n + 1];
        for (int i = 0; i < n; i++) {
            int above = i - 1;
            while (above != NONE && sections.get(above).level() >= sections.get(i).level()) {
                end[above] = i;
                above = parent[above];
            }
            parent[i] = above;
            depth[i] = above == NONE ? 0 : depth[above] + 1;
            wordsBefore[i + 1] = wordsBefore[i] + sections.get(i).words();
        }
        for (int open = n - 1; open != NONE; open = parent[open]) {
            end[open] = n;
        }
    }

    public Document document() {
        return document;
    }

    public int size() {
        return parent.length;
    }

    /// Returns the section `section` stands under, or [#NONE].
    public int parent(int section) {
        return parent[section];
    }

    /// Returns how many sections `section` stands under.
    public int depth(int section) {
        return depth[section];
    }

    /// Returns the index behind the last section under `section`.
    public int end(int section) {
        return end[section];
    }

    public boolean hasChildren(int section) {
        return end[section] > section + 1;
    }

    /// Returns the next section of the same parent, or [#NONE].
    public int nextSibling(int section) {
        int next = end[section];
        return next < size() && parent[next] == parent[section] ? next : NONE;
    }

    /// Returns the previous section of the same parent, or [#NONE].
    public int previousSibling(int section) {
        int above = parent[section];
        int before = section - 1;
        if (before == above) {
            return NONE;
        }
        while (parent[before] != above) {
            before = parent[before];
        }
        return before;
    }

    /// Returns the offset at which `section` starts, in UTF-16 units.
    public int offsetOf(int section) {
        return sections.get(section).span().start();
    }

    /// Returns the section that holds the character at `offset`; the end of the text counts as its
    /// last section.
    public int sectionAt(int offset) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (offsetOf(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Returns the words in all sections before `section`; `size()` gives those of the document.
    public long wordsBefore(int section) {
        return wordsBefore[section];
    }

    /// Returns the words of `section` and of all sections under it.
    public long wordsWithin(int section) {
        return wordsBefore[end[section]] - wordsBefore[section];
    }
}
