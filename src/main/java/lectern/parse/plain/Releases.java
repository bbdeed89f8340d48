package lectern.parse.plain;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The news of a program: releases in falling order ("3.2.1", "v3.2.0"), and under each the kinds
/// of what is new, "Added" and "Fixed", in words that come again.
final class Releases {
    private static final int FEWEST = 3;
    private static final Pattern RELEASE =
            Pattern.compile("(?i)\\[?(?:v|version |release )?(\\d{1,4}(?:\\.\\d{1,5}){1,3})\\b.*");

    private final Scene scene;
    private final LineFacts facts;
    private final BitSet releases = new BitSet();
    private final Set<Long> kinds = new HashSet<>();

    /// @param headings in order of the text
    Releases(Scene scene, List<Integer> headings) {
        this.scene = scene;
        facts = scene.facts();
        String last = "";
        boolean falls = true;
        Set<Long> once = new HashSet<>();
        for (int c : headings) {
            Matcher release = release(c);
            if (release.matches()) {
                falls &= releases.isEmpty() || compare(release.group(1), last) < 0;
                last = release.group(1);
                releases.set(c);
            } else if (!once.add(scene.candidates().key(c))) {
                kinds.add(scene.candidates().key(c));
            }
        }
        if (!falls || releases.cardinality() < FEWEST || kinds.isEmpty()) {
            releases.clear();
        }
    }

    /// Tells whether the text is such.
    boolean exist() {
        return !releases.isEmpty();
    }

    boolean isRelease(int candidate) {
        return releases.get(candidate);
    }

    /// Tells whether the heading, which is no release, is of a part of one.
    boolean isPart(int candidate) {
        return exist() && candidate > releases.nextSetBit(0);
    }

    /// Returns the candidates that are kinds too, as their words stand over a list, but for
    /// `excluded`.
    List<Integer> rest(BitSet excluded) {
        return IntStream.range(0, scene.candidates().count())
                .filter(c -> isPart(c) && !excluded.get(c))
                .filter(c -> kinds.contains(scene.candidates().key(c)) && isOverList(c))
                .boxed()
                .toList();
    }

    private boolean isOverList(int candidate) {
        int after = scene.neighbours().after(scene.candidates().line(candidate));
        return after >= 0 && facts.hasBullet(after);
    }

    private Matcher release(int candidate) {
        int line = scene.candidates().line(candidate);
        return RELEASE.matcher(facts.text()).region(facts.first(line), facts.last(line));
    }

    private static int compare(String one, String other) {
        String[] a = one.split("\\.", -1);
        String[] b = other.split("\\.", -1);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
    }
}
