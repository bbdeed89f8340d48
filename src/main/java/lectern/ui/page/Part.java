package lectern.ui.page;

import lectern.document.Block;
import lectern.document.Section;
import lectern.document.Span;

/// One thing a section's page holds.
sealed interface Part {
    /// The section's heading.
    ///
    /// @param span what of the text it stands for
    record Title(Section section, Span span) implements Part {
        int level() {
            return section.level();
        }
    }

    /// A block of the section's text.
    record Body(Block block) implements Part {}

    /// A line that leads to the section `target`.
    ///
    /// @param next whether it stands at the end and names the section that follows, rather than a
    ///   child
    record Link(int target, String title, boolean next) implements Part {}
}
