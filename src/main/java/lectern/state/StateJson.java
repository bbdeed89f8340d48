package lectern.state;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// [State] as JSON. What is missing takes its default; what is unknown is kept when the file is
/// written again.
final class StateJson {
    private static final int VERSION = 1;

    private final Gson gson =
            new GsonBuilder()
                    .setStrictness(Strictness.STRICT)
                    .disableHtmlEscaping()
                    .setPrettyPrinting()
                    .create();

    /// The file's shape.
    private record Shape(
            int version,
            @Nullable String theme,
            @Nullable Double textSize,
            @Nullable Double outlineWidth,
            @Nullable WindowBounds window,
            @Nullable List<@Nullable String> recent) {}

    /// Why a file cannot be used.
    enum Fault {
        DAMAGED,
        NEWER
    }

    /// What a file holds: a fault, or a state.
    record Content(JsonObject tree, State state, @Nullable Fault fault) {
        static Content none(@Nullable Fault fault) {
            return new Content(new JsonObject(), State.FIRST, fault);
        }
    }

    Content read(String json) {
        try {
            JsonObject tree = gson.fromJson(json, JsonObject.class);
            if (tree == null || !tree.has("version")) {
                return Content.none(Fault.DAMAGED);
            }
            if (tree.get("version").getAsInt() > VERSION) {
                return Content.none(Fault.NEWER);
            }
            return new Content(tree, state(gson.fromJson(tree, Shape.class)), null);
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException e) {
            return Content.none(Fault.DAMAGED);
        }
    }

    private static State state(Shape shape) {
        Settings usual = Settings.DEFAULT;
        Settings settings =
                new Settings(
                        Objects.requireNonNullElse(shape.theme, usual.theme()),
                        Objects.requireNonNullElse(shape.textSize, usual.textSize()),
                        Objects.requireNonNullElse(shape.outlineWidth, usual.outlineWidth()));
        List<@Nullable String> recent = Objects.requireNonNullElse(shape.recent, List.of());
        List<Path> files = recent.stream().flatMap(StateJson::path).toList();
        return new State(settings, shape.window, new RecentFiles(files));
    }

    // A name this system cannot hold was written under another one.
    private static Stream<Path> path(@Nullable String name) {
        try {
            return name == null ? Stream.empty() : Stream.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /// Writes `state` over the tree it was read from.
    String write(JsonObject tree, State state) {
        Shape shape =
                new Shape(
                        VERSION,
                        state.settings().theme(),
                        state.settings().textSize(),
                        state.settings().outlineWidth(),
                        state.window(),
                        state.recent().files().stream()
                                .<@Nullable String>map(Path::toString)
                                .toList());
        JsonObject written = tree.deepCopy();
        gson.toJsonTree(shape)
                .getAsJsonObject()
                .entrySet()
                .forEach(member -> written.add(member.getKey(), member.getValue()));
        return gson.toJson(written) + "\n";
    }
}
