package lectern.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import lectern.document.Document;
import lectern.parse.plain.PlainTextForms;
import lectern.reading.Appearance;
import lectern.reading.Delay;
import lectern.reading.DocumentLoader;
import lectern.reading.DocumentSource;
import lectern.reading.FileMarksModel;
import lectern.reading.InlineRunner;
import lectern.reading.MarksModel;
import lectern.reading.OpenDocument;
import lectern.reading.OpenText;
import lectern.reading.OutlineRow;
import lectern.reading.ReaderEdits;
import lectern.reading.ReaderSession;
import lectern.reading.Reading;
import lectern.reading.ReadingKeeper;
import lectern.reading.SourceWatch;
import lectern.reading.StructureEditor;
import lectern.reading.TaskRunner;
import lectern.state.DocumentRecord;
import lectern.state.FileMarks;
import lectern.state.RecentFiles;
import lectern.state.Settings;
import lectern.state.TextIdentity;
import lectern.text.DecodedText;
import lectern.text.Progress;
import lectern.text.TextException;
import lectern.text.TextFiles;
import lectern.ui.page.ReadingPane;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window on a real text, driven by keys, with everything the toolkit complains of written down.
final class Journey {
    final Appearance appearance = new Appearance(Settings.DEFAULT);
    final NearlyParser parser = new NearlyParser();
    final ReaderSession session =
            new ReaderSession(new Loader(), new Loads(), this::wait, RecentFiles.NONE);
    final StructureEditor editor =
            new StructureEditor(
                    session,
                    parser,
                    new PlainTextForms(),
                    new InlineRunner(),
                    this::wait,
                    this::keep);
    private final Map<String, DocumentRecord> kept = new HashMap<>();
    private FileMarks fileMarks = FileMarks.NONE;
    final MarksModel marks =
            new MarksModel(
                    session,
                    new InlineRunner(),
                    this::keep,
                    new FileMarksModel(
                            session, new InlineRunner(), () -> fileMarks, this::keepFileMarks));
    private final List<String> complaints = new ArrayList<>();
    // The loggers hold their handlers, and the logging system holds loggers weakly.
    private final Logger root = Logger.getLogger("");
    private final Handler ear = new Ear();
    private final Stage stage;
    final ReaderWindow window;
    private TaskRunner loads = new InlineRunner();
    private TaskRunner lookups = new InlineRunner();
    private Delay delay = (_, _) -> () -> {};
    private int headLength;
    long now;
    @Nullable Path chosen;
    // Tells that the file that is open was touched.
    Runnable touched = () -> {};

    Journey(Stage stage, double width, double height) {
        this(stage, width, height, true);
    }

    /// @param whole whether all that stands around the page is there at once
    Journey(Stage stage, double width, double height, boolean whole) {
        this.stage = stage;
        window =
                new ReaderWindow(
                        stage,
                        session,
                        editor,
                        new SourceWatch(session, new InlineRunner(), this::watch),
                        appearance,
                        marks,
                        new ReadingKeeper(this::keep, () -> now, (_, _) -> () -> {}),
                        new Lookups(),
                        () -> now,
                        () -> chosen);
        root.addHandler(ear);
        stage.setWidth(width);
        stage.setHeight(height);
        window.show();
        if (whole) {
            window.complete();
        }
    }

    void end() {
        WaitForAsyncUtils.waitForAsyncFx(5000, this::leave);
        root.removeHandler(ear);
    }

    // All journeys use one stage.
    private void leave() {
        stage.setFullScreen(false);
        stage.setMaximized(false);
        List.copyOf(Window.getWindows()).stream()
                .filter(other -> !other.equals(stage))
                .forEach(Window::hide);
    }

    List<String> complaints() {
        return complaints;
    }

    /// From now on texts come when `runner` runs, and their first characters before them.
    void loadSlowly(int head, TaskRunner runner, Delay patience) {
        headLength = head;
        loads = runner;
        delay = patience;
    }

    /// From now on what is looked up in a text is found when `runner` runs.
    void lookUpSlowly(TaskRunner runner) {
        lookups = runner;
    }

    private TaskRunner.Running wait(Duration time, Runnable action) {
        return delay.after(time, action);
    }

    /// Tells whether anything was kept of any text.
    boolean hasKept() {
        return !kept.isEmpty();
    }

    private final class Loads implements TaskRunner {
        @Override
        public <T> Running start(Work<T> work, Outcome<T> outcome) {
            return loads.start(work, outcome);
        }
    }

    private final class Lookups implements TaskRunner {
        @Override
        public <T> Running start(Work<T> work, Outcome<T> outcome) {
            return lookups.start(work, outcome);
        }
    }

    /// Reads a file with what is kept of it.
    private final class Loader implements DocumentLoader {
        @Override
        public OpenDocument load(DocumentSource source, Progress progress) throws Exception {
            DecodedText text = TextFiles.read(Path.of(source.location()), progress);
            String hash = TextIdentity.of(text.text()).hash();
            return read(source, text, kept.getOrDefault(hash, DocumentRecord.NONE), progress);
        }

        @Override
        public boolean mayHaveHead(DocumentSource source) {
            return headLength > 0;
        }

