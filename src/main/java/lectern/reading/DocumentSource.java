package lectern.reading;

import java.nio.file.Path;
import lectern.messages.Messages;

/// What a reader can ask to open.
public sealed interface DocumentSource {
    /// Returns how the reader knows it, such as `notes.txt`.
    String name();

    /// Returns where it comes from, as [OpenText#location()] has it.
    String location();

    /// A file, wherever it is.
    record File(Path path) implements DocumentSource {
        @Override
        public String name() {
            Path last = path.getFileName();
            return (last == null ? path : last).toString();
        }

        @Override
        public String location() {
            return path.toString();
        }
    }

    /// What the process is fed.
    record StandardInput() implements DocumentSource {
        @Override
        public String name() {
            return Messages.text("source.stdin");
        }

        @Override
        public String location() {
            return "-";
        }
    }

    /// The article that comes with Lectern.
    record Bundled() implements DocumentSource {
        @Override
        public String name() {
            return Messages.text("source.bundled");
        }

        @Override
        public String location() {
            return "";
        }
    }
}
