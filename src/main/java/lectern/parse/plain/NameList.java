package lectern.parse.plain;

import java.util.Set;

/// What parts of some kind are called, in a whole line but for the stop or colon behind it.
final class NameList {
    private static final int LONGEST = 40;

    private final Set<String> names;

    private NameList(Set<String> names) {
        this.names = names;
    }

    /// Reads the list `resource` of this package.
    static NameList load(String resource) {
        return new NameList(Words.words(resource));
    }

    /// Tells whether the text between two offsets is one of them, whatever its case.
    boolean has(String text, int from, int to) {
        int end = to;
        while (end > from && Chars.endsClause(text.charAt(end - 1))) {
            end--;
        }
        return end - from <= LONGEST && names.contains(Words.fold(text.substring(from, end)));
    }
}
