package lectern.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Decodes a text that comes in chunks, in bounded extra memory. A chunk's last bytes may be the
/// start of a character: the caller hands them over again, before the next.
abstract sealed class ChunkDecoder permits Utf8ChunkDecoder, CharsetChunkDecoder {
    private final List<String> pieces = new ArrayList<>();
    private int replaced;

    static ChunkDecoder of(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? new Utf8ChunkDecoder()
                : new CharsetChunkDecoder(charset);
    }

    /// Decodes what it can of the first `length` bytes.
    ///
    /// @param last whether no more bytes follow, so that all of these must be decoded
    /// @return how many bytes were decoded
    abstract int decode(byte[] bytes, int from, int length, boolean last);

    final void add(String piece, int malformed) {
        pieces.add(piece);
        replaced += malformed;
    }

    /// Returns what has been decoded so far, a piece a chunk.
    final List<String> pieces() {
        return pieces;
    }

    /// Returns how many malformed byte sequences became U+FFFD so far.
    final int replaced() {
        return replaced;
    }

    /// Joins the pieces and forgets them.
    final String text() {
        String text = pieces.size() == 1 ? pieces.getFirst() : String.join("", pieces);
        pieces.clear();
        return text;
    }
}
