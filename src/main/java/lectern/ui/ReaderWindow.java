package lectern.ui;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import lectern.reading.Appearance;
import lectern.reading.MarksModel;
import lectern.reading.Navigator;
import lectern.reading.OpenDocument;
import lectern.reading.ReaderSession;
import lectern.reading.Reading;
import lectern.reading.ReadingKeeper;
import lectern.reading.Skim;
import lectern.reading.SourceWatch;
import lectern.reading.StructureEditor;
import lectern.reading.TaskRunner;
import lectern.ui.page.PageListener;
import lectern.ui.page.PageSettings;
import lectern.ui.page.ReadingPane;
import lectern.ui.theme.BundledFonts;
import lectern.ui.theme.ThemeManager;
import org.jspecify.annotations.Nullable;

/// One window: the outline on the left, the page on the right, the status bar below.
///
/// The page is painted first and alone, in its place; the [WindowFrame] around it follows.
public final class ReaderWindow {
    private static final PseudoClass READING = PseudoClass.getPseudoClass("reading");

    private final Stage stage;
    private final ReaderSession session;
    private final StructureEditor editor;
    private final SourceWatch source;
    private final Appearance appearance;
    private final MarksModel kept;
    private final ReadingKeeper keeper;
    private final TaskRunner runner;
    private final LongSupplier clock;
    private final Supplier<@Nullable Path> chooser;

    private final ReadingPane page = new ReadingPane();
    // Where the path of a section will stand.
    private final Region path = new Region();
    private final StackPane middle = new StackPane(page);
    private final VBox right = new VBox(path, middle);
    private final HBox panes = new HBox();
    private final BorderPane window = new BorderPane(panes);
    private final StackPane root = new StackPane(window);
    private final Scene scene = new Scene(root);
    private final EarlyKeys early;
    private final ThemeManager theme;
    private @Nullable WindowFrame frame;
    private @Nullable Reading reading;
    private Subscription marks = Subscription.EMPTY;

    /// @param clock milliseconds from any origin
    /// @param chooser asks the reader for a file; null where none was chosen
    public ReaderWindow(
            Stage stage,
            ReaderSession session,
            StructureEditor editor,
            SourceWatch source,
            Appearance appearance,
            MarksModel kept,
            ReadingKeeper keeper,
            TaskRunner runner,
            LongSupplier clock,
            Supplier<@Nullable Path> chooser) {
        this.stage = stage;
        this.session = session;
        this.editor = editor;
        this.source = source;
        this.appearance = appearance;
        this.kept = kept;
        this.keeper = keeper;
        this.runner = runner;
        this.clock = clock;
        this.chooser = chooser;
        theme = new ThemeManager(appearance, scene);
        early = new EarlyKeys(stage, session, this::layOut);
    }

