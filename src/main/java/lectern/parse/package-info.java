/// Text to document: one parser a format, behind one interface.
package lectern.parse;
