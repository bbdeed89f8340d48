/// The entry point, the command line and the wiring of the parts.
package lectern.app;
