package lectern.parse.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The word lists of `furniture-cues.txt`, by name.
record CueLists(Map<String, Set<String>> lists) {
    static CueLists load() {
        Map<String, Set<String>> lists = new TreeMap<>();
        Set<String> list = new TreeSet<>();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                list =
                        lists.computeIfAbsent(
                                line.substring(1, line.length() - 1), _ -> new TreeSet<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                list.addAll(Arrays.asList(line.split(";", -1)));
            }
        }
        return new CueLists(lists);
    }

    private static List<String> lines() {
        try (InputStream in = CueLists.class.getResourceAsStream("furniture-cues.txt")) {
            if (in == null) {
                throw new IllegalStateException("furniture-cues.txt is missing");
            }
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> get(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
