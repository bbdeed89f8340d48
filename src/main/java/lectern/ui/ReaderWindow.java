package lectern.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.command.KeyMap;
import lectern.reading.Appearance;
import lectern.reading.Explanation;
import lectern.reading.OpenDocument;
import lectern.reading.ReaderSession;
import lectern.reading.Reading;
import lectern.reading.StatusModel;
import lectern.reading.StructureEditor;
import lectern.reading.TaskRunner;
import lectern.ui.page.PageSettings;
import lectern.ui.page.ReadingPane;
import lectern.ui.theme.BundledFonts;
import lectern.ui.theme.ThemeManager;
import org.jspecify.annotations.Nullable;

/// One window: the outline on the left, the page on the right, the status bar below.
public final class ReaderWindow {
    private static final String SHEET =
            Objects.requireNonNull(ReaderWindow.class.getResource("window.css")).toExternalForm();
    private static final double OUTLINE_SHARE = 0.42;

    private final Stage stage;
    private final ReaderSession session;
    private final StructureEditor editor;
    private final Appearance appearance;
    private final TaskRunner runner;
    private final LongSupplier clock;

    private final KeyMap keys = KeyMap.defaults();
    private final ActionTable actions = new ActionTable();
    private final ReadingPane page = new ReadingPane();
    private final OutlinePane outline;
    private final Focus focus;
    private final KeySheet sheet = new KeySheet(keys);
    private final CorrectionSheet corrections;
    private final StatusStrip status;
    private final FindBar findBar = new FindBar(keys);
    private final FindActions find;
    private final InfoCard card = new InfoCard();
    private final StackPane root = new StackPane();
    private @Nullable Reading reading;
    private Subscription marks = Subscription.EMPTY;

    /// @param clock milliseconds from any origin
    /// @param chooser asks the reader for a file; null where none was chosen
    public ReaderWindow(
            Stage stage,
            ReaderSession session,
            StructureEditor editor,
            Appearance appearance,
            TaskRunner runner,
            LongSupplier clock,
            Supplier<@Nullable Path> chooser) {
        this.stage = stage;
        this.session = session;
        this.editor = editor;
        this.appearance = appearance;
        this.runner = runner;
        this.clock = clock;
        outline = new OutlinePane(this::goTo);
        focus =
                new Focus(
                        () -> reading,
                        appearance,
                        page,
                        outline,
                        this::overlay,
                        findBar::isFocusWithin);
        corrections = new CorrectionSheet(editor, keys);
        new StructureActions(() -> reading, editor, page, outline.list(), focus, corrections)
                .addTo(actions);
        new MoveActions(() -> reading).addTo(actions);
        new OutlineActions(() -> reading, outline, focus).addTo(actions);
        new ViewActions(appearance, focus, stage).addTo(actions);
        new DocumentActions(session, page, stage, chooser).addTo(actions);
        actions.put(Command.WHERE, this::tellPlace);
        actions.put(Command.STEP_OUT, this::stepOut);
        actions.put(Command.KEYS, sheet::open);
        actions.put(Command.SHEET_DOWN, () -> sheet.scroll(true));
        actions.put(Command.SHEET_UP, () -> sheet.scroll(false));
        actions.put(Command.CLOSE_SHEET, this::closeSheet);

        ToolButtons tools = new ToolButtons(keys, actions);
        Button menuButton = tools.button(Command.MENU, "icon-menu");
        status =
                new StatusStrip(
                        List.of(menuButton, tools.button(Command.TOGGLE_OUTLINE, "icon-outline")),
                        session::cancel);
        actions.put(Command.MENU, () -> openMenu(menuButton));
        find = new FindActions(findBar, focus, page, outline.list(), status::showFound);
        find.addTo(actions);
        actions.checkComplete();
    }

    /// Builds the scene, shows the window and follows the session.
    public void show() {
        BundledFonts.load();
        Scene scene = new Scene(root);
        new ThemeManager(appearance, scene);
        scene.getStylesheets().add(SHEET);
        lay();
        new KeyDispatcher(keys, focus::context, actions, status::showPending).listenTo(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> card.close());
        new FileDrop(session).listenTo(scene);
        appearance.settingsProperty().subscribe(_ -> follow());
        session.documentProperty().subscribe(this::open);
        session.loadingProperty().subscribe(status::showLoading);
        stage.setMinWidth(480);
        stage.setMinHeight(320);
        stage.setScene(scene);
        stage.show();
        page.requestFocus();
    }

