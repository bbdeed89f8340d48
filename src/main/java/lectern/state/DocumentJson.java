package lectern.state;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// [DocumentRecord] as JSON.
final class DocumentJson extends JsonRecord<DocumentRecord> {
    /// The file's shape.
    private record Shape(
            int version,
            @Nullable List<@Nullable Content> contents,
            @Nullable List<@Nullable Edit> edits,
            ReadingJson.@Nullable Shape reading,
            @Nullable List<MarkJson.@Nullable Shape> marks) {}

    private record Content(@Nullable String hash, @Nullable String sketch) {}

    private record Edit(
            @Nullable String line,
            @Nullable String before,
            @Nullable String after,
            int occurrence,
            int of,
            int level) {}

    @Override
    DocumentRecord none() {
        return DocumentRecord.NONE;
    }

    @Override
    DocumentRecord read(Gson gson, JsonObject tree) {
        Shape shape = gson.fromJson(tree, Shape.class);
        List<Fingerprint> seen = new ArrayList<>();
        List<StructureEdit> edits = new ArrayList<>();
        List<@Nullable Content> contents = Objects.requireNonNullElse(shape.contents, List.of());
        List<@Nullable Edit> made = Objects.requireNonNullElse(shape.edits, List.of());
        for (@Nullable Content member : contents) {
            Content content = there(member);
            seen.add(new Fingerprint(there(content.hash), sketch(there(content.sketch))));
        }
        for (@Nullable Edit member : made) {
            Edit edit = there(member);
            LineAnchor anchor =
                    new LineAnchor(
                            there(edit.line),
                            there(edit.before),
                            there(edit.after),
                            edit.occurrence,
                            edit.of);
            edits.add(new StructureEdit(anchor, edit.level));
        }
        return new DocumentRecord(
                seen, edits, ReadingJson.read(shape.reading), MarkJson.read(shape.marks));
    }

    static <T> T there(@Nullable T member) {
        if (member == null) {
            throw new JsonParseException("a member is missing");
        }
        return member;
    }

    private static List<Long> sketch(String base64) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
        List<Long> sketch = new ArrayList<>();
        while (bytes.remaining() >= Long.BYTES) {
            sketch.add(bytes.getLong());
        }
        return sketch;
    }

    private static String base64(List<Long> sketch) {
        ByteBuffer bytes = ByteBuffer.allocate(sketch.size() * Long.BYTES);
        sketch.forEach(bytes::putLong);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    @Override
    Object shape(DocumentRecord document, int version) {
        return new Shape(
                version,
                document.seen().stream()
                        .<@Nullable Content>map(
                                seen -> new Content(seen.hash(), base64(seen.sketch())))
                        .toList(),
                document.edits().stream().<@Nullable Edit>map(DocumentJson::edit).toList(),
                ReadingJson.shape(document.reading()),
                document.marks().stream().<MarkJson.@Nullable Shape>map(MarkJson::shape).toList());
    }

    private static Edit edit(StructureEdit edit) {
        LineAnchor at = edit.anchor();
        return new Edit(at.line(), at.before(), at.after(), at.occurrence(), at.of(), edit.level());
    }
}
