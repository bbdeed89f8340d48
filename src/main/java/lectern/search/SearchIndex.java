package lectern.search;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import lectern.document.Document;
import lectern.messages.Messages;

/// A document made ready for queries: folded once, which takes its text's length again in memory.
public final class SearchIndex {
    /// How many matches are told at the most.
    public static final int LIMIT = 1_000_000;

    /// How long a pattern may take.
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int STRIDE = 1 << 12;

    private final FoldedText text;
    private final int[] sectionStarts;

    SearchIndex(FoldedText text, int[] sectionStarts) {
        this.text = text;
        this.sectionStarts = sectionStarts;
    }

    /// Folds `document`.
    ///
    /// @param check is run now and then, and ends the work by throwing
    public static SearchIndex of(Document document, Runnable check) {
        return new DocumentFolder(document, check).fold();
    }

    /// Finds all that `query` asks for, up to [#LIMIT] matches; for a pattern, what two seconds
    /// bring. What is missing is said in [Matches#remark()]; nothing is found for no words.
    ///
    /// @param check is run now and then, and ends the work by throwing
    public Matches find(Query query, Runnable check) {
        return find(query, LIMIT, PATIENCE, check);
    }

    Matches find(Query query, int limit, Duration patience, Runnable check) {
        Matches.Collector found = new Matches.Collector(limit);
        String remark =
                query.regex()
                        ? findPattern(query, found, new PatientText(text.chars(), patience, check))
                        : findWords(query, found, check);
        if (remark.isEmpty() && found.isFull()) {
            remark = Messages.text("find.limit", limit);
        }
        return found.build(text, sectionStarts, remark);
    }

    private String findWords(Query query, Matches.Collector found, Runnable check) {
        String chars = text.chars();
        String words = Folding.fold(query.words());
        if (words.isEmpty()) {
            return "";
        }
        int tried = 0;
        int at = chars.indexOf(words);
        while (at >= 0 && !found.isFull()) {
            int end = at + words.length();
            if (!query.wholeWords() || isWhole(at, end)) {
                found.add(at, end);
                at = chars.indexOf(words, end);
            } else {
                at = chars.indexOf(words, at + 1);
            }
            if (++tried % STRIDE == 0) {
                check.run();
            }
        }
        return "";
    }

    private String findPattern(Query query, Matches.Collector found, PatientText patient) {
        String chars = text.chars();
        try {
            Matcher matcher = pattern(query).matcher(patient);
            while (!found.isFull() && matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                // The ends of blocks are seen by patterns, and are nothing to show.
                while (end > start && chars.charAt(end - 1) == '\n') {
                    end--;
                }
                while (start < end && chars.charAt(start) == '\n') {
                    start++;
                }
                if (start < end && (!query.wholeWords() || isWhole(start, end))) {
                    found.add(start, end);
                }
            }
            return "";
        } catch (PatternSyntaxException e) {
            return Messages.text("find.pattern.wrong", e.getDescription());
        } catch (PatientText.OutOfPatience _) {
            return Messages.text("find.pattern.slow");
        } catch (StackOverflowError _) {
            return Messages.text("find.pattern.deep");
        }
    }

    private static Pattern pattern(Query query) {
        return Pattern.compile(
                Folding.foldKeepingCase(query.words()),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }

    private boolean isWhole(int start, int end) {
        String chars = text.chars();
        boolean joinsBefore =
                start > 0 && joins(chars.codePointAt(start)) && joins(chars.codePointBefore(start));
        boolean joinsBehind =
                end < chars.length()
                        && joins(chars.codePointBefore(end))
                        && joins(chars.codePointAt(end));
        return !joinsBefore && !joinsBehind;
    }

    private static boolean joins(int c) {
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }

    // Of scripts without spaces between words, any two letters may be of two words.
    private static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
