package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// The names of functions and fields that head what a manual says of each: `mime.lookup(path)`,
/// `options.env`, `.headers`. On texts with known outlines all such lines at the margin, behind a
/// blank one, were headings, where there were two or more.
final class Signatures {
    private static final int FEWEST = 2;
    private static final int LONGEST = 120;
    private static final Pattern CALL = Pattern.compile("(?:new )?[.\\w$]*\\w ?\\([^()]*\\):?");
    private static final Pattern FIELD =
            Pattern.compile("(?:\\.|[A-Za-z_]\\w*\\.)(?:[A-Za-z_]\\w*\\.)*[A-Za-z_]\\w*:?");

    private final Scene scene;
    private final LineFacts facts;

    Signatures(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
    }

    /// Returns the candidates that are such names, but for `excluded`; none where there is but one,
    /// or where all may be names of files.
    List<Integer> find(BitSet excluded) {
        List<Integer> found = new ArrayList<>();
        boolean sure = false;
        for (int c = 0; c < scene.candidates().count(); c++) {
            int line = scene.candidates().line(c);
            if (!excluded.get(c) && isApart(line)) {
                boolean call = is(CALL, line);
                if (call || is(FIELD, line)) {
                    found.add(c);
                    sure |= call || Chars.isColon(facts.text().charAt(facts.last(line) - 1));
                }
            }
        }
        return sure && found.size() >= FEWEST ? found : List.of();
    }

    private boolean isApart(int line) {
        return facts.indent(line) == 0
                && facts.length(line) <= LONGEST
                && scene.neighbours().blanksBefore(line) > 0
                && scene.neighbours().after(line) >= 0;
    }

    private boolean is(Pattern form, int line) {
        return form.matcher(facts.text()).region(facts.first(line), facts.last(line)).matches();
    }
}
