package lectern.state;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// [State] as JSON.
final class StateJson extends JsonRecord<State> {
    /// The file's shape.
    private record Shape(
            int version,
            @Nullable String theme,
            @Nullable Double textSize,
            @Nullable Double outlineWidth,
            @Nullable WindowBounds window,
            @Nullable List<@Nullable String> recent) {}

    @Override
    State none() {
        return State.FIRST;
    }

    @Override
    State read(Gson gson, JsonObject tree) {
        Shape shape = gson.fromJson(tree, Shape.class);
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

    @Override
    Object shape(State state, int version) {
        return new Shape(
                version,
                state.settings().theme(),
                state.settings().textSize(),
                state.settings().outlineWidth(),
                state.window(),
                state.recent().files().stream().<@Nullable String>map(Path::toString).toList());
    }
}