        @Override
        public Optional<OpenDocument> head(DocumentSource source, Progress progress) {
            try {
                DecodedText text = TextFiles.read(Path.of(source.location()), progress);
                String start = text.text().substring(0, headLength);
                DecodedText head = new DecodedText(start, text.charset(), text.decidedBy(), 0);
                return Optional.of(read(source, head, DocumentRecord.NONE, progress));
            } catch (TextException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public OpenDocument load(DocumentSource source, DocumentRecord known, Progress progress)
                throws Exception {
            return read(
                    source, TextFiles.read(Path.of(source.location()), progress), known, progress);
        }
    }

    private OpenDocument read(
            DocumentSource source, DecodedText text, DocumentRecord record, Progress progress) {
        ReaderEdits edits = ReaderEdits.recall(text.text(), record.edits());
        Document document = parser.parse(text.text(), edits.corrections(), progress);
        return OpenDocument.of(
                OpenText.of(source.name(), source.location(), text), document, edits, record);
    }

    private void keep(TextIdentity text, UnaryOperator<DocumentRecord> change) {
        DocumentRecord before = kept.getOrDefault(text.hash(), DocumentRecord.NONE);
        kept.put(text.hash(), change.apply(before));
    }

    private void keepFileMarks(UnaryOperator<FileMarks> change) {
        fileMarks = change.apply(fileMarks);
    }

    private TaskRunner.Running watch(Path file, Instant since, Runnable touched) {
        this.touched = touched;
        return () -> {};
    }

    /// Presses keys as the key list names them: `j`, `J`, `Ctrl+PgDn`, `Space`.
    void press(FxRobot robot, String... strokes) {
        for (String stroke : strokes) {
            now += 1000;
            robot.push(codes(stroke).toArray(KeyCode[]::new));
        }
    }

    /// Types keys at once, on the window's thread, which is much quicker than pressing them.
    void type(String... strokes) {
        for (String stroke : strokes) {
            List<KeyCode> codes = codes(stroke);
            boolean chord = codes.contains(KeyCode.CONTROL) || codes.contains(KeyCode.ALT);
            fire(KeyEvent.KEY_PRESSED, "", codes);
            if (stroke.length() == 1 && !chord) {
                fire(KeyEvent.KEY_TYPED, stroke, codes);
            }
        }
    }

    private void fire(EventType<KeyEvent> type, String typed, List<KeyCode> codes) {
        Node focus = stage.getScene().getFocusOwner();
        KeyCode code = type == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : codes.getLast();
        KeyEvent event =
                new KeyEvent(
                        type,
                        typed,
                        typed,
                        code,
                        codes.contains(KeyCode.SHIFT),
                        codes.contains(KeyCode.CONTROL),
                        codes.contains(KeyCode.ALT),
                        false);
        Event.fireEvent(focus == null ? stage.getScene() : focus, event);
    }

    private static List<KeyCode> codes(String stroke) {
        List<KeyCode> codes = new ArrayList<>();
        String key = stroke;
        for (int plus = key.indexOf('+'); plus > 0; plus = key.indexOf('+')) {
            codes.add(
                    switch (key.substring(0, plus)) {
                        case "Ctrl" -> KeyCode.CONTROL;
                        case "Alt" -> KeyCode.ALT;
                        default -> KeyCode.SHIFT;
                    });
            key = key.substring(plus + 1);
        }
        if (key.length() == 1) {
            char c = key.charAt(0);
            boolean capital = Character.isUpperCase(c) && codes.isEmpty();
            if (capital || "?}{<>*:".indexOf(c) >= 0) {
                codes.add(KeyCode.SHIFT);
            }
            codes.add(sign(c));
        } else {
            codes.add(named(key));
        }
        return codes;
    }

    // The headless platform types brackets for the keys of braces only.
    private static KeyCode sign(char c) {
        return switch (c) {
            case ' ' -> KeyCode.SPACE;
            case '/', '?' -> KeyCode.SLASH;
            case '}', ']' -> KeyCode.BRACERIGHT;
            case '{', '[' -> KeyCode.BRACELEFT;
            case '.', '>' -> KeyCode.PERIOD;
            case '<', ',' -> KeyCode.COMMA;
            case ':' -> KeyCode.SEMICOLON;
            case '*' -> KeyCode.DIGIT8;
            case '-' -> KeyCode.MINUS;
            case '=' -> KeyCode.EQUALS;
            default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
        };
    }

    private static KeyCode named(String key) {
        return switch (key) {
            case "PgDn" -> KeyCode.PAGE_DOWN;
            case "PgUp" -> KeyCode.PAGE_UP;
            case "Esc" -> KeyCode.ESCAPE;
            case "QUOTE" -> KeyCode.QUOTE;
            case "BACK_QUOTE" -> KeyCode.BACK_QUOTE;
            default -> KeyCode.getKeyCode(key);
        };
    }

    ReadingPane page() {
        return (ReadingPane) stage.getScene().lookup(".reading-pane");
    }

    /// Returns the text that is laid out on the page, piece by piece.
    String shown() {
        return page().lookupAll("Text").stream()
                .map(Text.class::cast)
                .sorted(Comparator.comparingDouble(t -> t.localToScene(0, 0).getY()))
                .map(Text::getText)
                .collect(Collectors.joining("\n"));
    }

    OutlineList outline() {
        return (OutlineList) stage.getScene().lookup(".outline-list");
    }

    /// Returns the titles of the rows that the outline shows.
    List<String> rows() {
        List<String> titles = new ArrayList<>();
        for (OutlineRow row : reading().outline().rows()) {
            titles.add(RowWords.of(reading().document(), row).title());
        }
        return titles;
    }

    Reading reading() {
        return Objects.requireNonNull(outline().reading());
    }

    String cursor() {
        return reading().document().title(reading().outline().cursor());
    }

    /// Returns the window's title up to the document's.
    String section() {
        String title = stage.getTitle();
        int dash = title.indexOf(" — ");
        return dash < 0 ? title : title.substring(0, dash);
    }

    boolean isOpen() {
        return stage.isShowing();
    }

    private final class Ear extends Handler {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(record.getLoggerName() + ": " + record.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
