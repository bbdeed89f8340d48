package lectern.reading;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import lectern.document.Span;
import lectern.messages.Messages;
import lectern.search.Matches;
import lectern.search.Query;
import lectern.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/// Finding words in one document. What is found is looked at, as the outline's cursor looks at
/// sections, until the reader accepts it or goes back to the place as it was.
public final class SearchModel {
    private static final Query NOTHING = new Query("", false, false);
    private static final int NOWHERE = -1;

    private final OpenDocument open;
    private final Navigator navigator;
    private final TaskRunner runner;
    private final DocumentIndex source;
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Query query = NOTHING;
    private @Nullable SearchIndex index;
    private TaskRunner.@Nullable Running indexing;
    private TaskRunner.@Nullable Running finding;
    // Whether the reader said so before the matches were there.
    private boolean accepted;
    // Where the match stands that was shown before the text got this structure, until the matches
    // are there again.
    private int resumed = NOWHERE;

    public SearchModel(OpenDocument open, Navigator navigator, TaskRunner runner) {
        this.open = open;
        this.navigator = navigator;
        this.runner = runner;
        source = new DocumentIndex(open);
    }

    DocumentIndex index() {
        return source;
    }

    /// Returns the same search in the same text in another structure; this one ends.
    SearchModel revised(OpenDocument revised, Navigator again) {
        SearchModel search = new SearchModel(revised, again, runner);
        if (!query.words().isEmpty()) {
            Found now = found.get();
            Span here = now == null ? null : now.here();
            search.resume(query, accepted, words.get(), here == null ? NOWHERE : here.start());
        }
        close();
        return search;
    }

    private void resume(Query asked, boolean said, String told, int at) {
        query = asked;
        accepted = said;
        words.set(told);
        resumed = at;
        prepare();
    }

    /// What is found now; null while nothing is looked for.
    public ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public @Nullable Found found() {
        return found.get();
    }

    /// What to tell the reader, such as `3 of 17`; empty while nothing is looked for.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Makes the document ready, so that the first query need not wait for it.
    public void prepare() {
        if (index == null && indexing == null) {
            indexing =
                    runner.start(
                            progress -> source.get(() -> progress.at(0)),
                            new TaskRunner.Outcome<>(_ -> {}, this::prepared, this::failed));
        }
    }

    private void prepared(SearchIndex made) {
        index = made;
        indexing = null;
        find(query);
    }

    /// Looks for `text` and shows the first match at or behind the reader's place; a search under
    /// way is dropped. Without text, or a match, the place is shown.
    public void find(String text, boolean wholeWords, boolean regex) {
        Query asked = new Query(text, wholeWords, regex);
        if (!asked.equals(query)) {
            query = asked;
            accepted = false;
            resumed = NOWHERE;
            find(asked);
        }
    }

    private void find(Query asked) {
        stop();
        SearchIndex ready = index;
        if (asked.words().isEmpty()) {
            words.set("");
            found.set(null);
            navigator.endPeek();
            return;
        }
        if (ready == null) {
            words.set(Messages.text("find.searching"));
            prepare();
            return;
        }
        finding =
                runner.start(
                        progress -> ready.find(asked, () -> progress.at(0)),
                        new TaskRunner.Outcome<>(_ -> {}, this::arrived, this::failed));
    }

    private void stop() {
        if (finding != null) {
            finding.cancel();
            finding = null;
        }
    }

    private void arrived(Matches matches) {
        finding = null;
        if (matches.size() == 0) {
            navigator.endPeek();
            show(new Found(open.outline(), matches, 0, Found.Wrap.NONE));
            return;
        }
        if (resumed != NOWHERE) {
            int nearest = Math.min(matches.firstFrom(resumed), matches.size() - 1);
            resumed = NOWHERE;
            show(new Found(open.outline(), matches, nearest, Found.Wrap.NONE));
            return;
        }
        int first = matches.firstFrom(navigator.place().offset());
        boolean over = first == matches.size();
        Found.Wrap wrap = over ? Found.Wrap.OVER_END : Found.Wrap.NONE;
        Found arrived = new Found(open.outline(), matches, over ? 0 : first, wrap);
        show(arrived);
        navigator.peekAt(placeOf(arrived));
        if (accepted) {
            navigator.commit();
        }
    }

    private void failed(Exception failure) {
        indexing = null;
        finding = null;
        found.set(null);
        words.set(Messages.text("find.failed", failure.getMessage()));
    }

    private void show(Found now) {
        found.set(now);
        words.set(now.words());
    }

    private Place placeOf(Found at) {
        Span here = at.here();
        int offset = here == null ? navigator.place().offset() : here.start();
        return new Place(open.outline().sectionAt(offset), offset);
    }

    /// Goes `steps` matches on, or back where negative, around the document's ends. The way is
    /// counted from the match last shown while it is on screen, else from what is.
    ///
    /// @param looking whether the place left is kept to go back to, as while the reader types
    public void step(int steps, boolean looking) {
        Found now = found.get();
        if (now == null || now.matches().size() == 0 || steps == 0) {
            return;
        }
        int size = now.matches().size();
        long to = (long) from(now, steps) + steps;
        Found.Wrap wrap =
                to < 0 ? Found.Wrap.OVER_START : to >= size ? Found.Wrap.OVER_END : Found.Wrap.NONE;
        go(now.at((int) Math.floorMod(to, (long) size), wrap), looking);
    }

    private void go(Found next, boolean looking) {
        show(next);
        if (looking) {
            navigator.peekAt(placeOf(next));
        } else {
            navigator.stepTo(placeOf(next));
        }
    }

    /// Goes to the first match of the section `steps` sections with matches on, or back where
    /// negative, around the document's ends.
    public void stepSection(int steps, boolean looking) {
        Found now = found.get();
        if (now == null || now.matches().size() == 0) {
            return;
        }
        Found next = now;
        int from = navigator.isOnScreen(placeOf(now).offset()) ? placeOf(now).section() : shown();
        for (int i = 0; i < Math.abs(steps); i++) {
            next = steps > 0 ? next.firstBehind(from) : next.firstBefore(from);
            from = placeOf(next).section();
        }
        go(next, looking);
    }

    private int shown() {
        return open.outline().sectionAt(navigator.topOffset());
    }

    /// Looks at match number `match`.
    public void look(int match) {
        Found now = found.get();
        if (now != null) {
            go(now.at(match, Found.Wrap.NONE), true);
        }
    }

    private int from(Found now, int steps) {
        Span here = now.here();
        if (here != null && navigator.isOnScreen(here.start())) {
            return now.current();
        }
        int next = now.matches().firstFrom(navigator.topOffset());
        return steps > 0 ? next - 1 : next;
    }

    /// Reads on at the match shown; the place left goes into the history. Matches stay marked.
    public void accept() {
        accepted = true;
        navigator.commit();
    }

    /// Drops the search; a place that was only looked at is left for the one before.
    public void clear() {
        navigator.endPeek();
        close();
    }

    /// Ends all work and forgets what was found.
    public void close() {
        stop();
        if (indexing != null) {
            indexing.cancel();
            indexing = null;
        }
        query = NOTHING;
        found.set(null);
        words.set("");
    }
}
