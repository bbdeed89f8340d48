/// The immutable model of a document: one text, and spans over it.
///
/// ```
/// Document  = text, Section+            the sections tile the text, in reading order
/// Section   = level, title, Heading?, Block*
/// Heading   = Span, Finding, number
/// Finding   = confidence, Evidence*
/// Block     = Paragraph | ListItem | Quote | Verse | Preformatted | Furniture | Rule
/// Candidate = Span, level, Finding      a line that was nearly taken for a heading
/// ```
///
/// A reader's [Corrections] of a text go before what is found in it.
///
/// Positions are offsets in UTF-16 units into [Document#text()]. Parents and neighbours are not
/// stored: [Outline] computes them. What a reader sees of a block is cut from the text by
/// [BlockText].
package lectern.document;
