package lectern.state;

import static lectern.state.DocumentJson.there;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// [FileMarks] as JSON.
final class FileMarksJson extends JsonRecord<FileMarks> {
    /// The file's shape.
    private record Shape(int version, @Nullable List<@Nullable Entry> marks) {}

    private record Entry(@Nullable String file, MarkJson.@Nullable Shape mark) {}

    @Override
    FileMarks none() {
        return FileMarks.NONE;
    }

    @Override
    FileMarks read(Gson gson, JsonObject tree) {
        Shape shape = gson.fromJson(tree, Shape.class);
        FileMarks marks = FileMarks.NONE;
        List<@Nullable Entry> entries = Objects.requireNonNullElse(shape.marks, List.of());
        for (@Nullable Entry member : entries) {
            Entry entry = there(member);
            marks = marks.with(new FileMark(Path.of(there(entry.file)), MarkJson.read(entry.mark)));
        }
        return marks;
    }

    @Override
    Object shape(FileMarks marks, int version) {
        return new Shape(
                version,
                marks.byLetter().values().stream()
                        .<@Nullable Entry>map(
                                m -> new Entry(m.file().toString(), MarkJson.shape(m.mark())))
                        .toList());
    }
}
