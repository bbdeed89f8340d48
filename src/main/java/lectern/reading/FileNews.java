package lectern.reading;

/// What has become of the file behind the text that is open.
///
/// @param sentence for the reader
/// @param reloadable whether there is something to read anew
public record FileNews(String sentence, boolean reloadable) {}
