package lectern.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what is read, reports it and stops at a limit.
final class MeteredStream extends FilterInputStream {
    private final long size;
    private final Progress progress;
    private final long limit;
    private long read;

    /// @param size how many bytes are to come, less than 1 if unknown
    MeteredStream(InputStream in, long size, Progress progress, long limit) {
        super(in);
        this.size = size;
        this.progress = progress;
        this.limit = limit;
    }

    /// Returns how many bytes were read.
    long count() {
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        progress.at(size > 0 ? Math.min(1, (double) read / size) : 0);
        int count = super.read(to, offset, length);
        read += Math.max(0, count);
        if (read > limit) {
            throw new LimitException(read);
        }
        return count;
    }

    /// The stream holds more than the limit.
    static final class LimitException extends IOException {
        private static final long serialVersionUID = 1L;
        private final long read;

        LimitException(long read) {
            super("more than the limit");
            this.read = read;
        }

        long count() {
            return read;
        }
    }
}
