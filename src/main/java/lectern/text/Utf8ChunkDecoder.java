package lectern.text;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Decodes UTF-8 by way of `String`, whose constructor runs many times faster than a decoder.
final class Utf8ChunkDecoder extends ChunkDecoder {
    @Override
    int decode(byte[] bytes, int from, int length, boolean last) {
        int whole = last ? length : length - unfinished(bytes, from, length);
        String piece = new String(bytes, from, whole, UTF_8);
        int marks = count(piece);
        add(piece, marks == 0 ? 0 : marks - countEncoded(bytes, from, from + whole));
        return whole;
    }

    /// How many bytes at the end are the start of a character that the next chunk completes.
    private static int unfinished(byte[] bytes, int from, int length) {
        for (int back = 1; back <= Math.min(3, length); back++) {
            int b = bytes[from + length - back] & 0xff;
            if (b >= 0xc0) {
                int needed = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
                return needed > back ? back : 0;
            }
            if (b < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    private static int count(String piece) {
        int count = 0;
        int at = piece.indexOf('\ufffd');
        while (at >= 0) {
            count++;
            at = piece.indexOf('\ufffd', at + 1);
        }
        return count;
    }

    // The replacement character may stand in the file itself.
    private static int countEncoded(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i + 2 < to; i++) {
            if (bytes[i] == (byte) 0xef
                    && bytes[i + 1] == (byte) 0xbf
                    && bytes[i + 2] == (byte) 0xbd) {
                count++;
            }
        }
        return count;
    }
}
