package lectern.text;

import java.nio.charset.Charset;

/// A file's text and how it was made from the bytes.
///
/// @param text all characters but the byte order mark and marks for terminals, line ends as the
///   file has them
/// @param charset the charset decided on
/// @param decidedBy what decided it
/// @param replaced how many malformed byte sequences became U+FFFD
public record DecodedText(String text, Charset charset, DecidedBy decidedBy, int replaced) {
    /// The steps of the decision, in the order in which they are asked.
    public enum DecidedBy {
        BYTE_ORDER_MARK,
        STRICT_UTF_8,
        DETECTION,
        FALLBACK
    }
}
