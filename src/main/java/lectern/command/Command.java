package lectern.command;

import static lectern.command.KeyContext.ANYWHERE;
import static lectern.command.KeyContext.FILTER;
import static lectern.command.KeyContext.SELECTION;
import static lectern.command.KeyContext.SHEET;
import static lectern.command.KeyContext.TEXT;

import java.util.List;
import lectern.messages.Messages;

/// Everything a reader can ask for: the one table that menus, tooltips, the key list and the
/// default [KeyMap] are made from.
///
/// Keys are written as [KeyStroke] names them; strokes of a sequence are parted by a space. What a
/// command is called stands in the messages, under `command.` and its name.
public enum Command {
    LINE_DOWN(Topic.READING, ANYWHERE, "j", "Down"),
    LINE_UP(Topic.READING, ANYWHERE, "k", "Up"),
    SCREEN_DOWN(Topic.READING, ANYWHERE, "Space", "PgDn", "f"),
    SCREEN_UP(Topic.READING, ANYWHERE, "Shift+Space", "PgUp", "b"),
    HALF_DOWN(Topic.READING, ANYWHERE, "d"),
    HALF_UP(Topic.READING, ANYWHERE, "u"),
    PARAGRAPH_DOWN(Topic.READING, ANYWHERE, "}", "Ctrl+Down"),
    PARAGRAPH_UP(Topic.READING, ANYWHERE, "{", "Ctrl+Up"),

    NEXT_SECTION(Topic.GOING, ANYWHERE, "J", "Ctrl+PgDn", "Alt+Down"),
    PREVIOUS_SECTION(Topic.GOING, ANYWHERE, "K", "Ctrl+PgUp", "Alt+Up"),
    NEXT_SIBLING(Topic.GOING, ANYWHERE, "]"),
    PREVIOUS_SIBLING(Topic.GOING, ANYWHERE, "["),
    DOCUMENT_START(Topic.GOING, ANYWHERE, "g g", "Ctrl+Home"),
    DOCUMENT_END(Topic.GOING, ANYWHERE, "G", "Ctrl+End"),
    SECTION_START(Topic.GOING, ANYWHERE, "Home"),
    SECTION_END(Topic.GOING, ANYWHERE, "End"),
    BACK(Topic.GOING, ANYWHERE, "Alt+Left", "Backspace"),
    FORWARD(Topic.GOING, ANYWHERE, "Alt+Right"),
    NEXT_CHANGE(Topic.GOING, ANYWHERE, "D"),
    PREVIOUS_CHANGE(Topic.GOING, ANYWHERE, "Alt+D"),
    LAST_PLACE(Topic.GOING, ANYWHERE, "' '", "` `"),

    SET_MARK(Topic.MARKS, ANYWHERE, "m letter"),
    GO_TO_MARK(Topic.MARKS, ANYWHERE, "' letter", "` letter"),
    BOOKMARK(Topic.MARKS, ANYWHERE, "Ctrl+D", "Ctrl+B"),
    MARKS(Topic.MARKS, ANYWHERE, "M"),

    PALETTE(Topic.GOING, ANYWHERE, "t", "Ctrl+K", "Ctrl+Shift+P"),
    PALETTE_DOWN(Topic.PALETTE, KeyContext.PALETTE, "Down", "Ctrl+J"),
    PALETTE_UP(Topic.PALETTE, KeyContext.PALETTE, "Up", "Ctrl+K"),
    PALETTE_SCREEN_DOWN(Topic.PALETTE, KeyContext.PALETTE, "PgDn"),
    PALETTE_SCREEN_UP(Topic.PALETTE, KeyContext.PALETTE, "PgUp"),
    PALETTE_GO(Topic.PALETTE, KeyContext.PALETTE, "Enter"),
    PALETTE_REMOVE(Topic.PALETTE, KeyContext.PALETTE, "Delete", "Ctrl+D"),
    PALETTE_RESTORE(Topic.PALETTE, KeyContext.PALETTE, "Ctrl+Z"),
    PALETTE_CANCEL(Topic.PALETTE, KeyContext.PALETTE, "Esc", "Ctrl+Shift+P"),

