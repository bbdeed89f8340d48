package lectern.state;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Section;
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
                                0,
                                lead(i));
                int before = met.merge(first, 1, Integer::sum) - 1;
                made[i] = new SectionKey(first.title(), first.parent(), before, first.lead());
            }
            keys = made;
        }
        return keys;
    }

    private long lead(int section) {
        Section own = document.sections().get(section);
        int from = own.heading() == null ? own.span().start() : own.heading().span().end();
        int to = document.sections().get(outline.end(section) - 1).span().end();
        long key = PrintedLines.key(document.text(), from, to);
        return key == PrintedLines.BASIS ? SectionKey.NO_LEAD : key;
    }

    /// Finds the sections of `wanted`; those that are not there any more are left out. A section
    /// whose heading was changed, or that stands elsewhere now, is found where no other begins as
    /// it does, else where no other has its title.
    public Map<SectionKey, Integer> find(Collection<SectionKey> wanted) {
        Map<SectionKey, Integer> found = new HashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        Set<SectionKey> left = new HashSet<>(wanted);
        SectionKey[] all = all();
        BitSet free = new BitSet();
        for (int i = 0; i < all.length; i++) {
            if (left.remove(all[i])) {
                found.put(all[i], i);
            } else {
                free.set(i);
            }
        }
        findOnly(left, SectionKey::lead, free, found);
        findOnly(left, SectionKey::title, free, found);
        return found;
    }

    private void findOnly(
            Set<SectionKey> left,
            ToLongFunction<SectionKey> sign,
            BitSet free,
            Map<SectionKey, Integer> found) {
        if (left.isEmpty()) {
            return;
        }
        Map<Long, Integer> only = new HashMap<>();
        SectionKey[] all = all();
        for (int i = 0; i < all.length; i++) {
            only.merge(sign.applyAsLong(all[i]), i, (_, _) -> Outline.NONE);
        }
        only.remove(SectionKey.NO_LEAD);
        left.removeIf(
                key -> {
                    int section = only.getOrDefault(sign.applyAsLong(key), Outline.NONE);
                    if (section == Outline.NONE || !free.get(section)) {
                        return false;
                    }
                    free.clear(section);
                    found.put(key, section);
                    return true;
                });
    }
}
