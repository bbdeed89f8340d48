package lectern.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Statistics over the lines that hold bytes above ASCII.
final class CharsetDetection {
    static final Charset FALLBACK = Charset.forName("windows-1252");

    private static final int SAMPLE = 1 << 17;
    private static final int LONGEST_LINE = 1 << 11;
    // UTF-8 with a few broken bytes stays UTF-8: text in other charsets forms its sequences by
    // chance only.
    private static final int WELL_FORMED_PER_MALFORMED = 4;

    private CharsetDetection() {}

    /// Returns the charset of a text that shifts between character sets by escapes (ISO-2022) and
    /// so looks like ASCII; null for any other.
    static @Nullable Charset shifting(byte[] bytes, int length) {
        for (int i = 0; i + 1 < length; i++) {
            if (bytes[i] == 0x1b && bytes[i + 1] == '$') {
                int from = lineStart(bytes, i);
                Charset charset = ask(bytes, from, Math.min(SAMPLE, length - from));
                return charset != null && charset.name().startsWith("ISO-2022") ? charset : null;
            }
        }
        return null;
    }

    /// Returns the charset of the text in `chunks`, null where nothing speaks for any.
    static @Nullable Charset detect(List<byte[]> chunks) {
        byte[] sample = sample(chunks);
        if (isMostlyUtf8(sample)) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = ask(sample, 0, sample.length);
        return charset == null ? null : SingleByteCharsets.check(charset, sample);
    }

    private static @Nullable Charset ask(byte[] bytes, int from, int length) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, from, length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    private static byte[] sample(List<byte[]> chunks) {
        ByteBuffer sample = ByteBuffer.allocate(SAMPLE);
        int share = Math.max(LONGEST_LINE, SAMPLE / chunks.size());
        for (byte[] chunk : chunks) {
            int room = Math.min(sample.remaining(), share);
            int at = 0;
            while (at < chunk.length && room > 0) {
                if (chunk[at] < 0) {
                    int from = lineStart(chunk, at);
                    at = lineEnd(chunk, at);
                    int taken = Math.min(room, at - from);
                    sample.put(chunk, from, taken);
                    room -= taken;
                } else {
                    at++;
                }
            }
        }
        return Arrays.copyOf(sample.array(), sample.position());
    }

    // LF is never part of a longer character in the charsets that are detected.
    private static int lineStart(byte[] chunk, int at) {
        int least = Math.max(0, at - LONGEST_LINE / 2);
        while (at > least && chunk[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private static int lineEnd(byte[] chunk, int at) {
        int most = Math.min(chunk.length, at + LONGEST_LINE / 2);
        while (at < most && chunk[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean isMostlyUtf8(byte[] sample) {
        Utf8ChunkDecoder utf8 = new Utf8ChunkDecoder();
        utf8.decode(sample, 0, sample.length, true);
        long characters = utf8.text().codePoints().filter(c -> c >= 0x80).count();
        long wellFormed = characters - utf8.replaced();
        return wellFormed >= (long) WELL_FORMED_PER_MALFORMED * utf8.replaced();
    }
}
