package lectern.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lectern.document.Outline;

/// Tells sections that are looked things up in rather than read, by their titles: contents, index,
/// notes.
final class FurnitureNames {
    private static final String FILE = "furniture-names.txt";
    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:\\d+|[ivxlc]+)[.):]?(?:\\d+[.)]?)*\\s+)|[.:\\s]+$");
    private static final int LONGEST = 60;

    private final Set<String> names;

    FurnitureNames() {
        try (InputStream file = FurnitureNames.class.getResourceAsStream(FILE)) {
            names =
                    new String(
                                    Objects.requireNonNull(file, FILE).readAllBytes(),
                                    StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .flatMap(line -> Arrays.stream(line.split(";")))
                            .map(String::strip)
                            .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns such sections, and all that stand under them.
    BitSet in(OpenDocument open) {
        Outline outline = open.outline();
        BitSet found = new BitSet();
        for (int i = 1; i < outline.size(); i++) {
            if (isOne(open.document().sections().get(i).title())) {
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
        return names.contains(lower) || names.contains(NUMBER.matcher(lower).replaceAll(""));
    }
}
