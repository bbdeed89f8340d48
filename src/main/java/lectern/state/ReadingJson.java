package lectern.state;

import static lectern.state.DocumentJson.there;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// [ReadingRecord] as JSON.
final class ReadingJson {
    /// That part of a document's file. What was read is in hexadecimal digits: a number of JSON
    /// need not hold 64 bits.
    record Shape(
            @Nullable Place place,
            @Nullable List<@Nullable String> folded,
            @Nullable Map<String, @Nullable String> read,
            @Nullable Map<String, @Nullable Boolean> counted) {}

    record Place(
            @Nullable String section,
            @Nullable String line,
            @Nullable String before,
            @Nullable String after,
            int occurrence,
            int of,
            int within,
            int offset,
            double share,
            int lead) {}

    private ReadingJson() {}

    static ReadingRecord read(@Nullable Shape shape) {
        if (shape == null) {
            return ReadingRecord.NONE;
        }
        Set<SectionKey> folded = new HashSet<>();
        Map<SectionKey, Long> read = new HashMap<>();
        Map<SectionKey, Boolean> counted = new HashMap<>();
        if (shape.folded != null) {
            shape.folded.forEach(key -> folded.add(SectionKey.parse(there(key))));
        }
        if (shape.read != null) {
            shape.read.forEach(
                    (key, parts) ->
                            read.put(
                                    SectionKey.parse(key),
                                    Long.parseUnsignedLong(there(parts), 16)));
        }
        if (shape.counted != null) {
            shape.counted.forEach((key, is) -> counted.put(SectionKey.parse(key), there(is)));
        }
        return new ReadingRecord(place(shape.place), folded, read, counted);
    }

    private static @Nullable KeptPlace place(@Nullable Place place) {
        return place == null
                ? null
                : new KeptPlace(
                        SectionKey.parse(there(place.section)),
                        new LineAnchor(
                                there(place.line),
                                there(place.before),
                                there(place.after),
                                place.occurrence,
                                place.of),
                        Math.max(0, place.within),
                        Math.max(0, place.offset),
                        Math.clamp(place.share, 0, 1),
                        Math.max(0, place.lead));
    }

    static Shape shape(ReadingRecord reading) {
        Map<String, @Nullable String> read = new TreeMap<>();
        Map<String, @Nullable Boolean> counted = new TreeMap<>();
        reading.read().forEach((key, parts) -> read.put(key.toString(), Long.toHexString(parts)));
        reading.counted().forEach((key, is) -> counted.put(key.toString(), is));
        return new Shape(
                shape(reading.place()),
                reading.folded().stream()
                        .<@Nullable String>map(SectionKey::toString)
                        .sorted()
                        .toList(),
                read,
                counted);
    }

    private static @Nullable Place shape(@Nullable KeptPlace place) {
        if (place == null) {
            return null;
        }
        LineAnchor line = place.line();
        return new Place(
                place.section().toString(),
                line.line(),
                line.before(),
                line.after(),
                line.occurrence(),
                line.of(),
                place.within(),
                place.offset(),
                place.share(),
                place.lead());
    }
}
