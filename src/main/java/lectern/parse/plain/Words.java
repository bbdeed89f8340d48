package lectern.parse.plain;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The word lists that lie beside this class.
///
/// @param divisions words such as "chapter", with their rank from 1, the widest
/// @param numerals words such as "third", with their value
/// @param contents what a table of contents is called
/// @param captions words that open captions, credits and teasers
/// @param titles words that name a title
/// @param ends what lines open with that say where something ends
/// @param uses in which of the lists a word is, by its [WordUse]
/// @param cues what by-lines, credits and notices are told by
record Words(
        Map<String, Integer> divisions,
        Map<String, Integer> numerals,
        Set<String> contents,
        Set<String> captions,
        Set<String> titles,
        Set<String> ends,
        CueTable uses,
        FurnitureCues cues) {
    private static final int LONGEST_NAME = 40;

    // Read when they are first asked for.
    private static final class Loaded {
        static final Words WORDS = read();
    }

    /// Returns the lists, which all share.
    static Words shared() {
        return Loaded.WORDS;
    }

    private static Words read() {
        Map<String, Integer> divisions = ranked("division-words.txt");
        Map<String, Integer> numerals = ranked("numeral-words.txt");
        Set<String> captions = words("caption-words.txt");
        CueTable uses = new CueTable();
        WordUse.DIVISION.put(divisions.keySet(), uses);
        WordUse.NUMERAL.put(numerals.keySet(), uses);
        WordUse.SECTION.put(words("named-sections.txt"), uses);
        WordUse.CAPTION.put(captions, uses);
        WordUse.MONTH.put(words("month-names.txt"), uses);
        WordUse.FIRST_NAME.put(words("first-names.txt"), uses);
        return new Words(
                divisions,
                numerals,
                words("contents-names.txt"),
                captions,
                words("title-words.txt"),
                words("end-words.txt"),
                uses,
                FurnitureCues.load());
    }

    /// Returns what the word between two offsets is used for, whatever its case.
    int uses(String text, int from, int to) {
        return uses.get(WordUse.hash(text, from, to));
    }

    /// Tells whether `line` says what a table of contents is called, a stop behind it aside.
    boolean isNameOfContents(LineFacts facts, int line) {
        if (facts.length(line) > LONGEST_NAME) {
            return false;
        }
        int from = facts.first(line);
        int to = facts.last(line);
        while (to > from && Chars.isStop(facts.text().charAt(to - 1))) {
            to--;
        }
        return contents.contains(fold(facts.text().substring(from, to)));
    }

    /// Tells whether `line` says what a section without a number commonly is called.
    boolean isNameOfSection(LineFacts facts, int line) {
        return WordUse.SECTION.isIn(uses(facts.text(), facts.first(line), facts.last(line)));
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> ranked(String resource) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String line : Resource.lines(resource)) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                ranks.putIfAbsent(parts[i], Integer.valueOf(parts[0]));
            }
        }
        return Collections.unmodifiableMap(ranks);
    }

    /// Reads a list of words, parted by blanks, or of phrases, by semicolons.
    static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (String line : Resource.lines(resource)) {
            for (String word : line.split(line.indexOf(';') < 0 ? " " : ";", -1)) {
                words.add(word.strip());
            }
        }
        return Collections.unmodifiableSet(words);
    }
}
