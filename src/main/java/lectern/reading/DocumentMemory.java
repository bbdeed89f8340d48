package lectern.reading;

import java.util.function.UnaryOperator;
import lectern.state.DocumentRecord;
import lectern.state.TextIdentity;

/// Takes in what is to be kept of documents.
@FunctionalInterface
public interface DocumentMemory {
    /// Changes what is kept of the document that reads as `text` does; returns at once. Changes are
    /// made in the order given, on any thread.
    void change(TextIdentity text, UnaryOperator<DocumentRecord> change);
}
