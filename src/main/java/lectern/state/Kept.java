package lectern.state;

import org.jspecify.annotations.Nullable;

/// What was kept, and what the reader should know of how it was come by.
///
/// @param notice one sentence, or null
public record Kept<T>(T value, @Nullable String notice) {}
