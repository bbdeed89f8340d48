package lectern.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The marks that name a Unicode charset at a file's start.
enum ByteOrderMark {
    UTF_8("efbbbf", StandardCharsets.UTF_8),
    // Before UTF-16, whose mark begins this one.
    UTF_32LE("fffe0000", StandardCharsets.UTF_32LE),
    UTF_32BE("0000feff", StandardCharsets.UTF_32BE),
    UTF_16LE("fffe", StandardCharsets.UTF_16LE),
    UTF_16BE("feff", StandardCharsets.UTF_16BE);

    private final String hex;
    private final Charset charset;

    ByteOrderMark(String hex, Charset charset) {
        this.hex = hex;
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return hex.length() / 2;
    }

    static @Nullable ByteOrderMark of(byte[] bytes, int length) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, length));
        for (ByteOrderMark mark : values()) {
            if (start.startsWith(mark.hex)) {
                return mark;
            }
        }
        return null;
    }
}
