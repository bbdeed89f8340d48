package lectern.parse.plain;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// What the headings of one text have in common or differ in, as far as it tells their levels.
///
/// @param marked whether marks such as `##` open most of them
/// @param numbered whether numbers open a good part of them
/// @param worded whether words such as chapter open any
/// @param mixedRules whether a rule stands over some of them alone
/// @param mixedCase whether some of them alone are in capitals
/// @param mixedOpening whether some of them alone open with a small letter
record HeadingSigns(
        boolean marked,
        boolean numbered,
        boolean worded,
        boolean mixedRules,
        boolean mixedCase,
        boolean mixedOpening) {
    static HeadingSigns of(Scene scene, List<Integer> headings, HeadingForm form) {
        int all = headings.size();
        int leading = lines(scene, headings, line -> form.lead(line) > 0);
        int ruled = lines(scene, headings, form::isRuledOff);
        int capitals = lines(scene, headings, form::isCapitals);
        int lower = lines(scene, headings, form::opensLower);
        int digits = 0;
        int words = 0;
        for (int c : headings) {
            Label label = scene.candidates().label(c);
            if (label != null && label.word() != null) {
                words++;
            } else if (label != null && label.kind() == Label.Kind.DIGITS) {
                digits++;
            }
        }
        return new HeadingSigns(
                leading > 1 && leading * 2 >= all,
                digits > 1 && digits * 3 >= all,
                words > 0,
                ruled * 6 >= all && isSome(ruled, all),
                isSome(capitals, all),
                isSome(lower, all));
    }

    private static boolean isSome(int some, int all) {
        return some > 1 && all - some > 1;
    }

    private static int lines(Scene scene, List<Integer> headings, IntPredicate of) {
        return (int) headings.stream().filter(c -> of.test(scene.candidates().line(c))).count();
    }

    /// Returns the label of the candidate if its number counts; a bare one counts only among
    /// others: "One day" is no first chapter.
    @Nullable Label count(Scene scene, int candidate) {
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
}
