package lectern.command;

import static lectern.command.KeyContext.ANYWHERE;
import static lectern.command.KeyContext.FILTER;
import static lectern.command.KeyContext.SHEET;
import static lectern.command.KeyContext.TEXT;

import java.util.List;

/// Everything a reader can ask for: the one table that menus, tooltips, the key list and the
/// default [KeyMap] are made from.
///
/// Keys are written as [KeyStroke] names them; strokes of a sequence are parted by a space.
public enum Command {
    LINE_DOWN(Topic.READING, ANYWHERE, "Line down", "j", "Down"),
    LINE_UP(Topic.READING, ANYWHERE, "Line up", "k", "Up"),
    SCREEN_DOWN(Topic.READING, ANYWHERE, "Screen down", "Space", "PgDn", "f"),
    SCREEN_UP(Topic.READING, ANYWHERE, "Screen up", "Shift+Space", "PgUp", "b"),
    HALF_DOWN(Topic.READING, ANYWHERE, "Half a screen down", "d"),
    HALF_UP(Topic.READING, ANYWHERE, "Half a screen up", "u"),
    PARAGRAPH_DOWN(Topic.READING, ANYWHERE, "Next paragraph", "}", "Ctrl+Down"),
    PARAGRAPH_UP(Topic.READING, ANYWHERE, "Previous paragraph", "{", "Ctrl+Up"),

    NEXT_SECTION(Topic.GOING, ANYWHERE, "Next section", "J", "Ctrl+PgDn", "Alt+Down"),
    PREVIOUS_SECTION(Topic.GOING, ANYWHERE, "Previous section", "K", "Ctrl+PgUp", "Alt+Up"),
    NEXT_SIBLING(Topic.GOING, ANYWHERE, "Next section, same level", "]"),
    PREVIOUS_SIBLING(Topic.GOING, ANYWHERE, "Previous section, same level", "["),
    DOCUMENT_START(Topic.GOING, ANYWHERE, "Start of the document", "g g", "Ctrl+Home"),
    DOCUMENT_END(Topic.GOING, ANYWHERE, "End, or section by number (12G)", "G", "Ctrl+End"),
    SECTION_START(Topic.GOING, ANYWHERE, "Start of the section", "Home"),
    SECTION_END(Topic.GOING, ANYWHERE, "End of the section", "End"),
    BACK(Topic.GOING, ANYWHERE, "Back", "Alt+Left", "Backspace"),
    FORWARD(Topic.GOING, ANYWHERE, "Forward", "Alt+Right"),
    LAST_PLACE(Topic.GOING, ANYWHERE, "Swap with the last place", "' '", "` `"),

