package lectern.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.command.KeyMap;
import lectern.document.Outline;
import lectern.messages.Messages;
import lectern.reading.Appearance;
import lectern.reading.Explanation;
import lectern.reading.MarksModel;
import lectern.reading.ReaderSession;
import lectern.reading.Reading;
import lectern.reading.ReadingState;
import lectern.reading.SourceWatch;
import lectern.reading.StatusModel;
import lectern.reading.StructureEditor;
import lectern.reading.TaskRunner;
import lectern.reading.ThemeChoice;
import lectern.ui.page.ReadingPane;
import org.jspecify.annotations.Nullable;

/// All that stands around the page, and what the keys do.
///
/// It is made of the toolkit's controls, which take longer to load than the page does to come up;
/// so it is made when the page is there.
final class WindowFrame {
    private final ReaderSession session;
    private final StructureEditor editor;
    private final SourceWatch source;
    private final ReadingPane page;
    private final Supplier<@Nullable Reading> reading;

    private final KeyMap keys = KeyMap.defaults();
    private final ActionTable actions = new ActionTable();
    private final OutlinePane outline;
    private final Focus focus;
    private final ViewActions view;
    private final KeySheet sheet;
    private final CorrectionSheet corrections;
    private final PaletteActions palette;
    private final SettingsPopOver settings;
    private final InfoCard card = new InfoCard();
    private final StatusStrip status;
    private final FindBar findBar = new FindBar(keys);
    private final HitPane hits = new HitPane();
    private final FindActions find;
    private final GoToBar goToBar = new GoToBar();
    private final GoToActions goTo;
    private final SelectionActions selection;
    private final Breadcrumbs crumbs;
    private final MarkActions marks;
    private Subscription places = Subscription.EMPTY;

    /// @param looksOtherwise tells of a theme whether the window would look otherwise in it
    /// @param kept what the reader marked
    /// @param chooser asks the reader for a file; null where none was chosen
    /// @param sections takes the section whose row was clicked
    WindowFrame(
            Stage stage,
            ReaderSession session,
            StructureEditor editor,
            SourceWatch source,
            Appearance appearance,
            Predicate<ThemeChoice> looksOtherwise,
            MarksModel kept,
            ReadingPane page,
            Supplier<@Nullable Reading> reading,
            TaskRunner runner,
            Supplier<@Nullable Path> chooser,
            IntConsumer sections) {
        this.session = session;
        this.editor = editor;
        this.source = source;
        this.page = page;
        this.reading = reading;
        outline = new OutlinePane(sections);
        crumbs = new Breadcrumbs(sections);
        focus = new Focus(reading, appearance, page, outline, overlays(), this::isSelecting);
        sheet = new KeySheet(keys, outline::isMirrored, focus::focusPage);
        corrections = new CorrectionSheet(editor, keys, focus::focusPage);
        StructureActions structure =
                new StructureActions(reading, editor, outline.list(), focus, corrections);
        structure.addTo(actions);
        actions.put(Command.FIND_UNDO, structure.undoOr(findBar::undoTyped));
        actions.put(Command.FILTER_UNDO, structure.undoOr(outline::undoTyped));
        new MoveActions(reading, this::say).addTo(actions);
        new OutlineActions(reading, outline, focus).addTo(actions);
        view = new ViewActions(appearance, focus, stage, looksOtherwise, this::say);
        view.addTo(actions);
        new DocumentActions(session, page, stage, chooser).addTo(actions);
        actions.put(Command.RELOAD, this::reload);
        actions.put(Command.NEXT_CHANGE, () -> goToChange(true));
        actions.put(Command.PREVIOUS_CHANGE, () -> goToChange(false));
        actions.put(Command.WHERE, this::tellPlace);
        actions.put(Command.STEP_OUT, this::stepOut);
        actions.put(Command.KEYS, this::listKeys);
        actions.put(Command.SHEET_DOWN, () -> sheet.scroll(true));
        actions.put(Command.SHEET_UP, () -> sheet.scroll(false));
        actions.put(Command.CLOSE_SHEET, sheet::close);

        ToolButtons tools = new ToolButtons(keys, actions);
        Button menuButton = tools.button(Command.MENU, "icon-menu");
        Button settingsButton = tools.button(Command.SETTINGS, "icon-settings");
        settings = new SettingsPopOver(appearance, page, settingsButton);
        status =
                new StatusStrip(
                        List.of(
                                menuButton,
                                tools.button(Command.TOGGLE_OUTLINE, "icon-outline"),
                                settingsButton),
                        session::cancel);
        actions.put(Command.SETTINGS, this::openSettings);
        actions.put(Command.CLOSE_SETTINGS, settings::close);
        actions.put(
                Command.MENU,
                () ->
                        new CommandMenu(
                                        keys,
                                        actions,
                                        appearance.interfaceSize(),
                                        outline.isMirrored())
                                .show(menuButton, Side.TOP, 0, 0));
        appearance.skimProperty().subscribe(status::showSkim);
        find = new FindActions(findBar, hits, focus, page, outline.list(), status::showFound);
        find.addTo(actions);
        goTo = new GoToActions(goToBar, focus, page, find::mark, runner);
        goTo.addTo(actions);
        selection = new SelectionActions(reading, page, status::showMode);
        selection.addTo(actions);
        new ReadActions(reading, outline.list(), focus, session.notices()::mention, status::say)
                .addTo(actions);
        new CopyActions(reading, page, focus, selection, status::say).addTo(actions);
        marks =
                new MarkActions(
                        reading, kept, page, focus, session.notices()::mention, status::say);
        marks.addTo(actions);
        palette =
                new PaletteActions(keys, actions, session, reading, sections, runner, marks, focus);
        palette.addTo(actions);
        actions.checkComplete();
    }

