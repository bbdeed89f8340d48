package lectern.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A stream taken in large steps. The current chunk is [#length()] bytes of [#bytes()] from
/// [#from()] on.
final class ByteChunks {
    // Just under 4 MiB, so that the array with its header does not spill into one more heap region.
    private static final int SIZE = (1 << 22) - 64;

    private final InputStream in;
    // Most texts fit into this.
    private byte[] bytes = new byte[1 << 16];
    private int from;
    private int length;
    private boolean last;

    /// Reads the first chunk.
    ByteChunks(InputStream in) throws IOException {
        this.in = in;
        fill();
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }

    /// Tells whether the stream ends with the current chunk.
    boolean last() {
        return last;
    }

    /// Drops the first `count` bytes of the current chunk.
    void skip(int count) {
        from += count;
        length -= count;
    }

    /// Reads the next chunk behind what is left of the current one.
    void next() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, length);
        from = 0;
        fill();
    }

    private void fill() throws IOException {
        length += in.readNBytes(bytes, length, bytes.length - length);
        if (length == bytes.length && length < SIZE) {
            bytes = Arrays.copyOf(bytes, SIZE);
            length += in.readNBytes(bytes, length, SIZE - length);
        }
        last = length < bytes.length;
    }
}