    ENTER_OUTLINE(Topic.OUTLINE, TEXT, "From the text into the outline", "h", "Left"),
    CURSOR_DOWN(Topic.OUTLINE, KeyContext.OUTLINE, "Look at the next row", "j", "Down"),
    CURSOR_UP(Topic.OUTLINE, KeyContext.OUTLINE, "Look at the previous row", "k", "Up"),
    CURSOR_HALF_DOWN(Topic.OUTLINE, KeyContext.OUTLINE, "Half a list down", "d"),
    CURSOR_HALF_UP(Topic.OUTLINE, KeyContext.OUTLINE, "Half a list up", "u"),
    CURSOR_FIRST(Topic.OUTLINE, KeyContext.OUTLINE, "First row", "g g", "Home"),
    CURSOR_LAST(Topic.OUTLINE, KeyContext.OUTLINE, "Last row", "G", "End"),
    CURSOR_GO(Topic.OUTLINE, KeyContext.OUTLINE, "Read this section", "Enter", "o"),
    UNFOLD(Topic.OUTLINE, KeyContext.OUTLINE, "Unfold, go in", "l", "Right"),
    FOLD(Topic.OUTLINE, KeyContext.OUTLINE, "Fold, go out", "h", "Left"),
    UNFOLD_ALL(Topic.OUTLINE, KeyContext.OUTLINE, "Unfold all", "L", "z R", "*"),
    FOLD_ALL(Topic.OUTLINE, KeyContext.OUTLINE, "Fold all", "H", "z M"),
    LEVELS_1(Topic.OUTLINE, KeyContext.OUTLINE, "Show 1 level", "z 1"),
    LEVELS_2(Topic.OUTLINE, KeyContext.OUTLINE, "Show 2 levels", "z 2"),
    LEVELS_3(Topic.OUTLINE, KeyContext.OUTLINE, "Show 3 levels", "z 3"),
    LEVELS_4(Topic.OUTLINE, KeyContext.OUTLINE, "Show 4 levels", "z 4"),
    LEVELS_5(Topic.OUTLINE, KeyContext.OUTLINE, "Show 5 levels", "z 5"),
    LEVELS_6(Topic.OUTLINE, KeyContext.OUTLINE, "Show 6 levels", "z 6"),
    SHOW_CURRENT(Topic.OUTLINE, KeyContext.OUTLINE, "To the section being read", "."),
    OPEN_FILTER(Topic.OUTLINE, KeyContext.OUTLINE, "Filter", "/"),
    LEAVE_OUTLINE(Topic.OUTLINE, KeyContext.OUTLINE, "Back to the text", "Tab", "q"),

    FILTER_DOWN(Topic.FILTER, FILTER, "Next row", "Down", "Ctrl+J"),
    FILTER_UP(Topic.FILTER, FILTER, "Previous row", "Up", "Ctrl+K"),
    FILTER_GO(Topic.FILTER, FILTER, "Read this section", "Enter"),
    FILTER_CANCEL(Topic.FILTER, FILTER, "Everything as before", "Esc"),

    FIND(Topic.FIND, ANYWHERE, "Find in the document", "/", "Ctrl+F"),
    NEXT_MATCH(Topic.FIND, ANYWHERE, "Next match", "n", "F3", "Ctrl+G"),
    PREVIOUS_MATCH(Topic.FIND, ANYWHERE, "Previous match", "N", "Shift+F3", "Ctrl+Shift+G"),
    FIND_DOWN(Topic.FIND, KeyContext.FIND, "Look at the next match", "Down"),
    FIND_UP(Topic.FIND, KeyContext.FIND, "Look at the previous match", "Up"),
    FIND_WHOLE_WORDS(Topic.FIND, KeyContext.FIND, "Whole words only", "Alt+W"),
    FIND_REGEX(Topic.FIND, KeyContext.FIND, "Regular expression", "Alt+R"),
    FIND_GO(Topic.FIND, KeyContext.FIND, "Read on at the match", "Enter"),
    FIND_CANCEL(Topic.FIND, KeyContext.FIND, "Everything as before", "Esc"),

