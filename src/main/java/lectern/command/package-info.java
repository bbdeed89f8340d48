/// What a reader can ask for and the keys that ask for it.
///
/// A key event becomes a [KeyStroke], a run of strokes becomes a [Command], and the window keeps an
/// action for each command: two lookups, so that remapping a key never touches behaviour.
package lectern.command;
