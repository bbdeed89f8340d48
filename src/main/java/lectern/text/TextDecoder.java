package lectern.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import lectern.text.DecodedText.DecidedBy;

/// Bytes to text. The charset is decided by, in this order:
///
/// 1. a byte order mark (UTF-8, UTF-16, UTF-32),
/// 2. strict UTF-8: all bytes are well-formed, and neither lie their NULs as in UTF-16 or UTF-32
///    nor their escapes as in ISO-2022,
/// 3. detection: those two patterns ([WideCharsets], [CharsetDetection]), then statistics,
/// 4. windows-1252.
///
/// Malformed bytes become U+FFFD and are counted. Marks for terminals are left out.
final class TextDecoder {
    private TextDecoder() {}

    static DecodedText decode(InputStream in) throws IOException, BinaryContentException {
        ByteChunks chunks = new ByteChunks(in);
        ByteOrderMark mark = ByteOrderMark.of(chunks.bytes(), chunks.length());
        if (mark != null) {
            chunks.skip(mark.length());
            return decode(chunks, mark.charset(), DecidedBy.BYTE_ORDER_MARK);
        }
        if (BinaryContent.hasSignature(chunks.bytes(), chunks.length())) {
            throw new BinaryContentException(0);
        }
        Charset wide = WideCharsets.guess(chunks.bytes(), chunks.length());
        if (wide != null) {
            return decode(chunks, wide, DecidedBy.DETECTION);
        }
        int binary = BinaryContent.firstControl(chunks.bytes(), chunks.length());
        if (binary != BinaryContent.NOWHERE) {
            throw new BinaryContentException(binary);
        }
        Charset shifting = CharsetDetection.shifting(chunks.bytes(), chunks.length());
        if (shifting != null) {
            return decode(chunks, shifting, DecidedBy.DETECTION);
        }
        Utf8ChunkDecoder utf8 = new Utf8ChunkDecoder();
        if (decodeStrictly(chunks, utf8)) {
            return new DecodedText(
                    TerminalMarks.removed(utf8.text()), UTF_8, DecidedBy.STRICT_UTF_8, 0);
        }
        List<byte[]> all = collect(utf8, chunks);
        Charset detected = CharsetDetection.detect(all);
        Charset charset = detected == null ? CharsetDetection.FALLBACK : detected;
        DecidedBy decidedBy = detected == null ? DecidedBy.FALLBACK : DecidedBy.DETECTION;
        return decode(new ByteChunks(sequence(all)), charset, decidedBy);
    }

    private static DecodedText decode(ByteChunks chunks, Charset charset, DecidedBy decidedBy)
            throws IOException {
        ChunkDecoder decoder = ChunkDecoder.of(charset);
        boolean last;
        do {
            last = step(chunks, decoder);
        } while (!last);
        return new DecodedText(
                TerminalMarks.removed(decoder.text()), charset, decidedBy, decoder.replaced());
    }

    private static boolean step(ByteChunks chunks, ChunkDecoder decoder) throws IOException {
        boolean last = chunks.last();
        chunks.skip(decoder.decode(chunks.bytes(), chunks.from(), chunks.length(), last));
        if (!last) {
            chunks.next();
        }
        return last;
    }

    /// Stops at the first malformed byte, the chunk that holds it being the current one.
    private static boolean decodeStrictly(ByteChunks chunks, Utf8ChunkDecoder utf8)
            throws IOException {
        while (true) {
            int count = utf8.decode(chunks.bytes(), chunks.from(), chunks.length(), chunks.last());
            if (utf8.replaced() > 0) {
                utf8.pieces().removeLast();
                return false;
            }
            if (chunks.last()) {
                return true;
            }
            chunks.skip(count);
            chunks.next();
        }
    }

    /// Returns all bytes of the stream; those decoded so far are encoded again, which gives the
    /// very same, and costs a text in UTF-8 nothing.
    private static List<byte[]> collect(Utf8ChunkDecoder utf8, ByteChunks chunks)
            throws IOException {
        List<byte[]> all = new ArrayList<>();
        for (String piece : utf8.pieces()) {
            all.add(piece.getBytes(UTF_8));
        }
        while (true) {
            int from = chunks.from();
            all.add(Arrays.copyOfRange(chunks.bytes(), from, from + chunks.length()));
            if (chunks.last()) {
                return all;
            }
            chunks.skip(chunks.length());
            chunks.next();
        }
    }

    private static InputStream sequence(List<byte[]> all) {
        List<InputStream> streams = new ArrayList<>();
        for (byte[] bytes : all) {
            streams.add(new ByteArrayInputStream(bytes));
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}
