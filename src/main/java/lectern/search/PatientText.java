package lectern.search;

import java.io.Serial;
import java.time.Duration;

/// A text that a pattern reads until its time is over or the work is called off.
final class PatientText implements CharSequence {
    /// The time is over.
    static final class OutOfPatience extends RuntimeException {
        @Serial private static final long serialVersionUID = 1;
    }

    private static final int STRIDE = 1 << 14;

    private final String text;
    private final long patience;
    private final Runnable check;
    private final long start = System.nanoTime();
    private int reads;

    PatientText(String text, Duration patience, Runnable check) {
        this.text = text;
        this.patience = patience.toNanos();
        this.check = check;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++reads % STRIDE == 0) {
            check.run();
            if (System.nanoTime() - start > patience) {
                throw new OutOfPatience();
            }
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
