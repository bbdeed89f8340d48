package lectern.reading;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import lectern.messages.Messages;
import lectern.state.DocumentRecord;
import lectern.state.RecentFiles;
import org.jspecify.annotations.Nullable;

/// What is open in one window, and the ways to open something else.
///
/// Documents load off the thread of the window; until one has arrived whole, the one that was open
/// stays. All methods and properties belong to the thread of the window.
public final class ReaderSession {
    private final DocumentLoader loader;
    private final TaskRunner runner;
    private final Delay delay;
    private final Notices notices;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> recentView =
            FXCollections.unmodifiableObservableList(recent);
    private final ReadOnlyObjectWrapper<@Nullable OpenDocument> document =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenDocument> head =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Loading> loading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper vacant = new ReadOnlyBooleanWrapper(false);
    private @Nullable DocumentSource source;
    private Instant readSince = Instant.EPOCH;
    private @Nullable Load load;
    private @Nullable HeadStart headStart;

    public ReaderSession(
            DocumentLoader loader, TaskRunner runner, Delay delay, RecentFiles recent) {
        this.loader = loader;
        this.runner = runner;
        this.delay = delay;
        notices = new Notices(delay);
        this.recent.setAll(recent.files());
    }

    /// The document that is open, or null before the first has arrived.
    public ReadOnlyObjectProperty<@Nullable OpenDocument> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /// The start of a text that is long in coming, until [#documentProperty()] has it whole or
    /// another; null where one is open already, or the text comes soon. Nothing is kept of it.
    public ReadOnlyObjectProperty<@Nullable OpenDocument> headProperty() {
        return head.getReadOnlyProperty();
    }

    /// Tells whether `arrived` is the text whose start the reader has before him.
    public boolean continuesHead(OpenDocument arrived) {
        OpenDocument start = head.get();
        return start != null && arrived.continues(start);
    }

    /// Whether there is nothing to read and nothing comes: what was asked for did not open.
    public ReadOnlyBooleanProperty vacantProperty() {
        return vacant.getReadOnlyProperty();
    }

    /// Runs `look` now and whenever a text, its start, word of its progress or a problem comes or
    /// goes, after those who heeded it before.
    public Subscription subscribeToArrival(Runnable look) {
        return Subscription.combine(
                documentProperty().subscribe(_ -> look.run()),
                headProperty().subscribe(_ -> look.run()),
                loadingProperty().subscribe(_ -> look.run()),
                notices.problemProperty().subscribe(_ -> look.run()));
    }

    /// What is loading and how far it is; null where nothing loads, and for as long as a load is
    /// not worth telling of.
    public ReadOnlyObjectProperty<@Nullable Loading> loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// What the reader is told.
    public Notices notices() {
        return notices;
    }

    /// Returns the files opened last, latest first, as absolute paths.
    public ObservableList<Path> recent() {
        return recentView;
    }

    /// Returns those of [#recent()] that are not open here.
    public List<Path> recentOthers() {
        OpenDocument open = document.get();
        Path shown = open == null ? null : open.text().file();
        return recent.stream().filter(file -> !file.equals(shown)).toList();
    }

    /// Takes over what other windows made of the files opened last.
    public void takeRecent(RecentFiles now) {
        if (!recent.equals(now.files())) {
            recent.setAll(now.files());
        }
    }

    public void open(Path file) {
        open(new DocumentSource.File(file));
    }

    /// Opens `file`.
    ///
    /// @param then takes the document when it is shown; never, where it does not come
    void open(Path file, Consumer<OpenDocument> then) {
        DocumentSource source = new DocumentSource.File(file);
        start(source, progress -> loader.load(source, progress), show(source, Instant.now(), then));
    }

    /// Opens the article that comes with Lectern.
    public void openBundled() {
        open(new DocumentSource.Bundled());
    }

    /// Opens the first of `files`, or the bundled article where there is none. A window shows one
    /// document: the others are put among the recent files, and the reader is told.
    public void open(List<Path> files) {
        if (files.isEmpty()) {
            openBundled();
            return;
        }
        List<Path> others = files.subList(1, files.size());
        others.reversed().forEach(this::remember);
        open(files.getFirst());
        if (!others.isEmpty()) {
            notices.tell(othersWait(others));
        }
    }

    private void remember(DocumentSource opened) {
        if (opened instanceof DocumentSource.File(Path file)) {
            remember(file);
        }
    }

    private void remember(Path file) {
        recent.setAll(new RecentFiles(recent).with(file).files());
    }

