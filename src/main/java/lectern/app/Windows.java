package lectern.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import lectern.parse.DocumentParser;
import lectern.parse.plain.PlainTextForms;
import lectern.reading.Appearance;
import lectern.reading.Delay;
import lectern.reading.DocumentSource;
import lectern.reading.LateRecall;
import lectern.reading.ReaderSession;
import lectern.reading.ReadingKeeper;
import lectern.reading.SourceWatch;
import lectern.reading.StructureEditor;
import lectern.reading.TaskRunner;

/// All windows of the process. Made, and their texts begun, by any thread; belongs to the toolkit's
/// from the first [#show].
final class Windows {
    private final TaskRunner runner;
    private final Delay delay;
    private final Memory memory;
    private final TextWindow.Filler filler;
    private final DocumentParser parser = LateParser.ofPlainText();
    private final List<TextWindow> open = new ArrayList<>();

    /// Reads what was kept.
    ///
    /// @param window runs actions on the windows' thread
    /// @param state the folder of what is kept
    Windows(TaskRunner runner, Delay delay, Executor window, Path state) {
        this(
                runner,
                delay,
                window,
                state,
                (each, stage, keeper) -> each.fill(stage, keeper, runner));
    }

    /// @param filler puts a reader's window into a stage
    Windows(TaskRunner runner, Delay delay, Executor window, Path state, TextWindow.Filler filler) {
        this.runner = runner;
        this.delay = delay;
        this.filler = filler;
        memory = new Memory(state, parser, runner, delay, window, this::tell);
    }

    /// Starts to read `source` for a window that is not shown yet.
    TextWindow begin(DocumentSource source) {
        ReaderSession session =
                new ReaderSession(
                        new ParsingLoader(parser, System.in, memory.recollection()::ofUnchanged),
                        runner,
                        delay,
                        memory.state().recent());
        TextWindow window =
                new TextWindow(
                        source,
                        session,
                        new StructureEditor(
                                session, parser, new PlainTextForms(), runner, memory.documents()),
                        new Appearance(memory.state().settings()),
                        memory.marks(session, runner),
                        new SourceWatch(session, runner, new FileWatch(delay)));
        new LateRecall(session, runner, memory.recollection()::ofEdited);
        open.add(window);
        keep(window);
        session.open(source);
        return window;
    }

    private void keep(TextWindow window) {
        window.appearance()
                .settingsProperty()
                .subscribe(
                        (before, now) -> {
                            memory.change(
                                    state ->
                                            state.withSettings(
                                                    state.settings().withChange(before, now)));
                            open.forEach(each -> each.appearance().take(memory.state().settings()));
                        });
        window.session()
                .recent()
                .subscribe(
                        () -> {
                            Path latest = window.session().recent().getFirst();
                            memory.change(state -> state.withRecent(latest));
                            open.forEach(
                                    each -> each.session().takeRecent(memory.state().recent()));
                        });
    }

    /// Shows the windows that were begun.
    ///
    /// @param first the toolkit's own stage, for the first of them
    void show(Stage first) {
        WindowPlace.restore(first, memory.state().window());
        List<TextWindow> begun = List.copyOf(open);
        show(begun.getFirst(), first);
        begun.subList(1, begun.size()).forEach(this::showBeside);
        if (memory.firstNotice() != null) {
            tell(memory.firstNotice());
        }
    }

    /// Shows `sources`, each in a window of its own: that which has it already, else a new one.
    ///
    /// @return false if none is left, and the process ends
    boolean open(List<DocumentSource> sources) {
        if (open.isEmpty()) {
            return false;
        }
        for (DocumentSource source : sources) {
            open.stream()
                    .filter(window -> window.has(source))
                    .findFirst()
                    .ifPresentOrElse(TextWindow::comeAgain, () -> showBeside(begin(source)));
        }
        return true;
    }

    private void showBeside(TextWindow window) {
        Stage stage = new Stage();
        open.stream()
                .map(TextWindow::stage)
                .filter(Objects::nonNull)
                .reduce((_, last) -> last)
                .ifPresent(last -> WindowPlace.beside(stage, last));
        show(window, stage);
    }

    private void show(TextWindow window, Stage stage) {
        WindowPlace place = new WindowPlace(stage);
        stage.setOnHidden(
                _ -> {
                    open.remove(window);
                    window.close();
                    memory.change(state -> state.withWindow(place.bounds()));
                    if (open.isEmpty()) {
                        memory.flush();
                    }
                });
        window.show(stage, new ReadingKeeper(memory.documents(), TextWindow.CLOCK, delay), filler);
    }

    private void tell(String sentence) {
        if (!open.isEmpty()) {
            open.getLast().session().tell(sentence);
        }
    }
}
