package lectern.parse.plain;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The number a line starts with, and the word it numbers: `CHAPTER IV.`, `2.1`, `§ 7`, `第三章`.
final class Label {
    /// How the number is written.
    enum Kind {
        NONE,
        DIGITS,
        ROMAN,
        LETTER,
        NUMERAL_WORD,
        HAN
    }

    private final @Nullable String word;
    private final int rank;
    private final Kind kind;
    private final int[] path;
    private final char mark;
    private final int end;

    /// @param word the division's word, folded; null for a bare number
    /// @param rank of the word, 1 the widest; 0 without a word
    /// @param path the number's parts: 2.1 is two parts; empty for a word without number
    /// @param mark what closes the number: a stop, bracket, colon or dash; a blank for none
    /// @param end offset behind the label and the blanks that follow
    Label(@Nullable String word, int rank, Kind kind, int[] path, char mark, int end) {
        this.word = word;
        this.rank = rank;
        this.kind = kind;
        this.path = path;
        this.mark = mark;
        this.end = end;
    }

    @Nullable String word() {
        return word;
    }

    int rank() {
        return rank;
    }

    Kind kind() {
        return kind;
    }

    char mark() {
        return mark;
    }

    int end() {
        return end;
    }

    int depth() {
        return path.length;
    }

    /// Returns the number's part at `depth`, from 0.
    int part(int depth) {
        return path[depth];
    }

    /// Returns the last part of the number, 0 without one.
    int value() {
        return path.length == 0 ? 0 : path[path.length - 1];
    }

    /// Returns the number in digits, its parts parted by stops; empty where there is none, or it
    /// counts in letters.
    String number() {
        boolean counts = kind != Kind.NONE && kind != Kind.LETTER;
        return counts
                ? Arrays.stream(path).mapToObj(String::valueOf).collect(Collectors.joining("."))
                : "";
    }

    /// Returns the same number under a division's word.
    Label under(String division, int itsRank) {
        return new Label(division, itsRank, kind, path, mark, end);
    }

    /// Returns the same number closed otherwise.
    Label closed(char otherMark, int otherEnd) {
        return new Label(word, rank, kind, path, otherMark, otherEnd);
    }

    /// Identifies labels of one making, numbers aside.
    int family() {
        int key = word == null ? 0 : word.hashCode();
        return ((key * 31 + kind.name().hashCode()) * 31 + mark) * 31 + (path.length > 0 ? 1 : 0);
    }

    /// Identifies labels that one count runs through: the family and all parts but the last.
    long series() {
        long key = family();
        for (int i = 0; i + 1 < path.length; i++) {
            key = key * 1_000_003 + path[i] + 17;
        }
        return key * 31 + path.length;
    }
}
