/// Bytes to text: the charset, byte order mark and line index of a file.
package lectern.text;
