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
            @Nullable String accent,
            @Nullable String textFace,
            @Nullable Double textSize,
            @Nullable Double lineHeight,
            @Nullable Double measure,
            @Nullable Boolean justified,
            @Nullable Boolean indented,
            @Nullable Double outlineWidth,
            @Nullable Boolean continuous,
            @Nullable WindowBounds window,
            @Nullable List<@Nullable String> recent) {
        Settings settings() {
            Settings usual = Settings.DEFAULT;
            return new Settings(
                    Objects.requireNonNullElse(theme, usual.theme()),
                    Objects.requireNonNullElse(accent, usual.accent()),
                    type(usual.type()),
                    Objects.requireNonNullElse(outlineWidth, usual.outlineWidth()),
                    Objects.requireNonNullElse(continuous, usual.continuous()));
        }

        private Typography type(Typography usual) {
            return new Typography(
                    Objects.requireNonNullElse(textFace, usual.face()),
                    Objects.requireNonNullElse(textSize, usual.size()),
                    Objects.requireNonNullElse(lineHeight, usual.lineHeight()),
                    Objects.requireNonNullElse(measure, usual.measure()),
                    Objects.requireNonNullElse(justified, usual.justified()),
                    Objects.requireNonNullElse(indented, usual.indented()));
        }
    }

    @Override
    State none() {
        return State.FIRST;
    }

    @Override
    State read(Gson gson, JsonObject tree) {
        Shape shape = gson.fromJson(tree, Shape.class);
        List<@Nullable String> recent = Objects.requireNonNullElse(shape.recent, List.of());
        List<Path> files = recent.stream().flatMap(StateJson::path).toList();
        return new State(shape.settings(), shape.window, new RecentFiles(files));
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
        Settings settings = state.settings();
        Typography type = settings.type();
        return new Shape(
                version,
                settings.theme(),
                settings.accent(),
                type.face(),
                type.size(),
                type.lineHeight(),
                type.measure(),
                type.justified(),
                type.indented(),
                settings.outlineWidth(),
                settings.continuous(),
                state.window(),
                state.recent().files().stream().<@Nullable String>map(Path::toString).toList());
    }
}
