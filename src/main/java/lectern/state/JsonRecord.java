package lectern.state;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import org.jspecify.annotations.Nullable;

/// A record as versioned JSON. What is missing takes its default; what is unknown is kept when the
/// record is written again.
abstract class JsonRecord<T> {
    private static final int VERSION = 1;

    private final Gson gson =
            new GsonBuilder()
                    .setStrictness(Strictness.STRICT)
                    .disableHtmlEscaping()
                    .setPrettyPrinting()
                    .create();

    /// Why a file cannot be used.
    enum Fault {
        DAMAGED,
        NEWER
    }

    /// What a file holds: a fault, or a record and the tree it was read from.
    record Content<T>(JsonObject tree, T value, @Nullable Fault fault) {}

    /// Returns what holds where nothing was kept.
    abstract T none();

    /// Reads the record from a tree of this version. A tree that cannot be one ends with an
    /// unchecked exception of the JSON library or of the record.
    abstract T read(Gson gson, JsonObject tree);

    /// Returns an object whose fields are the record's members.
    abstract Object shape(T value, int version);

    Content<T> absent(@Nullable Fault fault) {
        return new Content<>(new JsonObject(), none(), fault);
    }

    Content<T> read(String json) {
        try {
            JsonObject tree = gson.fromJson(json, JsonObject.class);
            if (tree == null || !tree.has("version")) {
                return absent(Fault.DAMAGED);
            }
            if (tree.get("version").getAsInt() > VERSION) {
                return absent(Fault.NEWER);
            }
            return new Content<>(tree, read(gson, tree), null);
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | UnsupportedOperationException e) {
            return absent(Fault.DAMAGED);
        }
    }

    /// Writes `value` over the tree it was read from.
    String write(JsonObject tree, T value) {
        JsonObject written = tree.deepCopy();
        gson.toJsonTree(shape(value, VERSION))
                .getAsJsonObject()
                .entrySet()
                .forEach(member -> written.add(member.getKey(), member.getValue()));
        return gson.toJson(written) + "\n";
    }
}
