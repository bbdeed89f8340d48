package lectern.command;

/// Where the focus is, and so which bindings count.
public enum KeyContext {
    /// The text and the outline both; a binding of one of those goes before one from here.
    ANYWHERE,
    TEXT,
    OUTLINE,
    /// The field that filters the outline.
    FILTER,
    /// The bar in which words to find are typed.
    FIND,
    /// A sheet that lies over the window, such as the key list.
    SHEET;

    /// Tells whether plain letters are typed into a field here.
    boolean types() {
        return this == FILTER || this == FIND || this == SHEET;
    }
}