    GO_TO(Topic.GOING, ANYWHERE, ":", "Ctrl+L"),
    GO_TO_ACCEPT(Topic.GOING, KeyContext.GO_TO, "Enter"),
    GO_TO_CANCEL(Topic.GOING, KeyContext.GO_TO, "Esc"),

    ENTER_OUTLINE(Topic.OUTLINE, TEXT, "h", "Left"),
    CURSOR_DOWN(Topic.OUTLINE, KeyContext.OUTLINE, "j", "Down"),
    CURSOR_UP(Topic.OUTLINE, KeyContext.OUTLINE, "k", "Up"),
    CURSOR_HALF_DOWN(Topic.OUTLINE, KeyContext.OUTLINE, "d"),
    CURSOR_HALF_UP(Topic.OUTLINE, KeyContext.OUTLINE, "u"),
    CURSOR_FIRST(Topic.OUTLINE, KeyContext.OUTLINE, "g g", "Home"),
    CURSOR_LAST(Topic.OUTLINE, KeyContext.OUTLINE, "G", "End"),
    CURSOR_GO(Topic.OUTLINE, KeyContext.OUTLINE, "Enter", "o"),
    UNFOLD(Topic.OUTLINE, KeyContext.OUTLINE, "l", "Right"),
    FOLD(Topic.OUTLINE, KeyContext.OUTLINE, "h", "Left"),
    UNFOLD_ALL(Topic.OUTLINE, KeyContext.OUTLINE, "L", "z R", "*"),
    FOLD_ALL(Topic.OUTLINE, KeyContext.OUTLINE, "H", "z M"),
    LEVELS_1(Topic.OUTLINE, KeyContext.OUTLINE, "z 1"),
    LEVELS_2(Topic.OUTLINE, KeyContext.OUTLINE, "z 2"),
    LEVELS_3(Topic.OUTLINE, KeyContext.OUTLINE, "z 3"),
    LEVELS_4(Topic.OUTLINE, KeyContext.OUTLINE, "z 4"),
    LEVELS_5(Topic.OUTLINE, KeyContext.OUTLINE, "z 5"),
    LEVELS_6(Topic.OUTLINE, KeyContext.OUTLINE, "z 6"),
    SHOW_CURRENT(Topic.OUTLINE, KeyContext.OUTLINE, "."),
    OPEN_FILTER(Topic.OUTLINE, KeyContext.OUTLINE, "/"),
    TOGGLE_READ(Topic.OUTLINE, ANYWHERE, "x"),
    NEXT_UNREAD(Topic.OUTLINE, ANYWHERE, "X"),
    TOGGLE_COUNTED(Topic.OUTLINE, ANYWHERE, "P"),
    LEAVE_OUTLINE(Topic.OUTLINE, KeyContext.OUTLINE, "Tab", "q"),

    FILTER_DOWN(Topic.FILTER, FILTER, "Down", "Ctrl+J"),
    FILTER_UP(Topic.FILTER, FILTER, "Up", "Ctrl+K"),
    FILTER_GO(Topic.FILTER, FILTER, "Enter"),
    FILTER_CANCEL(Topic.FILTER, FILTER, "Esc"),
    FILTER_UNDO(Topic.FILTER, FILTER, "Ctrl+Z"),

