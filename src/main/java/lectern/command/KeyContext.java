package lectern.command;

/// Where the focus is, and so which bindings count.
public enum KeyContext {
    /// The text and the outline both; a binding of one of those goes before one from here.
    ANYWHERE,
    TEXT,
    OUTLINE,
    /// The text, while the keys select it.
    SELECTION,
    /// The field that filters the outline.
    FILTER,
    /// The bar in which words to find are typed.
    FIND,
    /// The bar in which a place is named.
    GO_TO,
    /// The go-to box.
    PALETTE,
    /// The card of settings.
    SETTINGS,
    /// A sheet that lies over the window, such as the key list.
    SHEET,
    /// The list of the reader's corrections, which lies over the window.
    CORRECTIONS;

    /// Tells whether plain keys belong to a field or list here, and to nothing behind it.
    boolean types() {
        return switch (this) {
            case FILTER, FIND, GO_TO, PALETTE, SETTINGS, SHEET, CORRECTIONS -> true;
            case ANYWHERE, TEXT, OUTLINE, SELECTION -> false;
        };
    }
}
