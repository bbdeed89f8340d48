package lectern.reading;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lectern.messages.Messages;
import lectern.text.Progress;
import lectern.text.TextException;
import lectern.text.TextFiles;
import org.jspecify.annotations.Nullable;

/// Watches the file behind the text that is open. Whatever becomes of it, the text stays.
public final class SourceWatch {
    private final ReaderSession session;
    private final TaskRunner runner;
    private final FileWatcher watcher;
    private final ReadOnlyObjectWrapper<@Nullable FileNews> news = new ReadOnlyObjectWrapper<>();
    private @Nullable OpenDocument followed;
    private TaskRunner.@Nullable Running watch;
    private TaskRunner.@Nullable Running look;

    public SourceWatch(ReaderSession session, TaskRunner runner, FileWatcher watcher) {
        this.session = session;
        this.runner = runner;
        this.watcher = watcher;
        session.documentProperty().subscribe(this::follow);
    }

    /// What the reader should know of the file; null for nothing.
    public ReadOnlyObjectProperty<@Nullable FileNews> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// Takes the news as read.
    public void dismiss() {
        news.set(null);
    }

    /// Watches no more, until another text is opened.
    public void end() {
        stop(watch);
        stop(look);
        watch = null;
        look = null;
    }

    private void follow(@Nullable OpenDocument open) {
        boolean same = open != null && open.isOfSameText(followed);
        followed = open;
        if (same) {
            return;
        }
        end();
        dismiss();
        if (session.source() instanceof DocumentSource.File(Path path)) {
            watch = watcher.watch(path, session.readSince(), () -> look(path));
        }
    }

    private static void stop(TaskRunner.@Nullable Running work) {
        if (work != null) {
            work.cancel();
        }
    }

    private void look(Path path) {
        OpenDocument open = followed;
        if (open == null) {
            return;
        }
        stop(look);
        look =
                runner.start(
                        progress -> TextFiles.read(path, progress).text().equals(text(open)),
                        new TaskRunner.Outcome<>(
                                Progress.NONE, same -> tell(open, same), this::fail));
    }

    private static String text(OpenDocument open) {
        return open.document().text();
    }

    private void tell(OpenDocument open, boolean same) {
        news.set(
                same
                        ? null
                        : new FileNews(Messages.text("source.changed", open.text().name()), true));
    }

    private void fail(Exception failure) {
        String why =
                failure instanceof TextException && failure.getMessage() != null
                        ? failure.getMessage()
                        : Messages.text("source.unreadable");
        news.set(new FileNews(why + " " + Messages.text("source.stays"), false));
    }
}
