package lectern.state;

import java.util.ArrayList;
import java.util.List;

/// Ties marks to the lines of one text, and finds marks kept of another state of it.
public final class Marks {
    /// Stands for a mark whose line is gone, or cannot be told from others.
    public static final int NOWHERE = -1;

    private final String text;
    private final PrintedLines printed;
    private final LineAnchors lines;

    /// Reads `text`, which takes a moment where it is long.
    public Marks(String text) {
        this.text = text;
        printed = PrintedLines.of(text);
        lines = LineAnchors.of(printed);
    }

    /// Ties a mark to the character at `offset`, in UTF-16 units.
    public Mark tie(String name, int offset) {
        int line = printed.upTo(offset);
        int start = line < 0 ? offset : printed.start(line);
        return new Mark(name, lines.anchorAt(offset), offset - start);
    }

    /// Returns where `marks` have come to stand, one each, in UTF-16 units, or [#NOWHERE].
    public List<Integer> find(List<Mark> marks) {
        List<Integer> starts = lines.findAll(marks.stream().map(Mark::line).toList());
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            offsets.add(start < 0 ? NOWHERE : within(start, marks.get(i).within()));
        }
        return offsets;
    }

    private int within(int start, int within) {
        int at = start;
        while (at < text.length()
                && at - start < within
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
