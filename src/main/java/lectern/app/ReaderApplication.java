package lectern.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import lectern.messages.Messages;
import lectern.parse.DocumentParser;
import lectern.parse.plain.PlainTextForms;
import lectern.parse.plain.PlainTextParser;
import lectern.reading.Appearance;
import lectern.reading.FileMarksModel;
import lectern.reading.LateRecall;
import lectern.reading.MarksModel;
import lectern.reading.ReaderSession;
import lectern.reading.ReadingKeeper;
import lectern.reading.SourceWatch;
import lectern.reading.StructureEditor;
import lectern.state.DocumentStore;
import lectern.state.FileMarks;
import lectern.state.FileMarksStore;
import lectern.state.State;
import lectern.state.StateStore;
import lectern.ui.ReaderWindow;
import org.jspecify.annotations.Nullable;

/// The window's process: puts the parts together and keeps what should survive.
public final class ReaderApplication extends Application {
    private @Nullable ReaderSession told;

    @Override
    public void start(Stage stage) {
        BackgroundRunner runner = new BackgroundRunner(Platform::runLater);
        StateStore store = new StateStore(StateStore.usualFolder());
        StateStore.Kept kept = store.load();
        DocumentStore documents = new DocumentStore(StateStore.usualFolder());
        DocumentParser parser = new LateParser(PlainTextParser::new);
        Consumer<String> notices = sentence -> Platform.runLater(() -> tell(sentence));
        Recollection recollection = new Recollection(documents, parser, notices);
        ReaderSession session =
                new ReaderSession(
                        new ParsingLoader(parser, System.in, recollection::ofUnchanged),
                        runner,
                        runner,
                        kept.state().recent());
        told = session;
        DocumentWriter memory = new DocumentWriter(documents, runner, runner, session::tell);
        StructureEditor editor =
                new StructureEditor(session, parser, new PlainTextForms(), runner, memory);
        new LateRecall(session, runner, recollection::ofEdited);
        Appearance appearance = new Appearance(kept.state().settings());
        LongSupplier clock = () -> System.nanoTime() / 1_000_000;
        FileMarksStore fileMarks = new FileMarksStore(StateStore.usualFolder());
        StateWriter<FileMarks> markWriter =
                new StateWriter<>(
                        change -> fileMarks.update(change).notice(), runner, runner, session::tell);
        MarksModel marks =
                new MarksModel(
                        session,
                        runner,
                        memory,
                        text -> documents.load(text).document().marks(),
                        new FileMarksModel(
                                session,
                                runner,
                                () -> told(fileMarks.load(), session),
                                markWriter::change));
        WindowPlace.restore(stage, kept.state().window());
        keep(
                new StateWriter<>(
                        change -> store.update(change).notice(), runner, runner, session::tell),
                stage,
                appearance,
                session,
                () -> {
                    memory.flush();
                    markWriter.flush();
                });
        open(getParameters().getRaw(), session);
        if (kept.notice() != null) {
            session.tell(kept.notice());
        }
        new ReaderWindow(
                        stage,
                        session,
                        editor,
                        new SourceWatch(session, runner, new FileWatch(runner)),
                        appearance,
                        marks,
                        new ReadingKeeper(memory, clock, runner),
                        runner,
                        clock,
                        () -> choose(stage))
                .show();
    }

    private void tell(String sentence) {
        if (told != null) {
            told.tell(sentence);
        }
    }

    private static FileMarks told(FileMarksStore.Kept kept, ReaderSession session) {
        if (kept.notice() != null) {
            session.tell(kept.notice());
        }
        return kept.marks();
    }

    private static void keep(
            StateWriter<State> writer,
            Stage stage,
            Appearance appearance,
            ReaderSession session,
            Runnable flush) {
        appearance
                .settingsProperty()
                .subscribe(
                        (before, now) ->
                                writer.change(
                                        state ->
                                                state.withSettings(
                                                        state.settings().withChange(before, now))));
        session.recent()
                .subscribe(
                        () -> {
                            Path latest = session.recent().getFirst();
                            writer.change(state -> state.withRecent(latest));
                        });
        WindowPlace place = new WindowPlace(stage);
        stage.setOnHidden(
                _ -> {
                    writer.change(state -> state.withWindow(place.bounds()));
                    writer.flush();
                    flush.run();
                });
    }

    private static void open(List<String> files, ReaderSession session) {
        if (files.equals(List.of(Arguments.STANDARD_INPUT))) {
            session.openStdin();
        } else {
            session.open(files.stream().map(Path::of).toList());
        }
    }

    private static @Nullable Path choose(Stage stage) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("open.title"));
        File file = chooser.showOpenDialog(stage);
        return file == null ? null : file.toPath();
    }
}
