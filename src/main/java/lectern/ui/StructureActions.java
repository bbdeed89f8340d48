package lectern.ui;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import lectern.command.Command;
import lectern.command.KeyContext;
import lectern.reading.Correction;
import lectern.reading.Reading;
import lectern.reading.Revision;
import lectern.reading.StructureEditor;
import org.jspecify.annotations.Nullable;

/// The commands by which the reader corrects the structure.
final class StructureActions {
    private final Supplier<@Nullable Reading> reading;
    private final StructureEditor editor;
    private final OutlineList outline;
    private final Focus focus;
    private final CorrectionSheet sheet;

    StructureActions(
            Supplier<@Nullable Reading> reading,
            StructureEditor editor,
            OutlineList outline,
            Focus focus,
            CorrectionSheet sheet) {
        this.reading = reading;
        this.editor = editor;
        this.outline = outline;
        this.focus = focus;
        this.sheet = sheet;
    }

    void addTo(ActionTable actions) {
        actions.put(Command.HEADING_1, line(at -> editor.setLevel(at, 1)));
        actions.put(Command.HEADING_2, line(at -> editor.setLevel(at, 2)));
        actions.put(Command.HEADING_3, line(at -> editor.setLevel(at, 3)));
        actions.put(Command.BODY_TEXT, line(at -> editor.setLevel(at, 0)));
        actions.put(Command.NOT_A_HEADING, line(at -> editor.setLevel(at, 0)));
        actions.put(Command.PROMOTE, line(editor::promote));
        actions.put(Command.DEMOTE, line(editor::demote));
        actions.put(Command.APPLY_TO_ALL, editor::applyToAll);
        actions.put(Command.UNDO, editor::undo);
        actions.put(Command.CANDIDATES, this::toggleCandidates);
        actions.put(Command.CORRECTIONS, () -> list(actions));
        actions.putTimes(Command.CORRECTION_DOWN, sheet::move);
        actions.putTimes(Command.CORRECTION_UP, by -> sheet.move(-by));
        actions.put(Command.CORRECTION_GO, this::goToCorrection);
        actions.put(Command.TAKE_BACK, sheet::takeBack);
        actions.put(Command.TAKE_ALL_BACK, editor::reset);
        actions.put(Command.CLOSE_CORRECTIONS, sheet::close);
    }

    private Runnable line(IntConsumer correction) {
        return () -> {
            Reading open = reading.get();
            if (open != null) {
                int line = focus.line(open);
                if (!focus.isInOutline()) {
                    open.navigator().mean(line);
                }
                correction.accept(line);
            }
        };
    }

    /// Returns what undoes the correction that the reader is being told of, where there is one that
    /// can be undone, and else runs `other`.
    Runnable undoOr(Runnable other) {
        return () -> {
            Revision told = editor.revisionProperty().get();
            if (told != null && told.undoable()) {
                editor.undo();
            } else {
                other.run();
            }
        };
    }

    private void toggleCandidates() {
        Reading open = reading.get();
        if (open != null && !editor.lacksCandidates()) {
            open.outline().toggleCandidates();
            outline.comeBack();
        }
    }

    private void goToCorrection() {
        Reading open = reading.get();
        Correction correction = sheet.selected();
        if (open != null && correction != null && correction.isPlaced()) {
            sheet.close();
            focus.focusPage();
            open.navigator().endPeek();
            open.navigator().goToLine(correction.offset());
        }
    }

    private void list(ActionTable actions) {
        focus.uncover(KeyContext.CORRECTIONS, actions);
        sheet.open();
    }
}
