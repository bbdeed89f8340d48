/// The window: outline, page, status bar, and the keys that drive them.
package lectern.ui;
