package lectern.text;

import lectern.messages.Messages;

/// How large a text may be.
///
/// @param bytes the most a file may have
record TextLimit(long bytes) {
    // Decoding holds the text twice for a moment; the rest is for its structure.
    private static final int SHARE_OF_MEMORY = 3;

    /// What the memory of this process and the longest possible string allow.
    static TextLimit ofThisMachine() {
        long memory = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
        return new TextLimit(Math.min(Integer.MAX_VALUE - 64, memory));
    }

    void check(String name, long size) throws TextException {
        if (size > bytes) {
            throw new TextException(message(name, size(size)));
        }
    }

    /// A stream that did not end at the limit.
    TextException exceeded(String name, long read, Throwable cause) {
        return new TextException(message(name, Messages.text("file.more", size(read))), cause);
    }

    /// A text within the limit whose characters need more room than its bytes.
    TextException outOfMemory(String name, long read, Throwable cause) {
        return new TextException(Messages.text("file.memory", name, size(read)), cause);
    }

    private String message(String name, String size) {
        return Messages.text("file.large", name, size, size(bytes));
    }

    private static String size(long bytes) {
        String[] units = {"kB", "MB", "GB", "TB", "PB", "EB"};
        if (bytes < 1000) {
            return Messages.text("file.bytes", bytes);
        }
        double size = bytes;
        int unit = -1;
        while (size >= 999.95) {
            size /= 1000;
            unit++;
        }
        return Messages.text("file.size", size, units[unit]);
    }
}
