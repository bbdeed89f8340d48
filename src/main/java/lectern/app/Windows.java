package lectern.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
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
    private final LateExecutor window;
    private final Memory memory;
    private final DocumentParser parser = LateParser.ofPlainText();
    private final Stages stages;

    /// Reads what was kept.
    ///
    /// @param window runs actions on the windows' thread, those that come early as the first window
    ///   is about to be shown
    /// @param state the folder of what is kept
    Windows(TaskRunner runner, Delay delay, LateExecutor window, Path state) {
        this(
                runner,
                delay,
                window,
                state,
                (each, stage, keeper) -> each.fill(stage, keeper, runner, window::open));
    }

    /// @param filler puts a reader's window into a stage, and opens `window` for the first
    Windows(
            TaskRunner runner,
            Delay delay,
            LateExecutor window,
            Path state,
            TextWindow.Filler filler) {
        this.runner = runner;
        this.window = window;
        this.delay = delay;
        memory = new Memory(state, parser, runner, delay, window, this::tell);
        stages =
                new Stages(
                        (each, stage) ->
                                each.show(
                                        stage,
                                        new ReadingKeeper(
                                                memory.documents(), TextWindow.CLOCK, delay),
                                        filler),
                        this::closed);
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
                                session,
                                parser,
                                new PlainTextForms(),
                                runner,
                                delay,
                                memory.documents()),
                        new Appearance(memory.state().settings()),
                        memory.marks(session, runner),
                        new SourceWatch(session, runner, new FileWatch(delay)));
        new LateRecall(session, runner, memory.recollection()::ofEdited);
        stages.add(window);
        keep(window);
        session.open(source);
        return window;
    }

    private void keep(TextWindow window) {
        window.appearance()
                .settingsProperty()
                .subscribe(
                        (before, now) -> {
                            if (!now.equals(memory.state().settings())) {
                                memory.change(
                                        state ->
                                                state.withSettings(
                                                        state.settings().withChange(before, now)));
                                shareSettings();
                            }
                        });
        window.session()
                .recent()
                .subscribe(
                        () -> {
                            Path latest = window.session().recent().getFirst();
                            memory.change(state -> state.withRecent(latest));
                            stages.all()
                                    .forEach(
                                            each ->
                                                    each.session()
                                                            .takeRecent(memory.state().recent()));
                        });
    }

    private void shareSettings() {
        stages.all().forEach(each -> each.appearance().take(memory.state().settings()));
    }

    /// Takes over what another process has set.
    void refresh() {
        memory.refresh(this::shareSettings);
    }

    /// Returns the face of their texts, as [BundledFonts#family] takes it.
    String face() {
        return memory.state().settings().type().face();
    }

    /// Shows the windows that were begun.
    ///
    /// @param first the toolkit's own stage, for the first of them
    /// @param refused takes why some of the texts are not shown, a sentence each
    void show(Stage first, Consumer<List<String>> refused) {
        WindowPlace.restore(first, memory.state().window());
        stages.offer(first);
        List<TextWindow> begun = stages.all();
        if (begun.size() == 1) {
            stages.appear(begun.getFirst());
        } else {
            // Those that are read already come in the order asked.
            window.open();
        }
        await(begun, refused);
        if (memory.firstNotice() != null) {
            tell(memory.firstNotice());
        }
        new FileWatch(delay).watch(memory.file(), Instant.now(), this::refresh);
    }

    /// Shows `sources`, each in a window of its own: that which has it already, else a new one. Of
    /// what cannot be shown, the window in front tells.
    ///
    /// @param refused takes why some are not shown, a sentence each, when all others are
    /// @return false if no window is left, and the process ends
    boolean open(List<DocumentSource> sources, Consumer<List<String>> refused) {
        if (stages.isEmpty()) {
            return false;
        }
        await(sources.stream().map(this::windowOf).toList(), refused);
        return true;
    }

    private TextWindow windowOf(DocumentSource source) {
        for (TextWindow window : stages.all()) {
            if (window.has(source)) {
                window.tryAgain();
                return window;
            }
        }
        return begin(source);
    }

    private void await(List<TextWindow> asked, Consumer<List<String>> refused) {
        Opening.await(
                asked,
                stages::appear,
                failed -> {
                    stages.refuse(failed);
                    refused.accept(failed.stream().map(Opening.Refused::why).toList());
                });
    }

    private void tell(String sentence) {
        stages.tell(sentence);
    }

    private void closed(WindowPlace place) {
        memory.change(state -> state.withWindow(place.bounds()));
        if (stages.isEmpty()) {
            memory.flush();
        }
    }
}
