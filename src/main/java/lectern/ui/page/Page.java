package lectern.ui.page;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Span;
import lectern.reading.Skim;
import lectern.reading.Viewport;
import org.jspecify.annotations.Nullable;

/// What of a document is on screen: the flow of its pieces, and the position at the top. Until it
/// has a size it only notes what to show.
final class Page {
    // What the top is meant to show, however the page is set.
    private sealed interface Aim {
        record Start() implements Aim {}

        /// The start of the section below so many lines of the one before.
        record Led(int lines) implements Aim {}

        record End() implements Aim {}

        record At(int offset) implements Aim {}
    }

    private final DocumentFlow flow;
    private final PieceCache cache = new PieceCache(this::build);
    private final ReadingLine readingLine;
    private @Nullable PieceBuilder builder;
    private Scroll scroll;
    private double height;
    private Position top;
    private Aim aim = new Aim.Start();
    private boolean aligned = true;

    /// A page of one section after the other.
    Page(Document document, Outline outline) {
        flow = new SectionFlow(document, outline, this::strip);
        scroll = new Scroll(flow, 0);
        readingLine = new ReadingLine(flow);
        top = flow.textStart();
    }

    /// A page of the whole document as one text, as far as `skim` shows it.
    Page(Document document, Outline outline, Skim skim) {
        flow = new WholeFlow(document, outline, skim, this::strip);
        scroll = new Scroll(flow, 0);
        readingLine = new ReadingLine(flow);
        top = flow.textStart();
    }

    private Strip strip(Key key) {
        return cache.get(key).strip();
    }

    private Piece build(Key key) {
        if (builder == null) {
            throw new IllegalStateException("the page has no size yet");
        }
        return builder.build(key);
    }

    Document document() {
        return flow.document();
    }

    double height() {
        return height;
    }

    /// Returns what of the document can be scrolled to.
    Span span() {
        return flow.span();
    }

    /// Returns the span of the section that the first line on screen belongs to.
    Span section() {
        return flow.section(topOffset());
    }

    /// Sets the page anew; the text at its top stays there.
    void set(PageMetrics metrics, double height) {
        int ruled = lineOffset();
        builder = new PieceBuilder(flow, metrics);
        cache.clear();
        readingLine.forget();
        resize(height);
        rule(ruled);
    }

    /// Changes the height alone.
    void resize(double height) {
        this.height = height;
        scroll = new Scroll(flow, height);
        aim();
    }

    boolean isOnScreen(int offset) {
        return builder != null && topOffset() <= offset && offset < bottomOffset();
    }

    /// Has the line at `offset` on screen, with a few lines above it where they fit. What the top
    /// is meant to show stays the same, for when there is room for both.
    void keepOnScreen(int offset) {
        if (!isOnScreen(offset)) {
            Position line = scroll.clamp(atTop(line(offset)));
            top = scroll.lines(line, -Viewport.LINES_ABOVE);
            top = isOnScreen(offset) ? top : line;
        }
    }

    void enter(int section) {
        flow.enter(section, false);
        showStart();
    }

    void enterLed(int section, int lines) {
        flow.enter(section, true);
        aim(new Aim.Led(lines));
    }

    /// Returns how many lines of the section before stand over the one that was entered.
    int lead() {
        return flow.isLed() && aim instanceof Aim.Led(int lines) ? lines : 0;
    }

    void showStart() {
        aim(new Aim.Start());
    }

    /// Shows the section's own start, nothing above it.
    void showSectionStart() {
        flow.dropLead();
        showStart();
    }

    void showEnd() {
        aim(new Aim.End());
    }

    void show(int offset) {
        aim(new Aim.At(offset));
    }

    private void aim(Aim aim) {
        this.aim = aim;
        readingLine.forget();
        aligned = true;
        aim();
    }

    private void aim() {
        if (builder == null) {
            return;
        }
        top =
                switch (aim) {
                    case Aim.Start() -> scroll.clamp(flow.entry());
                    case Aim.Led(int lines) -> scroll.clamp(flow.ledBy(lines));
                    case Aim.End() -> scroll.clamp(scroll.end(flow.lastEntered()));
                    case Aim.At(int offset) -> scroll.clamp(position(offset));
                };
    }

    private Position position(int offset) {
        return atTop(line(offset));
    }

    // What stands over the first line belongs to it.
    private Position atTop(Position line) {
        Key key = line.key();
        boolean first = key.part() == 0 && key.piece() == 0;
        return first && line.y() <= cache.get(key).strip().lineTop(0) ? new Position(key, 0) : line;
    }

    private Position line(int offset) {
        Key key = flow.keyAt(offset);
        Piece piece = cache.get(key);
        return new Position(key, piece.strip().lineTop(piece.lineOf(flow.standIn(offset))));
    }

    boolean lines(int lines) {
        return (readingLine.isMarked() && builder != null)
                ? moveLine(readingLine.lines(top, height, lines))
                : move(at -> scroll.lines(at, lines), true);
    }

    private boolean moveLine(boolean moved) {
        move(at -> scroll.clamp(readingLine.follow(at, height)), true);
        return moved;
    }

    boolean screens(double screens) {
        readingLine.forget();
        return move(at -> scroll.screens(at, screens), true);
    }

