package lectern.text;

import java.util.HexFormat;
import java.util.List;

/// Tells binary data from text by the first bytes: a file is binary if it starts with a known
/// signature, or if among its first 64 KiB more than 3 in 100 bytes, and 4 more, are control codes
/// that texts do not use. A stray NUL or bell does not make a text binary.
final class BinaryContent {
    static final int NOWHERE = -1;

    private static final int SAMPLE = 1 << 16;
    private static final int ALLOWED = 4;
    private static final double SHARE = 0.03;

    // From the formats' own specifications. Most others are full of control codes.
    private static final List<byte[]> SIGNATURES =
            List.of(
                    bytes("89504e470d0a1a0a"), // PNG
                    bytes("ffd8ff"), // JPEG
                    bytes("255044462d31"), // PDF 1
                    bytes("255044462d32"), // PDF 2
                    bytes("504b0304"), // ZIP, and so EPUB, DOCX, ODT, JAR
                    bytes("1f8b08"), // gzip
                    bytes("fd377a585a00"), // xz
                    bytes("28b52ffd"), // Zstandard
                    bytes("377abcaf271c"), // 7z
                    bytes("526172211a07"), // RAR
                    bytes("425a683931415926"), // bzip2
                    bytes("7f454c46"), // ELF
                    bytes("d0cf11e0a1b11ae1"), // OLE, and so DOC and XLS
                    bytes("cafebabe"), // class file
                    bytes("53514c69746520666f726d6174203300")); // SQLite

    private BinaryContent() {}

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static boolean hasSignature(byte[] bytes, int length) {
        for (byte[] signature : SIGNATURES) {
            if (startsWith(bytes, length, signature)) {
                return true;
            }
        }
        return false;
    }

    /// Returns the offset of the first control code that gives binary data away, or [#NOWHERE] for
    /// a text.
    static int firstControl(byte[] bytes, int length) {
        int sample = Math.min(length, SAMPLE);
        int first = NOWHERE;
        int count = 0;
        for (int i = 0; i < sample; i++) {
            if (isControl(bytes[i])) {
                if (count++ == 0) {
                    first = i;
                }
            }
        }
        return count > ALLOWED + sample * SHARE ? first : NOWHERE;
    }

    private static boolean startsWith(byte[] bytes, int length, byte[] start) {
        if (length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    // Tabs, line ends and form feeds belong to text, backspaces to printed manuals, escapes to
    // terminal logs, and 0x1a ended the files of CP/M and DOS.
    static boolean isControl(byte b) {
        if (b == 0x7f) {
            return true;
        }
        return b >= 0 && b < 0x20 && (b < 0x08 || b > 0x0d) && b != 0x1a && b != 0x1b;
    }
}