    private void lay() {
        Grip grip = new Grip(appearance);
        for (var node : List.of(outline, grip)) {
            node.visibleProperty().bind(appearance.outlineShownProperty());
            node.managedProperty().bind(appearance.outlineShownProperty());
        }
        outline.maxWidthProperty().bind(root.widthProperty().multiply(OUTLINE_SHARE));
        VBox right =
                new VBox(
                        new NoticeBar(session.problemProperty(), "problem", session::dismiss),
                        new NoticeBar(session.noticeProperty(), "notice", session::dismiss),
                        page,
                        findBar,
                        new RevisionBar(editor, keys));
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        BorderPane window = new BorderPane(new HBox(outline, grip, right));
        window.setBottom(status);
        root.getChildren().setAll(window, card, corrections, sheet);
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> focus.readPeeked());
        page.setListener(new PageListener());
    }

    private void follow() {
        page.setSettings(
                PageSettings.DEFAULT
                        .withFaces(BundledFonts.TEXT, BundledFonts.FIXED)
                        .withSize(appearance.textSize()));
        outline.setPrefWidth(appearance.outlineWidth());
        // A third of what the text grows: rows stay readable and still fit.
        double size = 14 * (1 + (appearance.textSize() / 18 - 1) / 3);
        root.setStyle("-fx-font-size: " + Math.clamp(size, 12, 24) + "px;");
    }

    private void open(@Nullable OpenDocument document) {
        marks.unsubscribe();
        if (document == null) {
            reading = null;
            stage.setTitle("Lectern");
            return;
        }
        boolean same = reading != null && reading.document().isOfSameText(document);
        Reading open =
                same && reading != null
                        ? reading.revised(document)
                        : Reading.of(document, page, clock, runner);
        reading = open;
        status.show(document);
        outline.show(open);
        find.show(open);
        marks =
                Subscription.combine(
                        open.navigator().currentProperty().subscribe(_ -> showPlace()),
                        open.navigator().peekingProperty().subscribe(status::showPeeking),
                        open.outline().cursorProperty().subscribe(this::peek));
        if (!same) {
            focus.focusPage();
        }
    }

    private void showPlace() {
        if (reading != null) {
            int current = reading.navigator().current();
            reading.outline().setCurrent(current);
            stage.setTitle(reading.windowTitle());
            showStatus();
        }
    }

    private void showStatus() {
        if (reading != null) {
            status.show(statusOf(reading));
        }
    }

    private StatusModel statusOf(Reading open) {
        return StatusModel.at(
                open.document(), open.navigator().shown(), page.topOffset(), page.bottomOffset());
    }

    private void tellPlace() {
        if (reading != null) {
            StatusModel here = statusOf(reading);
            card.show(Explanation.ofPlace(reading.document(), here, page.topOffset()));
        }
    }

    private void peek() {
        if (reading != null && !page.isFocused()) {
            reading.peek();
        }
    }

    private void goTo(int section) {
        if (reading != null) {
            reading.navigator().endPeek();
            reading.navigator().goTo(section);
            focus.focusPage();
        }
    }

    private void stepOut() {
        if (session.loadingProperty().get() != null) {
            session.cancel();
        } else if (editor.revisionProperty().get() != null) {
            editor.dismiss();
        } else if (focus.context() == KeyContext.OUTLINE) {
            focus.leaveOutline();
        } else if (!session.problemProperty().get().isEmpty()
                || !session.noticeProperty().get().isEmpty()) {
            session.dismiss();
        } else if (find.isOn()) {
            find.cancel();
        } else if (!page.selectedSpan().isEmpty()) {
            page.clearSelection();
        } else {
            focus.leaveOutline();
        }
    }

    private final class PageListener implements ReadingPane.Listener {
        @Override
        public void scrolled() {
            showStatus();
        }

        @Override
        public void wheelPastEnd(boolean down) {
            if (reading != null) {
                reading.navigator().lines(down ? 1 : -1);
            }
        }

        @Override
        public void linkActivated(int section) {
            goTo(section);
        }
    }

    /// Returns the context of what lies over the window, null where nothing does.
    private @Nullable KeyContext overlay() {
        if (sheet.isVisible()) {
            return KeyContext.SHEET;
        }
        return corrections.isVisible() ? KeyContext.CORRECTIONS : null;
    }

    private void closeSheet() {
        sheet.close();
        focus.focusPage();
    }

    private void openMenu(Button button) {
        new CommandMenu(keys, actions).show(button, Side.TOP, 0, 0);
    }
}
