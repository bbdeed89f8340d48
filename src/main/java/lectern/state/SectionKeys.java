package lectern.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lectern.document.Document;
import lectern.document.Outline;
import org.jspecify.annotations.Nullable;

/// Names the sections of one document so that they are found again in another state of it. The
/// first call reads all titles. Threads may share it.
public final class SectionKeys {
    private final Document document;
    private final Outline outline;
    private SectionKey @Nullable [] keys;

    public SectionKeys(Document document, Outline outline) {
        this.document = document;
        this.outline = outline;
    }

    public SectionKey of(int section) {
        return all()[section];
    }

    private synchronized SectionKey[] all() {
        if (keys == null) {
            SectionKey[] made = new SectionKey[outline.size()];
            Map<SectionKey, Integer> met = new HashMap<>();
            for (int i = 0; i < made.length; i++) {
                int above = outline.parent(i);
                SectionKey first =
                        new SectionKey(
                                PrintedLines.key(document.sections().get(i).title()),
                                above == Outline.NONE ? 0 : made[above].title(),
                                0);
                int before = met.merge(first, 1, Integer::sum) - 1;
                made[i] =
                        before == 0 ? first : new SectionKey(first.title(), first.parent(), before);
            }
            keys = made;
        }
        return keys;
    }

    /// Finds the sections of `wanted`; those that are not there any more are left out. A section
    /// that stands elsewhere now is found where no other has its title.
    public Map<SectionKey, Integer> find(Collection<SectionKey> wanted) {
        Map<SectionKey, Integer> found = new HashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        Set<SectionKey> left = new HashSet<>(wanted);
        SectionKey[] all = all();
        for (int i = 0; i < all.length; i++) {
            if (left.remove(all[i])) {
                found.put(all[i], i);
            }
        }
        if (!left.isEmpty()) {
            Map<Long, Integer> byTitle = new HashMap<>();
            for (int i = 0; i < all.length; i++) {
                byTitle.merge(all[i].title(), i, (_, _) -> Outline.NONE);
            }
            for (SectionKey moved : left) {
                int section = byTitle.getOrDefault(moved.title(), Outline.NONE);
                if (section != Outline.NONE && !wanted.contains(all[section])) {
                    found.put(moved, section);
                }
            }
        }
        return found;
    }
}
