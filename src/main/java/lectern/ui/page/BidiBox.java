package lectern.ui.page;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;

/// A text with writing from right to left, broken and put in visual order here.
///
/// JavaFX 26 does neither well: wrapping a run from right to left throws
/// `ArrayIndexOutOfBoundsException` (computeTrailingSpaceWidth), and on Linux a run whose letters
/// and stops come from two fonts has its parts in the wrong order. So every line is a row of nodes,
/// none of which wraps or mixes letters with stops.
final class BidiBox implements TextBox {
    private static final String OPENING = "([{<\u00ab\u2039\u2264";
    private static final String CLOSING = ")]}>\u00bb\u203a\u2265";

    /// Letters of one direction, or one stop.
    private record Run(Text node, int start, int end, double x, double width) {}

    private final Group node = new Group();
    private final List<List<Run>> lines = new ArrayList<>();
    private final int[] starts;
    private final String shown;
    private final Face face;
    private final double width;
    private final boolean rightToLeft;

    /// @param rightToLeft the direction of the paragraph; its lines stand at that side
    BidiBox(String shown, Face face, double width, boolean rightToLeft) {
        this.shown = shown;
        this.face = face;
        this.width = width;
        this.rightToLeft = rightToLeft;
        node.setAutoSizeChildren(false);
        node.setManaged(false);
        starts = LineBreaks.of(shown, face, width);
        for (int line = 0; line < starts.length; line++) {
            lines.add(line(line));
        }
    }

    private List<Run> line(int line) {
        int from = starts[line];
        int to = line + 1 < starts.length ? starts[line + 1] : shown.length();
        while (to > from && Character.isWhitespace(shown.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return List.of();
        }
        List<Run> runs = visual(from, to);
        double lineWidth = runs.stream().mapToDouble(Run::width).sum();
        double x = rightToLeft ? width - lineWidth : 0;
        List<Run> placed = new ArrayList<>(runs.size());
        for (Run run : runs) {
            run.node().setX(x);
            run.node().setY(line * face.pitch() + face.rise());
            node.getChildren().add(run.node());
            placed.add(new Run(run.node(), run.start(), run.end(), x, run.width()));
            x += run.width();
        }
        return placed;
    }

    // The runs of a line from left to right, not placed yet.
    private List<Run> visual(int from, int to) {
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(shown.substring(from, to), base);
        List<Run> runs = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to
                    || bidi.getLevelAt(at - from) != bidi.getLevelAt(start - from)
                    || isStop(at)
                    || isStop(start)) {
                runs.add(run(start, at, bidi.getLevelAt(start - from)));
                start = at;
            }
        }
        byte[] levels = new byte[runs.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(runs.get(i).start() - from);
        }
        Object[] ordered = runs.toArray();
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        List<Run> visual = new ArrayList<>(ordered.length);
        for (Object run : ordered) {
            visual.add((Run) run);
        }
        return visual;
    }

    private boolean isStop(int at) {
        char c = shown.charAt(at);
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON
                && !Character.isWhitespace(c)
                && !Character.isDigit(c)
                && !Character.isSurrogate(c);
    }

    private Run run(int start, int end, int level) {
        String text = shown.substring(start, end);
        boolean mirrored = level % 2 == 1 && end - start == 1;
        Text piece = face.text(mirrored ? mirror(text) : text, 0);
        double runWidth = piece.getLayoutInfo().getLogicalBounds(false).getWidth();
        return new Run(piece, start, end, 0, runWidth);
    }

    private static String mirror(String stop) {
        int opening = OPENING.indexOf(stop);
        int closing = CLOSING.indexOf(stop);
        return opening >= 0
                ? CLOSING.substring(opening, opening + 1)
                : closing >= 0 ? OPENING.substring(closing, closing + 1) : stop;
    }

    @Override
    public void style(String... classes) {
        for (List<Run> line : lines) {
            for (Run run : line) {
                run.node().getStyleClass().addAll(classes);
            }
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public int lines() {
        return starts.length;
    }

    @Override
    public double width() {
        return lines.stream()
                .mapToDouble(runs -> runs.stream().mapToDouble(Run::width).sum())
                .max()
                .orElse(0);
    }

    @Override
    public int lineStart(int line) {
        return starts[line];
    }

    @Override
    public int caretAt(double x, double y) {
        return at(x, y, false);
    }

    @Override
    public int characterAt(double x, double y) {
        return at(x, y, true);
    }

    private int at(double x, double y, boolean character) {
        int line = Math.clamp((long) Math.floor(y / face.pitch()), 0, starts.length - 1);
        Run nearest = null;
        for (Run run : lines.get(line)) {
            if (nearest == null || run.x() <= x) {
                nearest = run;
            }
        }
        if (nearest == null) {
            return starts[line];
        }
        HitInfo hit =
                nearest.node()
                        .hitTest(
                                new Point2D(
                                        Math.clamp(x, nearest.x(), nearest.x() + nearest.width()),
                                        (line + 0.5) * face.pitch()));
        int index = character ? hit.getCharIndex() : hit.getInsertionIndex();
        return Math.clamp(nearest.start() + (long) index, nearest.start(), nearest.end());
    }

    @Override
    public List<Rectangle2D> areas(int from, int to) {
        List<Rectangle2D> areas = new ArrayList<>();
        for (int line = 0; line < starts.length; line++) {
            for (Run run : lines.get(line)) {
                int start = Math.max(from, run.start()) - run.start();
                int end = Math.min(to, run.end()) - run.start();
                if (start < end) {
                    add(areas, run, start, end, line * face.pitch());
                }
            }
        }
        return areas;
    }

    private void add(List<Rectangle2D> areas, Run run, int start, int end, double y) {
        for (Rectangle2D area : run.node().getLayoutInfo().getSelectionGeometry(start, end, true)) {
            areas.add(new Rectangle2D(area.getMinX(), y, area.getWidth(), face.pitch()));
        }
    }
}