    FIND(Topic.FIND, ANYWHERE, "/", "Ctrl+F"),
    NEXT_MATCH(Topic.FIND, ANYWHERE, "n", "F3", "Ctrl+G"),
    PREVIOUS_MATCH(Topic.FIND, ANYWHERE, "N", "Shift+F3", "Ctrl+Shift+G"),
    NEXT_FOUND_SECTION(Topic.FIND, ANYWHERE, "Alt+N"),
    PREVIOUS_FOUND_SECTION(Topic.FIND, ANYWHERE, "Alt+Shift+N"),
    FIND_DOWN(Topic.FIND, KeyContext.FIND, "Down"),
    FIND_UP(Topic.FIND, KeyContext.FIND, "Up"),
    FIND_SCREEN_DOWN(Topic.FIND, KeyContext.FIND, "PgDn"),
    FIND_SCREEN_UP(Topic.FIND, KeyContext.FIND, "PgUp"),
    FIND_SECTION_DOWN(Topic.FIND, KeyContext.FIND, "Ctrl+Down", "Ctrl+PgDn"),
    FIND_SECTION_UP(Topic.FIND, KeyContext.FIND, "Ctrl+Up", "Ctrl+PgUp"),
    FIND_WHOLE_WORDS(Topic.FIND, KeyContext.FIND, "Alt+W"),
    FIND_REGEX(Topic.FIND, KeyContext.FIND, "Alt+R"),
    FIND_GO(Topic.FIND, KeyContext.FIND, "Enter"),
    FIND_CANCEL(Topic.FIND, KeyContext.FIND, "Esc"),
    FIND_UNDO(Topic.FIND, KeyContext.FIND, "Ctrl+Z"),

    SELECT_TEXT(Topic.SELECTION, TEXT, "v"),
    SELECT_PARAGRAPHS(Topic.SELECTION, TEXT, "V"),
    SELECT_ALL(Topic.SELECTION, ANYWHERE, "Ctrl+A"),
    COPY(Topic.SELECTION, ANYWHERE, "y", "Ctrl+C"),
    COPY_CITED(Topic.SELECTION, ANYWHERE, "Y", "Ctrl+Shift+C"),
    EXTEND_DOWN(Topic.SELECTION, TEXT, "Shift+Down"),
    EXTEND_UP(Topic.SELECTION, TEXT, "Shift+Up"),
    EXTEND_RIGHT(Topic.SELECTION, TEXT, "Shift+Right"),
    EXTEND_LEFT(Topic.SELECTION, TEXT, "Shift+Left"),
    SELECTION_DOWN(Topic.SELECTING, SELECTION, "j", "Down", "Shift+Down"),
    SELECTION_UP(Topic.SELECTING, SELECTION, "k", "Up", "Shift+Up"),
    SELECTION_RIGHT(Topic.SELECTING, SELECTION, "l", "Right", "Shift+Right"),
    SELECTION_LEFT(Topic.SELECTING, SELECTION, "h", "Left", "Shift+Left"),
    SELECTION_WORD(Topic.SELECTING, SELECTION, "w", "e", "Ctrl+Right"),
    SELECTION_WORD_BACK(Topic.SELECTING, SELECTION, "b", "Ctrl+Left"),
    SELECTION_PARAGRAPH(Topic.SELECTING, SELECTION, "}", "Ctrl+Down"),
    SELECTION_PARAGRAPH_BACK(Topic.SELECTING, SELECTION, "{", "Ctrl+Up"),
    SELECTION_START(Topic.SELECTING, SELECTION, "g g", "Home"),
    SELECTION_END(Topic.SELECTING, SELECTION, "G", "End"),
    SELECTION_SWAP(Topic.SELECTING, SELECTION, "o"),
    LEAVE_SELECTION(Topic.SELECTING, SELECTION, "Esc", "v", "V", "q"),

