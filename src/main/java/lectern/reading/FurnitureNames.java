package lectern.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import lectern.document.Document;
import lectern.document.Outline;

/// Tells sections that are looked things up in rather than read, by their titles: contents, index,
/// notes.
final class FurnitureNames {
    private static final String FILE = "furniture-names.txt";
    private static final int LONGEST = 60;

    private final Set<String> names = new HashSet<>();

    FurnitureNames() {
        try (InputStream file = FurnitureNames.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(file, FILE).readAllBytes();
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.startsWith("#")) {
                    for (String name : line.split(";", -1)) {
                        names.add(name.strip());
                    }
                }
            }
            names.remove("");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns such sections, and all that stand under them.
    BitSet in(Document document, Outline outline) {
        BitSet found = new BitSet();
        for (int i = 1; i < outline.size(); i++) {
            if (isOne(document.sections().get(i).title())) {
                found.set(i, outline.end(i));
            }
        }
        return found;
    }

    boolean isOne(String title) {
        if (title.length() > LONGEST) {
            return false;
        }
        String lower = title.strip().toLowerCase(Locale.ROOT);
        return names.contains(lower)
                || names.contains(lower.substring(numberEnd(lower), nameEnd(lower)));
    }

    // Returns where the number before a title ends: `12. `, `iv. `, `10.2.  `.
    private static int numberEnd(String title) {
        int at = 0;
        while (at < title.length() && isNumeral(title.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < title.length() && Character.isWhitespace(title.charAt(end))) {
            end++;
        }
        return end > at ? end : 0;
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || ".):ivxlc".indexOf(c) >= 0;
    }

    private static int nameEnd(String title) {
        int end = title.length();
        while (end > 0 && ".: ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return Math.max(end, numberEnd(title));
    }
}