    /// Shows the page, and all else when it is painted.
    public void show() {
        addSheet("first.css");
        path.getStyleClass().add("breadcrumbs");
        path.setVisible(false);
        path.managedProperty().bind(path.visibleProperty());
        // Asked for the least width, a bar over the page would want the height of a letter a line.
        panes.setMinHeight(0);
        // It fills the stage whatever it would need, which takes long to work out.
        window.setMinSize(0, 0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.getStyleClass().add("page-side");
        page.focusedProperty()
                .subscribe(focused -> right.pseudoClassStateChanged(READING, focused));
        root.widthProperty().subscribe((_, now) -> appearance.setWindowWidth(now.doubleValue()));
        Grip grip = new Grip(appearance);
        hideWithOutline(grip);
        Region left = new Region();
        hideWithOutline(left);
        sizeLeft(left);
        panes.getChildren().setAll(left, grip, right);
        putBelow(new Region());
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> readPeeked());
        page.setListener(new PageFollower());
        appearance.settingsProperty().subscribe(_ -> follow());
        appearance.skimProperty().subscribe(_ -> relay());
        appearance.aidProperty().subscribe(page::setAid);
        Subscription motion =
                Platform.getPreferences()
                        .reducedMotionProperty()
                        .subscribe(reduced -> page.setMoving(!reduced));
        // The system outlives the window, and would hold it.
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> motion.unsubscribe());
        session.documentProperty().subscribe(this::open);
        session.headProperty().subscribe(this::openHead);
        stage.focusedProperty().subscribe(keeper::setPresent);
        // Where the last key led to is known when the page is laid out.
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> page.layout());
        // Esc steps out of one thing at a time, full screen among them.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setMinWidth(480);
        stage.setMinHeight(320);
        stage.setScene(scene);
        stage.show();
        page.requestFocus();
        new FirstFrame(() -> reading != null, root, this::completeAndRehearse).start();
    }

    private void completeAndRehearse() {
        complete();
        // Who listens would hear it.
        if (!Platform.isAccessibilityActive()) {
            new Rehearsal(scene, () -> reading, this::layOut).start();
        }
    }

    /// Puts the frame around the page, if it is not there yet and the window still is.
    void complete() {
        if (frame != null || !stage.isShowing()) {
            return;
        }
        BundledFonts.ofInterface();
        theme.dressControls();
        addSheet("window.css");
        WindowFrame made =
                new WindowFrame(
                        stage,
                        session,
                        editor,
                        source,
                        appearance,
                        theme::isChange,
                        kept,
                        page,
                        () -> reading,
                        runner,
                        chooser,
                        this::goTo);
        frame = made;
        sizeLeft(made.outline());
        new OutlineSide(appearance, panes, right, made.outline(), page);
        putBelow(made.status());
        right.getChildren().set(right.getChildren().indexOf(path), made.path());
        right.getChildren().addAll(made.bars());
        middle.getChildren().addAll(made.onPage());
        for (Node card : made.cards()) {
            // Put away, it need not be measured at each key.
            card.managedProperty().bind(card.visibleProperty());
            root.getChildren().add(card);
        }
        made.follow(scene);
        if (reading != null) {
            made.show(reading);
        }
        page.requestFocus();
        early.release();
    }

    private void layOut() {
        root.applyCss();
        root.layout();
    }

    private void addSheet(String file) {
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(ReaderWindow.class.getResource(file), file)
                                .toExternalForm());
    }

    /// Gives `outline` the looks of the left pane; what it replaces had its width.
    private void sizeLeft(Region outline) {
        outline.getStyleClass().add("outline-pane");
        DoubleProperty width = outline.prefWidthProperty();
        width.bind(
                Bindings.createDoubleBinding(
                        () -> Math.min(appearance.outlineWidth(), appearance.mostOutlineWidth()),
                        appearance.settingsProperty(),
                        root.widthProperty()));
    }

    private void hideWithOutline(Region node) {
        node.visibleProperty().bind(appearance.outlineShownProperty());
        node.managedProperty().bind(appearance.outlineShownProperty());
    }

    private void putBelow(Region status) {
        status.getStyleClass().add("status-strip");
        status.visibleProperty().bind(appearance.zenProperty().not());
        status.managedProperty().bind(status.visibleProperty());
        window.setBottom(status);
    }

    private void follow() {
        page.setSettings(
                PageSettings.DEFAULT
                        .withFaces(BundledFonts.family(appearance.face()), BundledFonts.fixed())
                        .withSize(appearance.textSize())
                        .withLineHeight(appearance.lineHeight())
                        .withMeasure(appearance.measure())
                        .withParagraphs(appearance.isJustified(), appearance.isIndented()));
        relay();
        root.setStyle("-fx-font-size: " + appearance.interfaceSize() + "px;");
    }

    private void relay() {
        boolean continuous = appearance.isContinuous();
        Skim skim = appearance.skimProperty().get();
        Runnable change = () -> page.setView(continuous, skim);
        if (reading == null) {
            change.run();
        } else if (page.isChange(continuous, skim)) {
            reading.navigator().relay(change);
        }
    }

    private void open(@Nullable OpenDocument document) {
        if (document == null) {
            close();
            return;
        }
        boolean same =
                reading != null
                        && (reading.document().isOfSameText(document)
                                || session.continuesHead(document));
        read(document, same, keeper::follow);
    }

    // Until the text is there whole, its start is read; of that nothing is kept.
    private void openHead(@Nullable OpenDocument head) {
        if (head != null) {
            read(head, false, _ -> {});
        }
    }

    private void close() {
        marks.unsubscribe();
        reading = null;
        stage.setTitle("Lectern");
    }

    private void read(OpenDocument document, boolean on, Consumer<Reading> keeping) {
        marks.unsubscribe();
        Reading open =
                on && reading != null
                        ? reading.revised(document)
                        : Reading.of(document, page, clock, runner).after(reading);
        reading = open;
        path.setVisible(open.isDeep());
        keeping.accept(open);
        Navigator navigator = open.navigator();
        marks =
                Subscription.combine(
                        navigator
                                .currentProperty()
                                .subscribe(_ -> stage.setTitle(open.windowTitle())),
                        // Nothing scrolls where reading goes on at what was looked at.
                        navigator.peekingProperty().subscribe(_ -> keeper.moved()));
        if (frame != null) {
            frame.show(open);
        }
        if (!on) {
            page.requestFocus();
        }
    }

    private void goTo(int section) {
        if (reading != null) {
            reading.navigator().endPeek();
            reading.navigator().goTo(section);
            focusPage();
        }
    }

    private void focusPage() {
        appearance.slideOutlineOut();
        page.requestFocus();
    }

    private void readPeeked() {
        if (reading != null) {
            reading.navigator().commit();
        }
        focusPage();
    }

    private final class PageFollower implements PageListener {
        @Override
        public void scrolled() {
            if (reading != null) {
                reading.navigator().follow();
                keeper.moved();
                if (frame != null) {
                    frame.showStatus(reading);
                }
            }
        }

        @Override
        public void wheelPastEnd(boolean down) {
            if (reading != null) {
                reading.navigator().lines(down ? 1 : -1);
            }
        }

        @Override
        public void lineClicked(int offset) {
            if (reading != null) {
                reading.navigator().mean(offset);
            }
        }

        @Override
        public void linkActivated(int section) {
            goTo(section);
        }
    }
}
