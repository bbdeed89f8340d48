package lectern.state;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import lectern.messages.Messages;
import lectern.state.JsonRecord.Content;
import lectern.state.JsonRecord.Fault;
import org.jspecify.annotations.Nullable;

/// One record in a file that all running windows share. Nothing here throws: what cannot be read
/// counts as nothing kept, what cannot be written is given up, and the reader is told.
final class RecordFile<T> {
    private final SharedFile file;
    private final JsonRecord<T> json;
    private final String name;

    /// @param name what the file holds, in the plural, as sentences begin: `Settings`
    RecordFile(Path file, JsonRecord<T> json, String name) {
        this.file = new SharedFile(file);
        this.json = json;
        this.name = name;
    }

    Path watchable() {
        try {
            file.makeFolder();
        } catch (IOException e) {
            // Nor can anything be written there, which is told then.
        }
        return file.path();
    }

    /// Reads what was kept.
    Kept<T> load() {
        try {
            Content<T> content = content();
            return content.fault() == null
                    ? new Kept<>(content.value(), null)
                    : file.alone(() -> usable(content()).kept());
        } catch (IOException e) {
            return new Kept<>(json.none(), Messages.text("state.unreadable", name, reason(e)));
        }
    }

    /// Changes what is kept by now, whoever wrote it.
    ///
    /// @return the changed record
    Kept<T> update(UnaryOperator<T> change) {
        try {
            return file.alone(
                    () -> {
                        Usable<T> usable = usable(content());
                        T changed = change.apply(usable.content().value());
                        if (!changed.equals(usable.content().value())) {
                            file.replace(json.write(usable.content().tree(), changed));
                        }
                        return new Kept<>(changed, usable.notice());
                    });
        } catch (IOException e) {
            return new Kept<>(
                    change.apply(json.none()), Messages.text("state.unkept", name, reason(e)));
        }
    }

    private record Usable<T>(Content<T> content, @Nullable String notice) {
        Kept<T> kept() {
            return new Kept<>(content.value(), notice);
        }
    }

    private Content<T> content() throws IOException {
        try {
            String content = file.read();
            return content == null ? json.absent(null) : json.read(content);
        } catch (CharacterCodingException e) {
            return json.absent(Fault.DAMAGED);
        }
    }

    private Usable<T> usable(Content<T> content) throws IOException {
        return switch (content.fault()) {
            case null -> new Usable<>(content, null);
            case DAMAGED -> setAside("damaged");
            case NEWER -> setAside("newer");
        };
    }

    private Usable<T> setAside(String suffix) throws IOException {
        Path aside = file.setAside(suffix);
        return new Usable<>(json.absent(null), Messages.text("state." + suffix, name, aside));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> Messages.text("state.denied", denied.getFile());
            default -> e.getMessage() + " (" + e.getClass().getSimpleName() + ").";
        };
    }
}
