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
    private static final int BELOW_NAMES = 11 * STEP;
    // More than the parts of a number: 2.1.1.
    private static final int NEST = 10;

    private final Scene scene;
    private final HeadingForm form;
    private final Map<Integer, Integer> underlines = new HashMap<>();
    private final Set<Integer> makings = new HashSet<>();
    // Of letters that count within a numbered part, the depth of its number.
    private final Map<Integer, Integer> parts = new HashMap<>();
    private boolean marked;
    private boolean numbered;
    private boolean worded;
    private boolean mixedRules;
    private boolean mixedCase;
    private boolean mixedOpening;
    private boolean capitalsAbove;
    private final NamesAmongCounts among;
    private CountNesting nesting;
    private WordRanks words;
    private Releases releases;
    private NamesAmongCounts.Relation names = NamesAmongCounts.Relation.BESIDE;
    private int widest;

    /// @param title the line that is the title, or [TitleFinder#NONE]; what is underlined like it
    ///   is the highest of the underlined headings
    Levels(Scene scene, int title) {
        this.scene = scene;
        form = new HeadingForm(scene.facts());
        among = new NamesAmongCounts(scene, this::isOutermostCount);
        nesting = new CountNesting(scene, List.of(), this::count);
        words = new WordRanks(scene, List.of());
        releases = new Releases(scene, List.of());
        int mark = title == TitleFinder.NONE ? 0 : form.underline(title);
        if (mark != 0) {
            underlines.put(mark, 0);
        }
    }

    /// Returns the level of each of `headings`, from 1, none deeper by more than one than the
    /// heading before it.
    int[] assign(List<Integer> headings) {
        survey(headings);
        int[] places = new int[headings.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(headings.get(i));
        }
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

    private void survey(List<Integer> headings) {
        int digits = 0;
        boolean anyWord = false;
        int leading = 0;
        int ruled = 0;
        int capitals = 0;
        int lower = 0;
        widest = UNNUMBERED;
        for (int c : headings) {
            Label label = scene.candidates().label(c);
            int line = scene.candidates().line(c);
            int mark = form.underline(line);
            if (mark != 0) {
                underlines.putIfAbsent(mark, underlines.size());
                makings.add(mark);
            }
            leading += form.lead(line) > 0 ? 1 : 0;
            ruled += form.isRuledOff(line) ? 1 : 0;
            capitals += form.isCapitals(line) ? 1 : 0;
            lower += form.opensLower(line) ? 1 : 0;
            if (label != null && label.word() != null) {
                anyWord = true;
            } else if (label != null && label.kind() == Label.Kind.DIGITS) {
                digits++;
            }
        }
        marked = leading > 1 && leading * 2 >= headings.size();
        numbered = digits * 3 >= headings.size() && digits > 1;
        worded = anyWord;
        mixedRules = ruled > 1 && ruled * 6 >= headings.size() && headings.size() - ruled > 1;
        mixedCase = capitals > 1 && headings.size() - capitals > 1;
        mixedOpening = lower > 1 && headings.size() - lower > 1;
        capitalsAbove = holdUnderlined(headings);
        nesting = new CountNesting(scene, headings, this::count);
        words = new WordRanks(scene, headings);
        releases = new Releases(scene, headings);
        if (!marked && !worded && underlines.isEmpty() && !mixedRules && !hasParts(headings)) {
            names = among.of(headings);
        }
        for (int c : headings) {
            Label label = count(c);
            if (label != null) {
                widest = Math.min(widest, numberedPlace(c, label));
            }
        }
        if (numbered && holdsCount(headings)) {
            widest -= STEP / 2;
        }
        noteLettersWithin(headings);
    }

    // 2.1 is a part of 2.
    private boolean hasParts(List<Integer> headings) {
        return headings.stream()
                .map(scene.candidates()::label)
                .anyMatch(label -> label != null && label.depth() > 1);
    }

    private boolean isOutermostCount(int candidate) {
        Label label = count(candidate);
        return label != null && label.word() == null && nesting.depth(candidate) == 0;
    }

    // "A." and "B." between 6.7.3 and 6.7.4 are parts of 6.7.3; behind the last number they are
    // appendices.
    private void noteLettersWithin(List<Integer> headings) {
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
    private boolean holdUnderlined(List<Integer> headings) {
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
    private boolean holdsCount(List<Integer> headings) {
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
        if (marked && form.lead(line) > 0) {
            return form.lead(line) * STEP;
        }
        if (marked && mark != 0) {
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
        if (label != null) {
            Integer depth = parts.get(candidate);
            return depth == null ? numberedPlace(candidate, label) : BARE + depth + label.depth();
        }
        return switch (names) {
            case OVER -> unnumberedPlace(line);
            case UNDER -> among.isBeside(candidate) ? widest : unnumberedPlace(line);
            case BESIDE ->
                    (mixedRules && !form.isRuledOff(line) ? STEP : 0)
                            + (numbered || worded ? widest : unnumberedPlace(line));
        };
    }

    // A bare number counts only among others: "One day" is no first chapter.
    private @Nullable Label count(int candidate) {
        Label label = scene.candidates().label(candidate);
        if (label == null || label.word() != null) {
            return label;
        }
        int line = scene.candidates().line(candidate);
        if (label.kind() == Label.Kind.NUMERAL_WORD && label.end() < scene.facts().last(line)) {
            return null;
        }
        boolean chained =
                scene.numbering().along(candidate, 1) >= 0
                        || scene.numbering().along(candidate, -1) >= 0;
        boolean counts = chained || ((numbered || worded) && label.kind() == Label.Kind.DIGITS);
        return counts ? label : null;
    }

    // Under headings of one making, those whose very words come again are the parts of the others.
    private boolean isRepeated(int candidate) {
        return makings.size() == 1 && scene.recurrence().same(candidate) > 1;
    }

    private int numberedPlace(int candidate, Label label) {
        if (label.rank() == APPENDIX) {
            return widest;
        }
        if (label.word() != null) {
            return words.place(label.word());
        }
        int place = names == NamesAmongCounts.Relation.OVER ? BELOW_NAMES : BARE;
        int depth = label.kind() == Label.Kind.LETTER && !numbered ? 2 : Math.max(1, label.depth());
        return place + NEST * nesting.depth(candidate) + depth;
    }

    private int unnumberedPlace(int line) {
        LineFacts facts = scene.facts();
        int indent = facts.indent(line);
        boolean centred = indent > scene.layout().bodyIndent() + 8;
        int place = UNNUMBERED + (centred ? 0 : Math.min(40, indent) * 2);
        boolean deeper =
                (mixedCase && !form.isCapitals(line)) || (mixedOpening && form.opensLower(line));
        return place + (deeper ? 1 : 0);
    }
}
