package lectern.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/// Decodes any charset, replacing what is malformed or stands for no character.
final class CharsetChunkDecoder extends ChunkDecoder {
    private final CharsetDecoder decoder;
    // The decoder reports a lone surrogate together with the sound unit behind it.
    private final int longestError;
    private final CharBuffer buffer = CharBuffer.allocate(1 << 16);

    CharsetChunkDecoder(Charset charset) {
        decoder = charset.newDecoder();
        longestError = charset.name().startsWith("UTF-16") ? 2 : Integer.MAX_VALUE;
    }

    @Override
    int decode(byte[] bytes, int from, int length, boolean last) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        StringBuilder out = new StringBuilder(length);
        int malformed = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, buffer, last);
            if (result.isError()) {
                in.position(in.position() + Math.min(result.length(), longestError));
                drain(out);
                out.append('\ufffd');
                malformed++;
            } else if (result.isOverflow()) {
                drain(out);
            }
        } while (!result.isUnderflow());
        if (last) {
            decoder.flush(buffer);
        }
        drain(out);
        add(out.toString(), malformed);
        return last ? length : in.position() - from;
    }

    private void drain(StringBuilder out) {
        buffer.flip();
        out.append(buffer);
        buffer.clear();
    }
}
