/// The reading pane: one section of a document as a page of bare text nodes, without any control.
///
/// A section is a row of [Part]s (title, blocks, links); a part is cut into pieces small enough to
/// lay out within a frame. Positions name a piece and a pixel in it, so nothing ever needs the
/// height of a whole section:
///
/// ```
/// DocumentFlow   which piece follows which, and what each holds: of a section, or of all
/// PieceBuilder   a piece's text to nodes, lines and geometry; PieceCache keeps the last ones
/// Scroll         moves a position by lines, screens, paragraphs, pixels (knows no toolkit)
/// ReadingPane    puts the pieces that are on screen where they belong
/// ```
package lectern.ui.page;
