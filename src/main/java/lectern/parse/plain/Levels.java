package lectern.parse.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives headings their levels: by the marks that open them, by underline in the order of
/// appearance, by the depth of numbers, by the rank of words such as part and chapter, then by
/// rules above, indent, capitals and small letters.
final class Levels {
    /// Places of one kind are a hundred apart, so that a finer order fits between.
    private static final int STEP = WordRanks.STEP;

    private static final int APPENDIX = 7;
    private static final int BARE = 8 * STEP;
    private static final int UNNUMBERED = 9 * STEP;
    private static final int DEEPEST = 20 * STEP;
    // Names that come as often are those of parts.
    private static final int OFTEN = 3;
    private static final int BELOW_NAMES = 11 * STEP;
    // More than the parts of a number: 2.1.1.
    private static final int NEST = 10;

    private final Scene scene;
    private final List<Integer> headings;
    private final HeadingForm form;
    private final HeadingSigns signs;
    private final Map<Integer, Integer> underlines = new HashMap<>();
    // Of letters that count within a numbered part, the depth of its number.
    private final Map<Integer, Integer> parts = new HashMap<>();
    // How often the words of a heading are those of one.
    private final Map<Long, Integer> times = new HashMap<>();
    private final boolean capitalsAbove;
    private final boolean repeatsAreParts;
    private final NamesAmongCounts among;
    private final CountNesting nesting;
    private final WordRanks words;
    private final Releases releases;
    private final NamesAmongCounts.Relation names;
    private final int widest;
    // The first of them, or -1.
    private final int appendix;

    /// @param title the line that is the title, or [TitleFinder#NONE]; what is underlined like it
    ///   is the highest of the underlined headings
    Levels(Scene scene, int title, List<Integer> headings) {
        this.scene = scene;
        this.headings = headings;
        form = new HeadingForm(scene.facts());
        signs = HeadingSigns.of(scene, headings, form);
        headings.forEach(c -> times.merge(scene.candidates().key(c), 1, Integer::sum));
        repeatsAreParts = noteUnderlines(title) == 1;
        capitalsAbove = holdUnderlined();
        nesting = new CountNesting(scene, headings, this::count);
        words = new WordRanks(scene, headings);
        releases = new Releases(scene, headings);
        among = new NamesAmongCounts(scene, this::isOutermostCount);
        appendix = headings.stream().filter(this::isAppendix).findFirst().orElse(-1);
        names = relationOfNames();
        widest = widestCount();
        noteLettersWithin();
    }

