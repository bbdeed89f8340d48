package lectern.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Tells UTF-16 and UTF-32 without byte order mark by where the NULs of their spaces, line ends and
/// Latin letters lie.
final class WideCharsets {
    private static final int SAMPLE = 1 << 14;
    // The ideographs of plane 3 are the last characters that texts use.
    private static final int LAST_PLANE = 3;
    // Among the units of UTF-16 text there are at least so many of ASCII or ideographic
    // punctuation, so many times more than in the wrong order, and at most so many controls.
    private static final double COMMON = 0.02;
    private static final int ORDERS = 4;
    private static final double CONTROLS = 0.03;
    // A text of one byte a character with a stray NUL has few bytes that are not printed, and no
    // block of 256 characters that as many of its "units" would fall in.
    private static final double ODD_BYTES = 0.25;
    private static final double ONE_BLOCK = 0.35;

    private WideCharsets() {}

    static @Nullable Charset guess(byte[] bytes, int length) {
        int sample = Math.min(length, SAMPLE) & ~3;
        if (sample >= 4 && isUtf32(bytes, sample, 3, 2, 1)) {
            return StandardCharsets.UTF_32LE;
        }
        if (sample >= 4 && isUtf32(bytes, sample, 0, 1, 2)) {
            return StandardCharsets.UTF_32BE;
        }
        return utf16(bytes, Math.min(length, SAMPLE) & ~1);
    }

    private static boolean isUtf32(byte[] bytes, int length, int top, int upper, int lower) {
        for (int at = 0; at < length; at += 4) {
            int plane = bytes[at + upper] & 0xff;
            int block = bytes[at + lower] & 0xff;
            boolean surrogate = plane == 0 && block >= 0xd8 && block < 0xe0;
            boolean nul = plane == 0 && block == 0 && bytes[at + 3 - top] == 0;
            if (bytes[at + top] != 0 || plane > LAST_PLANE || surrogate || nul) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset utf16(byte[] bytes, int length) {
        int little = common(bytes, length, 1);
        int big = common(bytes, length, 0);
        int high = little > big ? 1 : 0;
        int units = length / 2;
        if (Math.max(little, big) < Math.max(1, units * COMMON)
                || Math.max(little, big) < ORDERS * Math.min(little, big)
                || controls(bytes, length, high) > units * CONTROLS
                || hasLoneSurrogates(bytes, length, high)
                || !hasNul(bytes, length, high)) {
            return null;
        }
        if (oddBytes(bytes, length) < length * ODD_BYTES
                && largestBlock(bytes, length, high) < ONE_BLOCK) {
            return null;
        }
        return high == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    // Line ends, ASCII, and the spaces, stops and commas of Chinese and Japanese; `high` is the
    // place of the unit's upper byte.
    private static int common(byte[] bytes, int length, int high) {
        int count = 0;
        for (int at = 0; at < length; at += 2) {
            int block = bytes[at + high] & 0xff;
            int low = bytes[at + 1 - high];
            boolean ascii =
                    block == 0 && (low >= 0x20 || low == '\n' || low == '\r' || low == '\t');
            boolean ideographic =
                    (block == 0x30 && low >= 0 && low <= 2) || (block == 0xff && low == 0x0c);
            count += ascii || ideographic ? 1 : 0;
        }
        return count;
    }

    private static int controls(byte[] bytes, int length, int high) {
        int count = 0;
        for (int at = 0; at < length; at += 2) {
            byte low = bytes[at + 1 - high];
            count += bytes[at + high] == 0 && (low == 0 || BinaryContent.isControl(low)) ? 1 : 0;
        }
        return count;
    }

    private static boolean hasNul(byte[] bytes, int length, int high) {
        for (int at = high; at < length; at += 2) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private static int oddBytes(byte[] bytes, int length) {
        int count = 0;
        for (int at = 0; at < length; at++) {
            byte b = bytes[at];
            count += b < 0x20 && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
        }
        return count;
    }

    private static boolean hasLoneSurrogates(byte[] bytes, int length, int half) {
        boolean high = false;
        for (int at = half; at < length; at += 2) {
            int block = bytes[at] & 0xfc;
            if (high != (block == 0xdc)) {
                return true;
            }
            high = block == 0xd8;
        }
        return false;
    }

    private static double largestBlock(byte[] bytes, int length, int half) {
        int[] counts = new int[256];
        int largest = 0;
        for (int at = half; at < length; at += 2) {
            largest = Math.max(largest, ++counts[bytes[at] & 0xff]);
        }
        return 2.0 * largest / length;
    }
}
