package lectern.ui;

import java.util.function.BooleanSupplier;
import lectern.command.Command;
import lectern.command.KeyContext;

/// What comes up over the text or beside it, until Esc puts it away.
///
/// @param context of its keys
/// @param close the command that puts it away
/// @param covering whether it lies over all else and has all keys; else it is a field of the window
/// @param shown whether it is there
/// @param focused whether it has the keys
record Overlay(
        KeyContext context,
        Command close,
        boolean covering,
        BooleanSupplier shown,
        BooleanSupplier focused) {

    /// Makes one that lies over all else.
    static Overlay covering(KeyContext context, Command close, BooleanSupplier shown) {
        return new Overlay(context, close, true, shown, shown);
    }

    /// Makes one that is a field of the window.
    static Overlay field(
            KeyContext context, Command close, BooleanSupplier shown, BooleanSupplier focused) {
        return new Overlay(context, close, false, shown, focused);
    }
}
