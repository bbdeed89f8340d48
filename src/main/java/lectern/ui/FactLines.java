package lectern.ui;

import java.util.List;
import java.util.function.Predicate;

/// Short facts in lines: a line breaks between two facts only, and has the dot that parts them
/// neither at its start nor at its end.
final class FactLines {
    private static final String DOT = " · ";

    private FactLines() {}

    /// Writes `facts` in as few lines as `fits` lets them.
    static String of(List<String> facts, Predicate<String> fits) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String fact : facts) {
            String longer = line.isEmpty() ? fact : line + DOT + fact;
            if (!line.isEmpty() && !fits.test(longer)) {
                lines.append(line).append('\n');
                longer = fact;
            }
            line = longer;
        }
        return lines.append(line).toString();
    }
}