    OutlinePane outline() {
        return outline;
    }

    Region status() {
        return status;
    }

    /// Returns the bars under the page: there they come and go, and no line moves.
    List<Node> bars() {
        NoticeBar said = new NoticeBar(session, keys);
        source.newsProperty().subscribe(_ -> giveWay());
        session.notices().wasReadProperty().subscribe(_ -> giveWay());
        RevisionBar revised = new RevisionBar(editor, keys);
        // One at a time.
        BooleanBinding told = said.visibleProperty().or(revised.visibleProperty());
        SourceBar changed = new SourceBar(source, keys, this::reload, told);
        return List.of(hits, findBar, goToBar, said, changed, revised);
    }

    // What was read makes room for news of the file.
    private void giveWay() {
        if (source.newsProperty().get() != null) {
            session.moveOn();
        }
    }

    /// Returns what comes up over the window.
    List<Node> cards() {
        return List.of(card, corrections, sheet, palette.sheet());
    }

    /// Returns what stands on the page: where there is nothing to read, and what passes by itself.
    List<Node> onPage() {
        return List.of(new EmptyPage(session, keys), new PassingNotice(session));
    }

    /// Returns what stands over the page.
    Region path() {
        return crumbs;
    }

    /// Follows the session and the keys typed in `scene`.
    void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> status.say(""));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::moveOn);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> outline.list().comeBack());
        page.focusedProperty().subscribe(outline.list()::bringCurrentIntoView);
        // First, for it gives the focus back that the keys depend on.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> card.close());
        KeyDispatcher dispatcher =
                new KeyDispatcher(
                        keys, focus::context, outline::isMirrored, actions, status::showPending);
        dispatcher.listenTo(scene);
        actions.onAsk(dispatcher::ask);
        new FileDrop(session).listenTo(scene);
        marks.follow();
        session.loadingProperty().subscribe(status::showLoading);
    }

    void show(Reading open) {
        places.unsubscribe();
        status.show(open.document());
        outline.show(open);
        page.showChanged(open.document().changes().paragraphs());
        find.show(open);
        crumbs.show(open);
        goTo.show(open);
        palette.show(open);
        selection.end();
        places =
                Subscription.combine(
                        open.navigator().currentProperty().subscribe(_ -> showPlace(open)),
                        open.navigator().peekingProperty().subscribe(status::showPeeking),
                        open.navigator().dueProperty().subscribe(_ -> showDue(open)),
                        open.marks().revisionProperty().subscribe(() -> showStatus(open)),
                        open.outline().cursorProperty().subscribe(() -> peek(open)));
    }

    private void showPlace(Reading open) {
        open.outline().setCurrent(open.navigator().current());
        showStatus(open);
    }

    // What a step stops for is told before the next one goes there.
    private void showDue(Reading open) {
        int next = open.navigator().dueProperty().get();
        boolean down = next > open.navigator().shown();
        page.setNextDue(down);
        if (next != Outline.NONE) {
            status.say(
                    Messages.text(
                            down ? "move.next" : "move.previous", open.document().title(next)));
        }
    }

    void showStatus(Reading open) {
        status.show(statusOf(open, open.navigator().shown()));
    }

    private StatusModel statusOf(Reading open, int section) {
        return StatusModel.at(
                open.document(), open.marks(), section, page.topOffset(), page.bottomOffset());
    }

    private void peek(Reading open) {
        if (focus.isInOutline()) {
            open.peek();
        }
    }

    private void tellPlace() {
        Reading open = reading.get();
        if (open != null) {
            int line = open.navigator().meant();
            int section = open.document().outline().sectionAt(line);
            card.show(
                    Explanation.ofPlace(open.document(), statusOf(open, section), line)
                            + "\n\n"
                            + Explanation.ofLine(open.document(), focus.line(open)),
                    page.topOffset() + page.bottomOffset() < 2 * line);
        }
    }

    private void reload() {
        Reading open = reading.get();
        if (open != null) {
            session.reload(this::state);
        }
    }

    private ReadingState state() {
        Reading open = reading.get();
        return open == null ? ReadingState.START : open.state();
    }

    private void goToChange(boolean forward) {
        Reading open = reading.get();
        if (open != null && !open.goToChange(forward)) {
            session.notices().mention(Messages.text("changes.none"));
        }
    }

    // Esc takes away one thing at a time.
    private void moveOn(KeyEvent pressed) {
        if (pressed.getCode() != KeyCode.ESCAPE && !pressed.getCode().isModifierKey()) {
            session.moveOn();
        }
    }

    private void say(String words) {
        status.say(words);
    }

    private void stepOut() {
        if (session.loadingProperty().get() != null) {
            session.cancel();
        } else if (editor.revisionProperty().get() != null) {
            editor.dismiss();
        } else if (focus.closeLeft(actions)) {
            return;
        } else if (focus.context() == KeyContext.OUTLINE) {
            focus.leaveOutline();
        } else if (session.notices().tellsAnything()) {
            session.notices().dismiss();
        } else if (source.newsProperty().get() != null) {
            source.dismiss();
        } else if (find.isOn()) {
            find.cancel();
        } else if (!page.selectedSpan().isEmpty()) {
            page.clearSelection();
        } else if (view.isOut()) {
            view.comeBack();
        } else {
            focus.leaveOutline();
        }
    }

    private List<Overlay> overlays() {
        return List.of(
                Overlay.covering(
                        KeyContext.PALETTE,
                        Command.PALETTE_CANCEL,
                        () -> palette.sheet().isVisible()),
                Overlay.covering(KeyContext.SHEET, Command.CLOSE_SHEET, () -> sheet.isVisible()),
                Overlay.covering(
                        KeyContext.SETTINGS, Command.CLOSE_SETTINGS, () -> settings.isShowing()),
                Overlay.covering(
                        KeyContext.CORRECTIONS,
                        Command.CLOSE_CORRECTIONS,
                        () -> corrections.isVisible()),
                Overlay.field(
                        KeyContext.FIND,
                        Command.FIND_CANCEL,
                        findBar::isVisible,
                        findBar::isFocusWithin),
                Overlay.field(
                        KeyContext.GO_TO,
                        Command.GO_TO_CANCEL,
                        goToBar::isVisible,
                        goToBar::isFocusWithin),
                Overlay.field(
                        KeyContext.FILTER,
                        Command.FILTER_CANCEL,
                        outline::isFilterShown,
                        outline::isFiltering));
    }

    private boolean isSelecting() {
        return selection.isOn();
    }

    private void listKeys() {
        focus.uncover(KeyContext.SHEET, actions);
        sheet.open();
    }

    private void openSettings() {
        focus.uncover(KeyContext.SETTINGS, actions);
        settings.open();
    }
}
