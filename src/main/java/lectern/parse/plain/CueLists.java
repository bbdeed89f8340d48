package lectern.parse.plain;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The word lists of `furniture-cues.txt`, by name.
record CueLists(Map<String, Set<String>> lists) {
    static CueLists load() {
        Map<String, Set<String>> lists = new HashMap<>();
        Set<String> list = new HashSet<>();
        for (String line : Resource.lines("furniture-cues.txt")) {
            if (line.startsWith("[")) {
                list =
                        lists.computeIfAbsent(
                                line.substring(1, line.length() - 1), _ -> new HashSet<>());
            } else {
                Collections.addAll(list, line.split(";", -1));
            }
        }
        return new CueLists(lists);
    }

    Set<String> get(String name) {
        return lists.getOrDefault(name, Set.of());
    }
}
