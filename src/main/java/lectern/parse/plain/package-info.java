/// Finds the structure of a plain text that carries no markup.
///
/// ```
/// text -> LineFacts -> candidates -> evidence -> scores -> levels -> sections with blocks
/// ```
package lectern.parse.plain;
