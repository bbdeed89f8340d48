package lectern.state;

import dev.dirs.ProjectDirectories;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import lectern.state.StateJson.Content;
import lectern.state.StateJson.Fault;
import org.jspecify.annotations.Nullable;

/// Keeps the [State] in a folder, for all windows that run.
///
/// Nothing here throws: what cannot be read counts as a first start, what cannot be written is
/// given up, and the reader is told. May be called from any thread, and may take as long as the
/// disk does.
public final class StateStore {
    private final SharedFile file;
    private final StateJson json = new StateJson();

    /// A state, and what the reader should know of how it was come by.
    ///
    /// @param notice one sentence, or null
    public record Kept(State state, @Nullable String notice) {}

    /// @param folder made when something is first written
    public StateStore(Path folder) {
        file = new SharedFile(folder.resolve("state.json"));
    }

    /// Returns the folder this system has for such things.
    public static Path usualFolder() {
        return Path.of(ProjectDirectories.from("", "", "Lectern").dataLocalDir);
    }

    /// Reads what was kept.
    public synchronized Kept load() {
        try {
            Content content = content();
            return content.fault() == null
                    ? new Kept(content.state(), null)
                    : file.alone(() -> usable(content()).kept());
        } catch (IOException e) {
            return new Kept(State.FIRST, "Settings could not be read: " + reason(e));
        }
    }

    /// Changes what is kept by now, whoever wrote it.
    ///
    /// @return the changed state
    public synchronized Kept update(UnaryOperator<State> change) {
        try {
            return file.alone(
                    () -> {
                        Usable usable = usable(content());
                        State changed = change.apply(usable.content().state());
                        if (!changed.equals(usable.content().state())) {
                            file.replace(json.write(usable.content().tree(), changed));
                        }
                        return new Kept(changed, usable.notice());
                    });
        } catch (IOException e) {
            return new Kept(change.apply(State.FIRST), "Settings could not be kept: " + reason(e));
        }
    }

    private record Usable(Content content, @Nullable String notice) {
        Kept kept() {
            return new Kept(content.state(), notice);
        }
    }

    private Content content() throws IOException {
        try {
            String content = file.read();
            return content == null ? Content.none(null) : json.read(content);
        } catch (CharacterCodingException e) {
            return Content.none(Fault.DAMAGED);
        }
    }

    private Usable usable(Content content) throws IOException {
        return switch (content.fault()) {
            case null -> new Usable(content, null);
            case DAMAGED ->
                    setAside("damaged", "The file of settings was damaged; it is now called %s.");
            case NEWER ->
                    setAside(
                            "newer",
                            "The settings were written by a newer Lectern; they are now called %s.");
        };
    }

    private Usable setAside(String suffix, String sentence) throws IOException {
        Path aside = file.setAside(suffix);
        return new Usable(Content.none(null), sentence.formatted(aside));
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> denied.getFile() + " may not be used.";
            default -> e.getMessage() + " (" + e.getClass().getSimpleName() + ").";
        };
    }
}
