package lectern.ui.page;

/// A step by paragraphs, and over the links under them.
///
/// @param line the first line of what it comes to
/// @param isWhole whether there were as many as it was to go by
record PartStep(Position line, boolean isWhole) {
    /// Goes by `count` down, or up where negative, from the part of `line`, as far as the flow's
    /// own text goes.
    static PartStep from(Position line, int count, DocumentFlow flow) {
        Lines lines = new Lines(flow);
        Position at = line;
        for (int i = 0; i < Math.abs(count); i++) {
            Position next = count > 0 ? lines.partBelow(at) : lines.partAbove(at);
            if (next == null || next.compareTo(flow.textStart()) < 0) {
                return new PartStep(at, false);
            }
            at = next;
        }
        return new PartStep(at, true);
    }
}