    /// Goes by paragraphs as [Viewport#scrollParagraphs] says, and returns what it does.
    int parts(int from, int parts) {
        if (builder == null) {
            return aimOffset();
        }
        if (readingLine.isMarked()) {
            return moveLine(readingLine.parts(top, height, parts))
                    ? lineOffset()
                    : Viewport.NOWHERE;
        }
        Position line = span().contains(from) ? line(from) : readingLine.first(top);
        Comparator<Position> way = parts > 0 ? naturalOrder() : reverseOrder();
        PartStep step = PartStep.from(line, parts, flow);
        Position place =
                parts > 0 && step.line().equals(line)
                        ? scroll.screens(top, 1)
                        : parts < 0 && !step.isWhole()
                                ? flow.start()
                                : scroll.clamp(atTop(step.line()));
        boolean moved = move(at -> way.compare(place, at) > 0 ? place : at, true);
        Position paragraph = paragraphUpTo(step.line());
        boolean stepped = way.compare(paragraph, line) > 0;
        int reached = offset(paragraph);
        // Of a page that shows it as well as can be it is the place, be it not at the top.
        if (stepped && lead() == 0 && scroll.clamp(atTop(paragraph)).equals(top)) {
            aim = new Aim.At(reached);
        }
        return moved || stepped ? reached : Viewport.NOWHERE;
    }

    private Position paragraphUpTo(Position line) {
        if (!(flow.part(line.key()) instanceof Part.Link)) {
            return line;
        }
        Key end = flow.keyAt(offset(line));
        return new Lines(flow).line(new Key(end.section(), end.part(), 0), 0);
    }

    boolean pixels(double distance) {
        return move(at -> scroll.pixels(at, distance), false);
    }

    // A page without a size has no end in view.
    private boolean move(UnaryOperator<Position> how, boolean aligned) {
        if (builder == null) {
            return true;
        }
        Position to = how.apply(top);
        if (to.equals(top)) {
            return false;
        }
        top = to;
        this.aligned = aligned;
        if (flow.isLed() && top.compareTo(flow.textStart()) >= 0) {
            flow.dropLead();
        }
        int lead = flow.lead(top);
        if (lead > 0) {
            aim = new Aim.Led(lead);
        } else {
            aim = top.equals(flow.entry()) ? new Aim.Start() : new Aim.At(topOffset());
        }
        return true;
    }

    /// Returns the offset that the top is meant to show.
    int aimOffset() {
        return switch (aim) {
            case Aim.Start(), Aim.Led(_) -> flow.entered().start();
            case Aim.End() -> builder == null ? flow.span().end() : topOffset();
            case Aim.At(int offset) -> offset;
        };
    }

    int topOffset() {
        return builder == null ? aimOffset() : screen().topOffset();
    }

    int bottomOffset() {
        return builder == null ? topOffset() : screen().bottomOffset();
    }

    /// Returns the offset under the one at `offset`, so many `lines` down, up where negative, as
    /// far as the section's text goes.
    int offsetBelow(int offset, int lines) {
        return builder == null ? offset : new LineMoves(flow, cache::get).from(offset, lines);
    }

    /// Returns the pieces on screen, from the top, and those that a page drawn `off` pixels under
    /// its place shows besides.
    List<Screenful.Placed> placed(double off) {
        return builder == null ? List.of() : screen().placed(Math.max(0, off), Math.max(0, -off));
    }

    /// Returns the top of the line that is read, null where none is marked.
    @Nullable Position line() {
        return builder == null ? null : readingLine.at(top, height);
    }

    /// Returns where the line that is read begins, that of a link in the section it leads to;
    /// [Viewport#NOWHERE] where none is marked.
    int lineOffset() {
        Position line = line();
        if (line == null) {
            return Viewport.NOWHERE;
        }
        return cache.get(line.key()).part() instanceof Part.Link link
                ? document().sections().get(link.target()).span().start()
                : offset(line);
    }

    private int offset(Position line) {
        Piece piece = cache.get(line.key());
        return piece.offsetOf(piece.strip().lineFrom(line.y()));
    }

    /// Returns where what is on screen of the paragraph with that line begins.
    int paragraphOffset() {
        Position line = line();
        if (line == null || flow.part(line.key()) instanceof Part.Link) {
            return lineOffset();
        }
        Key first = new Key(line.key().section(), line.key().part(), 0);
        return Math.max(topOffset(), cache.get(first).offsetOf(0));
    }

    /// Has the line at `offset` be the one that is read, where one is marked and that is on screen.
    void rule(int offset) {
        if (builder != null && span().contains(offset)) {
            readingLine.put(line(offset));
        }
    }

    /// Returns the top of the line at `offset`; null where that is the first on screen.
    ///
    /// @param onTop whether it is wanted there too
    @Nullable Position pointer(int offset, boolean onTop) {
        if (builder == null || !span().contains(offset)) {
            return null;
        }
        Position line = line(offset);
        return onTop || line.compareTo(scroll.firstLine(top)) > 0 ? line : null;
    }

    /// Returns `offset` or, where it is left out, that of what is shown in its place.
    int standIn(int offset) {
        return flow.standIn(offset);
    }

    /// Marks the line that is read, or no longer; lines then move the mark, and the page where that
    /// would leave its middle.
    void markLine(boolean marked) {
        readingLine.mark(marked);
    }

    /// Lays out the first piece of the next screen that is not laid out yet; false if there is
    /// none.
    boolean prepare() {
        if (builder == null) {
            return false;
        }
        Key key = top.key();
        double y = -top.y();
        while (key != null && y < 2 * height) {
            if (!cache.holds(key)) {
                cache.get(key);
                return true;
            }
            y += cache.get(key).strip().height();
            key = flow.next(key);
        }
        return false;
    }

    /// Returns down to where text is to be drawn: after paging no line is shown by half.
    double drawnHeight() {
        return builder == null || !aligned ? height : screen().wholeHeight();
    }

    /// Tells whether all of the section is on screen at once.
    boolean fits() {
        return builder == null || screen().holdsAll();
    }

    private Screenful screen() {
        return new Screenful(flow, cache, top, height);
    }
}
