package lectern.reading;

/// An open document being read: where the reader is in it, and its outline.
public record Reading(OpenDocument document, Navigator navigator, OutlineModel outline) {
    /// Returns the reading of the same text in another structure: same line, same folds.
    public Reading revised(OpenDocument revised) {
        return new Reading(
                revised, new Navigator(revised, navigator), new OutlineModel(revised, outline));
    }

    /// Returns what the window's title bar says: section, document, Lectern.
    public String windowTitle() {
        int section = navigator.current();
        String name = document.title();
        return section == 0
                ? name + " — Lectern"
                : document.title(section) + " — " + name + " — Lectern";
    }
}
