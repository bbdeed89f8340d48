/// View-models: what is open, where the reader is, what the outline shows. They need no running
/// toolkit.
package lectern.reading;