    HEADING_1(Topic.STRUCTURE, ANYWHERE, "Ctrl+Shift+1"),
    HEADING_2(Topic.STRUCTURE, ANYWHERE, "Ctrl+Shift+2"),
    HEADING_3(Topic.STRUCTURE, ANYWHERE, "Ctrl+Shift+3"),
    BODY_TEXT(Topic.STRUCTURE, ANYWHERE, "Ctrl+Shift+0"),
    NOT_A_HEADING(Topic.STRUCTURE, KeyContext.OUTLINE, "Delete"),
    PROMOTE(Topic.STRUCTURE, ANYWHERE, "Ctrl+Shift+Left"),
    DEMOTE(Topic.STRUCTURE, ANYWHERE, "Ctrl+Shift+Right"),
    APPLY_TO_ALL(Topic.STRUCTURE, ANYWHERE, "Ctrl+Shift+A"),
    UNDO(Topic.STRUCTURE, ANYWHERE, "Ctrl+Z"),
    CANDIDATES(Topic.STRUCTURE, ANYWHERE, "c"),
    CORRECTIONS(Topic.STRUCTURE, ANYWHERE, "Ctrl+Shift+L"),
    CORRECTION_DOWN(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "j", "Down"),
    CORRECTION_UP(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "k", "Up"),
    CORRECTION_GO(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Enter", "o"),
    TAKE_BACK(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Delete", "x"),
    TAKE_ALL_BACK(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Shift+Delete", "X"),
    CLOSE_CORRECTIONS(Topic.CORRECTIONS, KeyContext.CORRECTIONS, "Esc", "q", "Ctrl+Shift+L"),

    SWITCH_PANE(Topic.VIEW, ANYWHERE, "Tab", "F6", "Shift+Tab"),
    TOGGLE_OUTLINE(Topic.VIEW, ANYWHERE, "F9", "Ctrl+T", "s"),
    OUTLINE_NARROWER(Topic.VIEW, ANYWHERE, "<"),
    OUTLINE_WIDER(Topic.VIEW, ANYWHERE, ">"),
    TEXT_LARGER(Topic.VIEW, ANYWHERE, "+", "=", "Ctrl++", "Ctrl+=", "Ctrl+Shift+="),
    TEXT_SMALLER(Topic.VIEW, ANYWHERE, "-", "Ctrl+-"),
    TEXT_DEFAULT(Topic.VIEW, ANYWHERE, "0", "Ctrl+0"),
    CONTINUOUS(Topic.VIEW, ANYWHERE, "C"),
    SKIM(Topic.VIEW, ANYWHERE, "w"),
    NEXT_THEME(Topic.VIEW, ANYWHERE, "T"),
    SETTINGS(Topic.VIEW, ANYWHERE, "Ctrl+,"),
    CLOSE_SETTINGS(Topic.VIEW, KeyContext.SETTINGS, "Esc", "Ctrl+,"),
    READING_AID(Topic.VIEW, ANYWHERE, "r"),
    ZEN(Topic.VIEW, TEXT, "z"),
    FULL_SCREEN(Topic.VIEW, ANYWHERE, "F11"),
    WHERE(Topic.VIEW, ANYWHERE, "i"),
    STEP_OUT(Topic.VIEW, ANYWHERE, "Esc"),

    OPEN(Topic.DOCUMENT, ANYWHERE, "o", "Ctrl+O"),
    RELOAD(Topic.DOCUMENT, ANYWHERE, "R", "F5", "Ctrl+R"),
    RECENT(Topic.DOCUMENT, ANYWHERE, "O"),
    KEYS(Topic.DOCUMENT, ANYWHERE, "?", "F1"),
    MENU(Topic.DOCUMENT, ANYWHERE, "F10"),
    SHEET_DOWN(Topic.DOCUMENT, SHEET, "Down", "PgDn"),
    SHEET_UP(Topic.DOCUMENT, SHEET, "Up", "PgUp"),
    CLOSE_SHEET(Topic.DOCUMENT, SHEET, "Esc", "F1"),
    CLOSE(Topic.DOCUMENT, ANYWHERE, "q", "Ctrl+W"),
    QUIT(Topic.DOCUMENT, ANYWHERE, "Ctrl+Q");

    private final Topic topic;
    private final KeyContext context;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    Command(Topic topic, KeyContext context, String... keys) {
        this.topic = topic;
        this.context = context;
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
        return Messages.text("command." + name());
    }

    /// Returns the keys it has where nobody remapped it.
    public List<String> defaultKeys() {
        return keys;
    }
}
