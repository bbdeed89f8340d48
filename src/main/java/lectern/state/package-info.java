/// What survives a restart: settings, window, recent files, and what the reader said of each
/// document; as versioned JSON that several running windows share.
package lectern.state;
