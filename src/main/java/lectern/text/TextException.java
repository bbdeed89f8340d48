package lectern.text;

/// A text that cannot be opened. The message is one sentence for the reader: what could not be
/// opened and why.
public final class TextException extends Exception {
    private static final long serialVersionUID = 1L;

    TextException(String message) {
        super(message);
    }

    TextException(String message, Throwable cause) {
        super(message, cause);
    }
}
