package lectern.state;

import static lectern.state.DocumentJson.there;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// [Mark] as JSON.
final class MarkJson {
    /// A mark's shape in a file.
    record Shape(
            @Nullable String name,
            @Nullable String line,
            @Nullable String before,
            @Nullable String after,
            int occurrence,
            int of,
            int within) {}

    private MarkJson() {}

    static List<Mark> read(@Nullable List<@Nullable Shape> shapes) {
        List<@Nullable Shape> kept = Objects.requireNonNullElse(shapes, List.of());
        return kept.stream().map(MarkJson::read).toList();
    }

    static Mark read(@Nullable Shape kept) {
        Shape shape = there(kept);
        LineAnchor anchor =
                new LineAnchor(
                        there(shape.line),
                        there(shape.before),
                        there(shape.after),
                        shape.occurrence,
                        shape.of);
        return new Mark(there(shape.name), anchor, shape.within);
    }

    static Shape shape(Mark mark) {
        LineAnchor at = mark.line();
        return new Shape(
                mark.name(),
                at.line(),
                at.before(),
                at.after(),
                at.occurrence(),
                at.of(),
                mark.within());
    }
}
