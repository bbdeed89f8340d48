package lectern.state;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The marks that lead into files, by their letters.
public record FileMarks(SortedMap<String, FileMark> byLetter) {
    public static final FileMarks NONE = new FileMarks(new TreeMap<>());

    public FileMarks {
        byLetter = Collections.unmodifiableSortedMap(new TreeMap<>(byLetter));
    }

    /// Returns these with `mark`; one of the same letter goes.
    public FileMarks with(FileMark mark) {
        SortedMap<String, FileMark> all = new TreeMap<>(byLetter);
        all.put(mark.mark().name(), mark);
        return new FileMarks(all);
    }

    public FileMarks without(String letter) {
        SortedMap<String, FileMark> others = new TreeMap<>(byLetter);
        others.remove(letter);
        return new FileMarks(others);
    }
}
