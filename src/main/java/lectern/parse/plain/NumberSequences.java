package lectern.parse.plain;

/// The last number of each form and indent in a section, so that a list goes on behind paragraphs.
final class NumberSequences {
    static final int NONE = -1;

    private static final int KEPT = 8;

    private final char[] marks = new char[KEPT];
    private final char[] scripts = new char[KEPT];
    private final int[] indents = new int[KEPT];
    private final int[] values = new int[KEPT];
    private final int[] romans = new int[KEPT];
    private int next;

    /// Returns the sequence of `marker`'s form at about `indent`, or [#NONE].
    int find(ListMarker marker, int indent) {
        for (int i = 0; i < KEPT; i++) {
            if (marks[i] == marker.mark
                    && scripts[i] == marker.script
                    && Math.abs(indents[i] - indent) <= 1) {
                return i;
            }
        }
        return NONE;
    }

    boolean isNext(int sequence, ListMarker marker) {
        return sequence != NONE && marker.follows(values[sequence], romans[sequence]);
    }

    void put(ListMarker marker, int indent) {
        int sequence = find(marker, indent);
        if (sequence == NONE) {
            sequence = next;
            next = (next + 1) % KEPT;
        }
        marks[sequence] = marker.mark;
        scripts[sequence] = marker.script;
        indents[sequence] = indent;
        values[sequence] = marker.value;
        romans[sequence] = marker.roman;
    }
}
