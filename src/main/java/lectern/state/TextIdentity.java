package lectern.state;

import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a text is recognised by, whatever its file is called. Threads may share it.
public final class TextIdentity {
    // Of long texts so many stretches count, evenly spread; this costs nothing however long one is.
    private static final int STRETCHES = 256;
    private static final int STRETCH = 256;

    // Let go once it is not needed, for it may be large.
    private @Nullable String text;
    private final String hash;
    private @Nullable Fingerprint fingerprint;

    private TextIdentity(String text) {
        this.text = text;
        hash = hashOf(text);
    }

    public static TextIdentity of(String text) {
        return new TextIdentity(text);
    }

    /// Returns what is equal for equal texts, and differs for all others but those of equal length
    /// in which very little differs. Names a file.
    public String hash() {
        return hash;
    }

    /// Returns what tells texts that are like this one. The first call reads the text whole.
    public synchronized Fingerprint fingerprint() {
        if (fingerprint == null) {
            fingerprint = Fingerprint.of(hash, PrintedLines.of(Objects.requireNonNull(text)));
            text = null;
        }
        return fingerprint;
    }

    private static String hashOf(String text) {
        int length = text.length();
        Mixer mixer = new Mixer(length);
        if (length <= STRETCHES * STRETCH) {
            mixer.add(text, 0, length);
        } else {
            for (long i = 0; i < STRETCHES; i++) {
                int from = (int) (i * (length - STRETCH) / (STRETCHES - 1));
                mixer.add(text, from, from + STRETCH);
            }
        }
        return mixer.hex();
    }

    /// Two hashes of 64 bits at once: a digest of the platform would take longer to find than all
    /// of this.
    private static final class Mixer {
        private long one;
        private long two;

        Mixer(int seed) {
            one = seed;
            two = ~seed;
        }

        void add(String text, int from, int to) {
            for (int i = from; i < to; i++) {
                one = (one ^ text.charAt(i)) * 0x100000001b3L;
                two = (Long.rotateLeft(two, 23) + text.charAt(i)) * 0x9e3779b97f4a7c15L;
            }
        }

        String hex() {
            HexFormat hex = HexFormat.of();
            return hex.toHexDigits(Fingerprint.mix(one)) + hex.toHexDigits(Fingerprint.mix(two));
        }
    }
}