    HEADING_1(Topic.STRUCTURE, ANYWHERE, "This line is a heading, level 1", "Ctrl+Shift+1"),
    HEADING_2(Topic.STRUCTURE, ANYWHERE, "This line is a heading, level 2", "Ctrl+Shift+2"),
    HEADING_3(Topic.STRUCTURE, ANYWHERE, "This line is a heading, level 3", "Ctrl+Shift+3"),
    BODY_TEXT(Topic.STRUCTURE, ANYWHERE, "This line is body text", "Ctrl+Shift+0"),
    NOT_A_HEADING(Topic.STRUCTURE, KeyContext.OUTLINE, "This row is not a heading", "Delete"),
    PROMOTE(Topic.STRUCTURE, ANYWHERE, "A level up", "Ctrl+Shift+Left"),
    DEMOTE(Topic.STRUCTURE, ANYWHERE, "A level down", "Ctrl+Shift+Right"),
    APPLY_TO_ALL(Topic.STRUCTURE, ANYWHERE, "The same for all lines like it", "Ctrl+Shift+A"),
    UNDO(Topic.STRUCTURE, ANYWHERE, "Undo a correction", "Ctrl+Z"),
    CANDIDATES(Topic.STRUCTURE, ANYWHERE, "Show or hide what is nearly a heading", "c"),
    CORRECTIONS(Topic.STRUCTURE, ANYWHERE, "Corrections …", "Ctrl+Shift+L"),
    CORRECTION_DOWN(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Next", "j", "Down"),
    CORRECTION_UP(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Previous", "k", "Up"),
    CORRECTION_GO(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Go to the line", "Enter", "o"),
    TAKE_BACK(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Take it back", "Delete", "x"),
    TAKE_ALL_BACK(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Take all back", "Shift+Delete", "X"),
    CLOSE_CORRECTIONS(
            Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Close", "Esc", "q", "Ctrl+Shift+L"),

    SWITCH_PANE(Topic.VIEW, ANYWHERE, "Outline or text", "Tab", "F6", "Shift+Tab"),
    TOGGLE_OUTLINE(Topic.VIEW, ANYWHERE, "Show or hide the outline", "F9", "Ctrl+T", "s"),
    OUTLINE_NARROWER(Topic.VIEW, ANYWHERE, "Outline narrower", "<"),
    OUTLINE_WIDER(Topic.VIEW, ANYWHERE, "Outline wider", ">"),
    TEXT_LARGER(Topic.VIEW, ANYWHERE, "Text larger", "+", "=", "Ctrl++", "Ctrl+=", "Ctrl+Shift+="),
    TEXT_SMALLER(Topic.VIEW, ANYWHERE, "Text smaller", "-", "Ctrl+-"),
    TEXT_DEFAULT(Topic.VIEW, ANYWHERE, "Text as large as at first", "0", "Ctrl+0"),
    NEXT_THEME(Topic.VIEW, ANYWHERE, "Next theme", "T"),
    FULL_SCREEN(Topic.VIEW, ANYWHERE, "Full screen", "F11"),
    WHERE(Topic.VIEW, ANYWHERE, "Where am I, and why is this a section", "i"),
    STEP_OUT(Topic.VIEW, ANYWHERE, "Step out, one thing at a time", "Esc"),

    OPEN(Topic.DOCUMENT, ANYWHERE, "Open a file …", "o", "Ctrl+O"),
    RECENT(Topic.DOCUMENT, ANYWHERE, "Recent files", "O"),
    COPY(Topic.DOCUMENT, ANYWHERE, "Copy the selection", "y", "Ctrl+C"),
    SELECT_ALL(Topic.DOCUMENT, ANYWHERE, "Select the section", "Ctrl+A"),
    KEYS(Topic.DOCUMENT, ANYWHERE, "Keys", "?", "F1"),
    MENU(Topic.DOCUMENT, ANYWHERE, "Menu", "F10"),
    SHEET_DOWN(Topic.DOCUMENT, SHEET, "Scroll the key list down", "Down", "PgDn"),
    SHEET_UP(Topic.DOCUMENT, SHEET, "Scroll the key list up", "Up", "PgUp"),
    CLOSE_SHEET(Topic.DOCUMENT, SHEET, "Close the key list", "Esc", "F1"),
    CLOSE(Topic.DOCUMENT, ANYWHERE, "Close", "q", "Ctrl+W"),
    QUIT(Topic.DOCUMENT, ANYWHERE, "Quit", "Ctrl+Q");

    private final Topic topic;
    private final KeyContext context;
    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    Command(Topic topic, KeyContext context, String title, String... keys) {
        this.topic = topic;
        this.context = context;
        this.title = title;
        this.keys = List.of(keys);
    }

    public Topic topic() {
        return topic;
    }

    public KeyContext context() {
        return context;
    }

    /// Returns the command in a few words, as menus and the key list show it.
    public String title() {
        return title;
    }

    /// Returns the keys it has where nobody remapped it.
    public List<String> defaultKeys() {
        return keys;
    }
}