    private static String othersWait(List<Path> files) {
        return Messages.text(
                "open.others",
                files.stream()
                        .map(file -> new DocumentSource.File(file).name())
                        .collect(Collectors.joining(", ")));
    }

    /// Opens `source`; a load under way is cancelled.
    public void open(DocumentSource source) {
        boolean mayHaveHead = !isReadable() && loader.mayHaveHead(source);
        HeadStart first = mayHaveHead ? new HeadStart(source, head::set) : null;
        start(
                source,
                progress -> {
                    if (first != null) {
                        first.await();
                    }
                    return loader.load(source, progress);
                },
                show(source, Instant.now(), _ -> {}));
        if (first != null) {
            headStart = first;
            first.start(loader, runner, delay);
        }
    }

    private boolean isReadable() {
        return document.get() != null || head.get() != null;
    }

    private void endHeadStart() {
        if (headStart != null) {
            headStart.end();
        }
    }

    private Consumer<OpenDocument> show(
            DocumentSource from, Instant since, Consumer<OpenDocument> then) {
        return arrived -> {
            remember(from);
            source = from;
            readSince = since;
            document.set(arrived);
            endHeadStart();
            head.set(null);
            then.accept(arrived);
        };
    }

    /// Reads anew what is open, or all of that whose start is shown. The reader stays at the same
    /// words, and is told what changed.
    ///
    /// @param now tells how far the reader is in it; asked when it has been read
    @SuppressWarnings("ReferenceEquality") // a revision is another document, be it equal
    public void reload(Supplier<ReadingState> now) {
        if (headStart != null && head.get() != null) {
            open(headStart.from());
            return;
        }
        OpenDocument open = document.get();
        if (open == null || source == null || source instanceof DocumentSource.StandardInput) {
            notices.mention(Messages.text("source.once"));
            return;
        }
        DocumentSource again = source;
        Instant since = Instant.now();
        DocumentRecord known = DocumentRecord.NONE.withEdits(List.of(), open.edits().all());
        start(
                again,
                progress -> {
                    OpenDocument read = loader.load(again, known, progress);
                    return read.document().text().equals(open.document().text())
                            ? open
                            : read.since(open);
                },
                read -> {
                    remember(again);
                    if (read == open) {
                        notices.mention(Messages.text("source.same", again.name()));
                    } else if (document.get() == open) {
                        ReadingState reader = now.get();
                        start(
                                again,
                                _ -> read.at(reader.tie(open)),
                                show(again, since, this::tellChanges));
                    } else {
                        // Corrected meanwhile, and it is to be read as it was corrected.
                        reload(now);
                    }
                });
    }

    private void tellChanges(OpenDocument read) {
        if (!read.changes().isEmpty()) {
            notices.mention(Messages.text("source.read", read.changes().words()));
        }
    }

    private void start(
            DocumentSource from,
            TaskRunner.Work<OpenDocument> reading,
            Consumer<OpenDocument> arrived) {
        endLoad();
        notices.begin();
        Load begun = new Load(from, reading, arrived, loading::set, failure -> tell(from, failure));
        load = begun;
        vacant.set(false);
        begun.start(runner, delay);
    }

    private void tell(DocumentSource from, Exception failure) {
        endHeadStart();
        vacant.set(!isReadable());
        notices.fail(
                failure.getMessage() == null
                        ? Messages.text("open.failed", from.name())
                        : failure.getMessage());
    }

    /// Returns where the text that is open comes from, or null where none is.
    public @Nullable DocumentSource source() {
        return source;
    }

    /// Returns when the reading of what is open began: what became of the source later may be
    /// missing.
    Instant readSince() {
        return readSince;
    }

    /// Shows the text that is open in another structure. Does nothing where another text has come.
    void revise(OpenDocument revised) {
        if (revised.isOfSameText(document.get())) {
            document.set(revised);
        }
    }

    /// Tells whether something loads, be it worth telling of or not.
    public boolean isLoading() {
        return load != null && !load.isOver();
    }

    /// Ends the load under way, if any; what was open stays, or what has come by then, and the
    /// reader is told that this is not all.
    public void cancel() {
        boolean wasLoading = isLoading();
        endLoad();
        vacant.set(load != null && !isReadable());
        OpenDocument start = head.get();
        if (start != null && wasLoading) {
            notices.tell(Messages.text("open.start", start.text().name()));
        }
    }

    private void endLoad() {
        if (load != null) {
            load.cancel();
        }
        endHeadStart();
    }

    /// Hears that the reader does something else: what was told long enough to be read goes. Where
    /// nothing is open, why not is told on.
    public void moveOn() {
        if (!vacant.get()) {
            notices.moveOn();
        }
    }
}
