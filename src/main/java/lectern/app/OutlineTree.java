package lectern.app;

import java.util.Objects;

/// An [OutlineReport] as an indented tree, the number of each heading's first line before it.
final class OutlineTree {
    private OutlineTree() {}

    static String of(OutlineReport report) {
        int last = report.headings().isEmpty() ? 1 : report.headings().getLast().line();
        String number = "%" + Math.max(4, String.valueOf(last).length()) + "s  ";
        StringBuilder tree = new StringBuilder();
        tree.append(number.formatted(""))
                .append(
                        Terminal.printable(
                                Objects.requireNonNullElse(report.title(), report.file())))
                .append('\n');
        for (OutlineReport.Entry heading : report.headings()) {
            tree.append(number.formatted(heading.line()))
                    .repeat("  ", heading.level())
                    .append(Terminal.printable(heading.text()))
                    .append('\n');
        }
        return tree.toString();
    }
}
