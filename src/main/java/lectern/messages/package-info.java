/// The words of the interface, a file of them for each language.
package lectern.messages;
