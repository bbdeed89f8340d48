/// Finding words in a document: the text is folded once, then searched as often as asked.
///
/// Nothing here keeps state between queries; all of it may run on any thread.
package lectern.search;
