package lectern.parse.training;

import java.util.ArrayList;
import java.util.List;

/// The lines of a text that is being written.
final class Sheet {
    private final Manner manner;
    private final List<String> lines = new ArrayList<>();

    Sheet(Manner manner) {
        this.manner = manner;
    }

    void add(String line) {
        lines.add(line);
    }

    /// Adds a line in the middle if that is the manner, at `indent` otherwise.
    void display(int indent, String line) {
        int margin = manner.centred ? Math.max(0, (manner.width - line.length()) / 2) : indent;
        lines.add(" ".repeat(margin) + line);
    }

    /// Leaves `count` blank lines, those that are there counted in.
    void blank(int count) {
        int there = 0;
        while (there < lines.size() && lines.get(lines.size() - 1 - there).isEmpty()) {
            there++;
        }
        for (int i = there; i < count && !lines.isEmpty(); i++) {
            lines.add("");
        }
    }

    /// Takes a blank line at the end back.
    void closeUp() {
        if (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
    }

    /// Adds a paragraph in lines of the manner's width.
    ///
    /// @param lead what stands before its first word
    /// @param hanging whether the other lines stand as far in as the first word
    void wrap(String lead, String text, int indent, boolean hanging) {
        StringBuilder line = new StringBuilder(" ".repeat(indent)).append(lead);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > manner.width) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent + (hanging ? lead.length() : 0)));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
    }

    /// Returns the number of the last line, from 1.
    int line() {
        return lines.size();
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
