package lectern.reading;

import java.util.function.UnaryOperator;
import lectern.state.DocumentRecord;
import lectern.state.Fingerprint;

/// Takes in what is to be kept of documents.
@FunctionalInterface
public interface DocumentMemory {
    /// Changes what is kept of the document that `content` is of; returns at once. Changes are made
    /// in the order given.
    void change(Fingerprint content, UnaryOperator<DocumentRecord> change);
}
