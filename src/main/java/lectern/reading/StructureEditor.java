package lectern.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lectern.document.Corrections;
import lectern.messages.Messages;
import lectern.parse.DocumentParser;
import lectern.parse.LineForms;
import lectern.reading.StructureRevision.Made;
import lectern.reading.StructureRevision.Wish;
import lectern.state.DocumentRecord;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// The reader's last word on the structure of the text that is open. Lines are named by any offset
/// in them, in UTF-16 units.
///
/// A word is taken at once; the text is read anew off the thread of the window, and then shown by
/// the session and kept. All methods and properties belong to the thread of the window.
public final class StructureEditor {
    /// The level that no heading is moved beyond.
    public static final int DEEPEST = 8;

    /// A word of the reader that is being made.
    ///
    /// @param said what is said when it is; empty where that depends on what comes of it
    /// @param line the one line it is about, or null
    /// @param level what that line is to be
    private record Step(String said, @Nullable LineOf line, int level) {
        Step in(OpenDocument open) {
            return line == null ? this : new Step(said, new LineOf(open, line.start()), level);
        }

        // As body text it has its marks again, by which the reader did not know it.
        String said(OpenDocument made) {
            if (line == null) {
                return said;
            }
            return level == Corrections.BODY
                    ? Messages.text("structure.is.body", line.quoted())
                    : sentence(new LineOf(made, line.start()));
        }

        private String sentence(LineOf now) {
            LineOf above = now.above();
            return above == null
                    ? StructureEditor.sentence("structure.is", now.quoted(), level)
                    : Messages.text("structure.is.under", now.quoted(), level, above.quoted());
        }
    }

    private final ReaderSession session;
    private final DocumentParser parser;
    private final LineForms forms;
    private final TaskRunner runner;
    private final DocumentMemory memory;
    private final Passing passing;
    private final ReadOnlyObjectWrapper<@Nullable Revision> revision =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<Correction> corrections = FXCollections.observableArrayList();
    private final Deque<WantedStructure> undone = new ArrayDeque<>();
    private WantedStructure wanted = WantedStructure.NONE;
    private SortedMap<Integer, Integer> others = new TreeMap<>();
    private @Nullable OpenDocument followed;
    private TaskRunner.@Nullable Running work;
    private @Nullable Step making;

    public StructureEditor(
            ReaderSession session,
            DocumentParser parser,
            LineForms forms,
            TaskRunner runner,
            Delay delay,
            DocumentMemory memory) {
        this.session = session;
        this.parser = parser;
        this.forms = forms;
        this.runner = runner;
        this.memory = memory;
        passing = new Passing(delay, this::dismiss);
        session.documentProperty().subscribe(this::follow);
    }

    /// What came of the last word; null before one, and when it was taken as read.
    public ReadOnlyObjectProperty<@Nullable Revision> revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /// The corrections of the text as it is shown, in its order, those without place last.
    public ObservableList<Correction> corrections() {
        return FXCollections.unmodifiableObservableList(corrections);
    }

    private void follow(@Nullable OpenDocument open) {
        OpenDocument before = followed;
        followed = open;
        corrections.setAll(open == null ? List.of() : Correction.of(open.edits()));
        if (open != null && before != null && open.isOfSameText(before)) {
            rebase(before, open);
        } else if (open != null) {
            stop();
            wanted = WantedStructure.of(open.edits());
            List<WantedStructure> steps = List.copyOf(undone);
            undone.clear();
            if (before != null && !open.changes().isEmpty() && !steps.isEmpty()) {
                carryOver(steps, before, open);
            }
            others = new TreeMap<>();
            greet(open.edits().unplaced().size());
        }
    }

    // In a text that was read anew, the lines of what can be undone are looked for.
    private void carryOver(List<WantedStructure> steps, OpenDocument before, OpenDocument now) {
        runner.start(
                _ -> WantedStructure.carriedOver(steps, before, now),
                new TaskRunner.Outcome<List<WantedStructure>>(
                        Progress.NONE,
                        carried -> {
                            if (now.isOfSameText(followed)) {
                                undone.addAll(carried);
                            }
                        },
                        _ -> {}));
    }

    // What was kept of the text may be found while the reader corrects it: both hold.
    private void rebase(OpenDocument before, OpenDocument now) {
        WantedStructure to = WantedStructure.of(now.edits());
        if (to.equals(wanted)) {
            return;
        }
        WantedStructure from = WantedStructure.of(before.edits());
        wanted = wanted.rebased(from, to);
        List<WantedStructure> steps = List.copyOf(undone);
        undone.clear();
        steps.forEach(step -> undone.add(step.rebased(from, to)));
        if (making != null) {
            start(now, wanted, making.in(now));
        }
    }

    private void greet(int lost) {
        if (lost > 0) {
            say(Messages.count("structure.lost", lost));
        } else {
            dismiss();
        }
    }

    /// Makes the line a heading of `level` from 1, or body text for 0.
    public void setLevel(int offset, int level) {
        OpenDocument open = session.documentProperty().get();
        if (open == null) {
            return;
        }
        LineOf line = LineOf.at(open, offset);
        if (line.isBlank()) {
            mention(Messages.text("structure.blank"));
        } else if (level(line) == level && !isDismissal(line, level)) {
            mention(sentence("structure.already", line.quoted(), level));
        } else {
            revise(open, wanted.with(Map.of(line.start(), level)), new Step("", line, level));
        }
    }

