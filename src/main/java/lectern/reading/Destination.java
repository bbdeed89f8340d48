package lectern.reading;

import java.nio.file.Path;
import lectern.command.Command;

/// What a row of the go-to box leads to.
public sealed interface Destination {
    /// A section of the document that is open.
    record Heading(int section) implements Destination {}

    /// A place that the reader marked, in this document or, by a capital, in a file.
    record Marked(ReaderMark mark) implements Destination {}

    /// A file that was open before.
    record RecentFile(Path path) implements Destination {}

    /// Something to do.
    record Action(Command command) implements Destination {}
}
