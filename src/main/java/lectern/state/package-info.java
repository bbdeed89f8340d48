/// What survives a restart: settings, window, recent files; as versioned JSON that several running
/// windows share.
package lectern.state;
