package lectern.reading;

/// An open document being read: where the reader is in it, and its outline.
public record Reading(OpenDocument document, Navigator navigator, OutlineModel outline) {
    /// Returns what the window's title bar says: section, document, Lectern.
    public String windowTitle() {
        int section = navigator.current();
        String name = document.title();
        return section == 0
                ? name + " — Lectern"
                : document.title(section) + " — " + name + " — Lectern";
    }
}
