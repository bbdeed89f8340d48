package lectern.ui.page;

/// A sign in the page's margin.
///
/// @param offset in the document of what it stands beside, in UTF-16 units
/// @param letter shown; a ribbon where it is empty
public record MarginMark(int offset, String letter) {}