    // A title is body text in no one's eyes, and saying so of a candidate means something.
    private static boolean isDismissal(LineOf line, int level) {
        return level == Corrections.BODY && (line.isTitle() || line.isCandidate());
    }

    private int level(LineOf line) {
        return wanted.corrections().levels().getOrDefault(line.start(), line.level());
    }

    private static String sentence(String key, String line, int level) {
        return level == Corrections.BODY
                ? Messages.text(key + ".body", line)
                : Messages.text(key + ".heading", line, level);
    }

    /// Raises a heading by a level; makes body text a heading beside the one it stands under.
    public void promote(int offset) {
        OpenDocument open = session.documentProperty().get();
        if (open != null) {
            LineOf line = LineOf.at(open, offset);
            int level = level(line);
            setLevel(
                    offset,
                    level == Corrections.BODY ? line.levelAround() : Math.max(1, level - 1));
        }
    }

    /// Lowers a heading, or the title, by a level.
    public void demote(int offset) {
        OpenDocument open = session.documentProperty().get();
        if (open == null) {
            return;
        }
        LineOf line = LineOf.at(open, offset);
        int level = level(line);
        if (level >= DEEPEST) {
            mention(Messages.text("structure.deepest", level, line.quoted()));
        } else {
            boolean heading = level > Corrections.BODY || line.isTitle();
            setLevel(offset, heading ? level + 1 : Corrections.BODY);
        }
    }

    /// Makes the lines that look like the one corrected last what that one is.
    public void applyToAll() {
        OpenDocument open = session.documentProperty().get();
        if (open != null && others.isEmpty()) {
            mention(Messages.text("structure.alike.none"));
        } else if (open != null) {
            int level = others.values().iterator().next();
            String said =
                    level == Corrections.BODY
                            ? Messages.count("structure.more.body", others.size())
                            : Messages.count("structure.more.heading", others.size(), level);
            revise(open, wanted.with(others), new Step(said, null, level));
        }
    }

    /// Says that no line is nearly a heading, where that is so; returns whether it is.
    public boolean lacksCandidates() {
        OpenDocument open = session.documentProperty().get();
        boolean lacks = open != null && open.document().candidates().isEmpty();
        if (lacks) {
            mention(Messages.text("structure.candidates.none"));
        }
        return lacks;
    }

    /// Takes one correction back.
    public void remove(Correction correction) {
        OpenDocument open = session.documentProperty().get();
        if (open != null) {
            revise(open, wanted.without(correction), taking("structure.back"));
        }
    }

    /// Takes all corrections back, those without place too.
    public void reset() {
        OpenDocument open = session.documentProperty().get();
        if (open != null && wanted.count() > 0) {
            revise(open, WantedStructure.NONE, taking("structure.back.all"));
        }
    }

    private static Step taking(String said) {
        return new Step(Messages.text(said), null, 0);
    }

    /// Takes the last step back: a correction, one of many lines, or a taking back.
    public void undo() {
        OpenDocument open = session.documentProperty().get();
        WantedStructure before = undone.poll();
        if (open == null || before == null) {
            mention(Messages.text("structure.undo.none"));
        } else {
            start(open, before, taking("structure.undone"));
        }
    }

    /// Takes what was said as read.
    public void dismiss() {
        passing.stop();
        revision.set(null);
    }

    private void say(String sentence) {
        passing.stop();
        revision.set(new Revision(sentence, 0, false));
    }

    private void mention(String sentence) {
        say(sentence);
        passing.start(sentence);
    }

    private void revise(OpenDocument open, WantedStructure next, Step step) {
        if (next.count() > DocumentRecord.MOST_EDITS) {
            say(Messages.text("structure.most", DocumentRecord.MOST_EDITS));
        } else {
            undone.push(wanted);
            start(open, next, step);
        }
    }

    private void start(OpenDocument open, WantedStructure next, Step step) {
        stop();
        wanted = next;
        making = step;
        others = new TreeMap<>();
        StructureRevision revising = new StructureRevision(parser, forms, open);
        Wish wish = new Wish(next.corrections(), next.unplaced(), step.line(), step.level());
        work =
                runner.start(
                        progress -> revising.make(wish, progress),
                        new TaskRunner.Outcome<>(
                                Progress.NONE,
                                made -> arrive(made, step.said(made.open())),
                                _ -> fail(open)));
    }

    private void arrive(Made made, String said) {
        end();
        others = made.others();
        session.revise(made.open());
        memory.change(made.open().text().identity(), made::change);
        passing.stop();
        revision.set(new Revision(said, others.size(), !undone.isEmpty()));
        // An offer waits for its answer.
        if (others.isEmpty()) {
            passing.start(said);
        }
    }

    // What is shown is as it was, and so is what the reader gets to correct.
    private void fail(OpenDocument open) {
        end();
        wanted = WantedStructure.of(open.edits());
        undone.clear();
        say(Messages.text("structure.failed"));
    }

    private void stop() {
        if (work != null) {
            work.cancel();
        }
        end();
    }

    private void end() {
        work = null;
        making = null;
    }
}