    /// Returns the level of each heading, from 1, none deeper by more than one than the heading
    /// before it.
    int[] assign() {
        int[] places = headings.stream().mapToInt(this::place).toArray();
        if (Arrays.stream(places).distinct().count() == 1) {
            new Holders(scene).held(headings).stream().forEach(i -> places[i]++);
        }
        List<Integer> open = new ArrayList<>();
        int[] levels = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            while (!open.isEmpty() && open.getLast() >= places[i]) {
                open.removeLast();
            }
            open.add(places[i]);
            levels[i] = open.size();
        }
        return levels;
    }

    // Ranks the underlines, the title's first, and returns how many makings the headings have.
    private int noteUnderlines(int title) {
        int mark = title == TitleFinder.NONE ? 0 : form.underline(title);
        if (mark != 0) {
            underlines.put(mark, 0);
        }
        Set<Integer> makings = new HashSet<>();
        for (int c : headings) {
            int own = form.underline(scene.candidates().line(c));
            if (own != 0) {
                underlines.putIfAbsent(own, underlines.size());
                makings.add(own);
            }
        }
        return makings.size();
    }

    private NamesAmongCounts.Relation relationOfNames() {
        boolean bare =
                !signs.marked()
                        && !signs.worded()
                        && !signs.mixedRules()
                        && underlines.isEmpty()
                        && !hasParts();
        return bare ? among.of(headings) : NamesAmongCounts.Relation.BESIDE;
    }

    private int widestCount() {
        int place = UNNUMBERED;
        for (int c : headings) {
            Label label = count(c);
            if (label != null && label.rank() != APPENDIX) {
                place = Math.min(place, numberedPlace(c, label));
            }
        }
        return signs.numbered() && holdsCount() ? place - STEP / 2 : place;
    }

    // 2.1 is a part of 2.
    private boolean hasParts() {
        return headings.stream()
                .map(scene.candidates()::label)
                .anyMatch(label -> label != null && label.depth() > 1);
    }

    private boolean isAppendix(int candidate) {
        Label label = scene.candidates().label(candidate);
        return label != null && label.rank() == APPENDIX;
    }

    private boolean isOutermostCount(int candidate) {
        Label label = count(candidate);
        return label != null && label.word() == null && nesting.depth(candidate) == 0;
    }

    // "A." and "B." between 6.7.3 and 6.7.4 are parts of 6.7.3; behind the last number they are
    // appendices.
    private void noteLettersWithin() {
        List<Integer> letters = new ArrayList<>();
        int number = -1;
        for (int c : headings) {
            Label label = count(c);
            if (label == null || label.word() != null) {
                continue;
            }
            boolean outside = number >= 0 && nesting.depth(c) < nesting.depth(number);
            if (label.kind() == Label.Kind.LETTER && !outside) {
                letters.add(c);
            } else if (label.kind() == Label.Kind.DIGITS) {
                Label before = number < 0 ? null : scene.candidates().label(number);
                if (before != null && label.depth() <= before.depth()) {
                    letters.forEach(letter -> parts.put(letter, before.depth()));
                }
                letters.clear();
                number = c;
            }
        }
    }

    // Tells whether headings in capitals alone come before and behind all that are underlined.
    private boolean holdUnderlined() {
        return headings.size() > 2
                && !underlines.isEmpty()
                && isBareCapitals(headings.getFirst())
                && isBareCapitals(headings.getLast());
    }

    private boolean isBareCapitals(int candidate) {
        int line = scene.candidates().line(candidate);
        return form.underline(line) == 0
                && scene.candidates().label(candidate) == null
                && form.isCapitals(line);
    }

    // Tells whether a heading without a number stands right over the first of a count.
    private boolean holdsCount() {
        for (int i = 1; i < headings.size(); i++) {
            int c = headings.get(i);
            int above = headings.get(i - 1);
            Label label = count(c);
            if (label != null
                    && scene.candidates().label(above) == null
                    && label.kind() == Label.Kind.DIGITS
                    && label.depth() == 1
                    && label.value() <= 1
                    && scene.neighbours().after(scene.candidates().line(above))
                            == scene.candidates().line(c)) {
                return true;
            }
        }
        return false;
    }

    private int place(int candidate) {
        int line = scene.candidates().line(candidate);
        int mark = form.underline(line);
        if (signs.marked() && form.lead(line) > 0) {
            return form.lead(line) * STEP;
        }
        if (signs.marked() && mark != 0) {
            // Where some are marked, a heading underlined twice is one of a single mark.
            return (Underlines.under(scene.facts(), line) == '=' ? 1 : 2) * STEP;
        }
        if (capitalsAbove && isBareCapitals(candidate)) {
            return -STEP;
        }
        if (mark != 0) {
            return underlines.getOrDefault(mark, 0) * STEP + (isRepeated(candidate) ? 1 : 0);
        }
        if (releases.isRelease(candidate)) {
            return BARE;
        }
        if (releases.exist()) {
            return releases.isPart(candidate) ? BARE + 1 : BARE;
        }
        Label label = count(candidate);
        if (label == null && comesAgain(candidate)) {
            return DEEPEST;
        }
        if (label != null) {
            Integer depth = parts.get(candidate);
            return depth == null ? numberedPlace(candidate, label) : BARE + depth + label.depth();
        }
        return switch (names) {
            case OVER -> unnumberedPlace(line);
            case UNDER -> among.isBeside(candidate) ? widest : unnumberedPlace(line);
            case BESIDE ->
                    (signs.mixedRules() && !form.isRuledOff(line) ? STEP : 0)
                            + (signs.numbered() || signs.worded() ? widest : unnumberedPlace(line));
        };
    }

    private @Nullable Label count(int candidate) {
        return signs.count(scene, candidate);
    }

    // "Ingredients" under each dish, "Conclusion" under each item.
    private boolean comesAgain(int candidate) {
        return times.getOrDefault(scene.candidates().key(candidate), 0) >= OFTEN;
    }

    // Under headings of one making, those whose very words come again are the parts of the others.
    private boolean isRepeated(int candidate) {
        return repeatsAreParts && scene.recurrence().same(candidate) > 1;
    }

    private int numberedPlace(int candidate, Label label) {
        if (label.rank() == APPENDIX) {
            return widest;
        }
        if (label.word() != null) {
            return words.place(label.word());
        }
        boolean below = names == NamesAmongCounts.Relation.OVER || beginsInAppendix(candidate);
        int place = below ? BELOW_NAMES : BARE;
        int depth =
                label.kind() == Label.Kind.LETTER && !signs.numbered()
                        ? 2
                        : Math.max(1, label.depth());
        return place + NEST * nesting.depth(candidate) + depth;
    }

    // "1." and "2." of a schedule, behind those of the contract.
    private boolean beginsInAppendix(int candidate) {
        Numbering.@Nullable Chain chain = scene.numbering().chain(candidate);
        int first = chain == null ? candidate : chain.members.getFirst();
        return appendix >= 0 && first > appendix && isOutermostCount(candidate);
    }

    private int unnumberedPlace(int line) {
        LineFacts facts = scene.facts();
        int indent = facts.indent(line);
        boolean centred = indent > scene.layout().bodyIndent() + 8;
        int place = UNNUMBERED + (centred ? 0 : Math.min(40, indent) * 2);
        boolean deeper =
                (signs.mixedCase() && !form.isCapitals(line))
                        || (signs.mixedOpening() && form.opensLower(line));
        return place + (deeper ? 1 : 0);
    }
}
