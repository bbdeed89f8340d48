package lectern.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import lectern.document.Span;
import lectern.reading.ReadingAid;
import org.jspecify.annotations.Nullable;

/// The nodes of the page: the pieces on screen, and what is painted behind them.
final class PageLayers {
    /// Free space over and under the page, in pixels.
    static final double INSET = 12;

    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Group pieces = new Group();
    private final HighlightLayer found = new HighlightLayer("page-found");
    private final HighlightLayer here = new HighlightLayer("page-here");
    private final HighlightLayer selection = new HighlightLayer("page-selection");
    private final AidLayer aid = new AidLayer();
    private final PagingMark turned = new PagingMark();
    private final MarginLayer margin = new MarginLayer();
    private final ChangedLayer changes = new ChangedLayer();
    private final Pointer pointer = new Pointer();
    private final Group node =
            new Group(aid, found, here, selection, changes, margin, pointer, pieces, turned);
    private final Rectangle clip = new Rectangle();
    private List<Screenful.Placed> placed = List.of();
    private Function<Span, List<Span>> matches = _ -> List.of();
    private @Nullable Span match;
    private List<MarginMark> marks = List.of();
    private List<Span> changed = List.of();
    private boolean nextDue;

    PageLayers() {
        for (Group group : List.of(node, pieces)) {
            group.setManaged(false);
            group.setAutoSizeChildren(false);
        }
        node.setClip(clip);
        node.setMouseTransparent(true);
    }

    Node node() {
        return node;
    }

    /// Puts `placed` on screen, their column starting at `left`.
    ///
    /// @param height down to where text is drawn, from the page's top
    /// @param off how far the page is drawn under its place
    void show(List<Screenful.Placed> placed, double left, double width, double height, double off) {
        this.placed = placed;
        List<Node> nodes = new ArrayList<>(placed.size());
        for (Screenful.Placed one : placed) {
            one.piece().node().setLayoutY(one.y());
            showDue(one.piece());
            nodes.add(one.piece().node());
        }
        if (!pieces.getChildren().equals(nodes)) {
            pieces.getChildren().setAll(nodes);
            // They are painted in this frame already.
            pieces.applyCss();
        }
        node.setLayoutX(left);
        node.setLayoutY(INSET + off);
        clip.setX(-left);
        clip.setY(-off);
        clip.setWidth(width);
        clip.setHeight(height);
    }

    /// Helps the eye keep the line with its top at `line`; null for no line.
    void aid(ReadingAid how, @Nullable Position line, double column) {
        aid.show(placed, how, line, column);
    }

    /// Points out the line with its top at `line`; none for null.
    void point(@Nullable Position line) {
        pointer.show(placed, line, sides());
    }

    /// Tells whether the match that is marked in its own way is at `offset`.
    boolean isHere(int offset) {
        return match != null && match.contains(offset);
    }

    /// Marks for a moment the line at `offset`, where the page was turned.
    ///
    /// @param moving whether the mark may fade
    void turn(int offset, boolean moving) {
        turned.show(placed, offset, moving);
    }

    void forgetTurn() {
        turned.hide();
    }

    /// Marks what is found from now on, and of it the match at `at` in its own way.
    ///
    /// @param matches tells the matches in a part of the document
    void setFound(Function<Span, List<Span>> matches, @Nullable Span at) {
        this.matches = matches;
        match = at;
    }

    /// Says whether the line that names the next section stands out from now on.
    void setNextDue(boolean due) {
        nextDue = due;
        placed.forEach(one -> showDue(one.piece()));
    }

    private void showDue(Piece piece) {
        if (piece.part() instanceof Part.Link link) {
            piece.box().node().pseudoClassStateChanged(DUE, nextDue && link.next());
        }
    }

    /// Shows the reader's marks in the margin from now on.
    void setMarks(List<MarginMark> marks) {
        this.marks = marks;
    }

    /// Marks the paragraphs at `changed` from now on.
    void setChanged(List<Span> changed) {
        this.changed = changed;
    }

    /// Tells whether the writing on screen at `offset` runs from right to left.
    boolean isRightToLeft(int offset) {
        boolean right = false;
        for (Screenful.Placed one : placed) {
            Piece piece = one.piece();
            if (!(piece.part() instanceof Part.Link) && piece.text().offsetOf(0) <= offset) {
                right = piece.box().isRightToLeft();
            }
        }
        return right;
    }

    /// Marks what is found, selected, and marked by the reader in the text on screen.
    void mark(Span selected) {
        found.show(placed, matches.apply(onScreen()));
        here.show(placed, match == null ? List.of() : List.of(match));
        selection.show(placed, selected.isEmpty() ? List.of() : List.of(selected));
        for (Screenful.Placed one : placed) {
            Piece piece = one.piece();
            ground(piece.node(), found.isOn(piece) || here.isOn(piece) || selection.isOn(piece));
        }
        changes.show(placed, changed, sides());
        margin.show(placed, marks, sides());
    }

    private static void ground(Node piece, boolean marked) {
        if (piece.getPseudoClassStates().contains(MARKED) != marked) {
            piece.pseudoClassStateChanged(MARKED, marked);
            // It is painted in this frame already.
            piece.applyCss();
        }
    }

    private Margin sides() {
        return new Margin(node.getLayoutX(), clip.getWidth() - 2 * node.getLayoutX());
    }

    private Span onScreen() {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Screenful.Placed one : placed) {
            if (!(one.piece().part() instanceof Part.Link)) {
                Span shown = one.piece().text().span();
                start = Math.min(start, shown.start());
                end = Math.max(end, shown.end());
            }
        }
        return new Span(Math.min(start, end), end);
    }

    List<Screenful.Placed> placed() {
        return placed;
    }

    /// Returns the place in the piece under, or nearest to, a point of the pane; null on an empty
    /// page.
    @Nullable Spot spotAt(double x, double y) {
        Screenful.Placed found = null;
        double inPage = y - node.getLayoutY();
        for (Screenful.Placed one : placed) {
            if (found == null || one.y() <= inPage) {
                found = one;
            }
        }
        if (found == null) {
            return null;
        }
        double inPiece = inPage - found.y() - found.piece().strip().above();
        return new Spot(found.piece(), x - node.getLayoutX() - found.piece().x(), inPiece);
    }
}
