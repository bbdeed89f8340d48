package lectern.ui.page;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import lectern.document.Outline;
import lectern.document.Span;
import lectern.messages.Messages;
import lectern.reading.ReadingAid;
import lectern.reading.Skim;
import lectern.reading.Viewport;
import org.jspecify.annotations.Nullable;

/// Shows one section of a document as a page to read, scroll and select from.
///
/// Only what is on screen is laid out, so a section may be of any length. The pane answers the
/// mouse; keys are its owner's. Its colours are looked up: `-lectern-page`, `-lectern-text`,
/// `-lectern-muted`, `-lectern-accent`, `-lectern-rule`, `-lectern-selection`, `-lectern-found`,
/// `-lectern-here` and `-lectern-cursor` must be defined by a style sheet of the scene.
public final class ReadingPane extends Region implements Viewport {
    private final PageLayers layers = new PageLayers();
    private final ScrollIndicator indicator = new ScrollIndicator(this::showShare);
    private final Selection selection = new Selection();
    private final PageMotion motion = new PageMotion(layers, this::requestLayout);
    private final PageFit fit = new PageFit();
    private final PageTeller teller = new PageTeller();
    private @Nullable Page page;
    private final Preparing preparing = new Preparing(() -> page != null && page.prepare());
    private @Nullable Outline shown;
    private final PageView view = new PageView();
    private final EyeAid eye = new EyeAid();
    // Whether the layers hold what is to be seen.
    private boolean arranged;

    public ReadingPane() {
        getStyleClass().add("reading-pane");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("page.css")).toExternalForm());
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(Messages.text("page.name"));
        setAccessibleHelp(Messages.text("page.help"));
        getChildren().addAll(layers.node(), indicator);
        new PageMouse(this).install();
        new BeforeLayout(this, this::arrangeAhead);
    }

    public void setListener(@Nullable PageListener listener) {
        teller.setListener(listener);
    }

    public PageSettings settings() {
        return fit.settings();
    }

    /// Sets the page anew; the text at its top stays there.
    public void setSettings(PageSettings settings) {
        if (fit.set(settings)) {
            requestLayout();
        }
    }

    /// Says whether scrolling and marks may move.
    public void setMoving(boolean moving) {
        motion.allow(moving);
    }

    /// Helps the eye keep its line.
    public void setAid(ReadingAid aid) {
        eye.set(aid, page);
        requestLayout();
    }

    /// Lays documents out otherwise from the next one shown on, be it the same.
    ///
    /// @param continuous whether as one text; a skimmed document is one in any case
    public void setView(boolean continuous, Skim skim) {
        if (view.set(continuous, skim)) {
            page = null;
        }
    }

    /// Tells whether [#setView] would change anything.
    public boolean isChange(boolean continuous, Skim skim) {
        return view.isChange(continuous, skim);
    }

    // Viewport

    @Override
    public boolean isContinuous() {
        return view.isContinuous();
    }

    @Override
    public void showSection(Outline sections, int section) {
        pageOf(sections).enter(section);
        motion.jump();
    }

    @Override
    public void showLed(Outline sections, int section, int lead) {
        pageOf(sections).enterLed(section, lead);
        motion.jump();
    }

    // Comparing documents by value would read them whole.
    @SuppressWarnings("ReferenceEquality")
    private Page pageOf(Outline sections) {
        if (shown == null || shown.document() != sections.document()) {
            shown = sections;
            selection.clear();
            page = null;
            // Whoever listens has seen nothing of it yet.
            teller.forget();
        }
        if (page == null) {
            page = view.page(sections);
            eye.begin(page);
            fit.begin(page, pageHeight());
        }
        return page;
    }

    @Override
    public boolean scrollLines(int lines) {
        return motion.scrolled(page != null && motion.moved(page.lines(lines)));
    }

    @Override
    public boolean scrollScreens(double screens) {
        if (page == null) {
            return false;
        }
        int turn = screens > 0 ? page.bottomOffset() - 1 : page.topOffset();
        boolean moved = motion.moved(page.screens(screens));
        boolean whole = Math.abs(screens) == 1;
        if (moved && whole) {
            motion.turned(turn);
        }
        return whole ? moved : motion.scrolled(moved);
    }

    @Override
    public int scrollParagraphs(int from, int paragraphs) {
        int reached = page == null ? NOWHERE : page.parts(from, paragraphs);
        if (reached != NOWHERE) {
            // Another place is meant, be the same text on screen.
            teller.forget();
        }
        motion.scrolled(motion.moved(reached != NOWHERE));
        return reached;
    }

    /// Scrolls down by `distance` pixels, up where negative; false if nothing moved.
    public boolean scrollPixels(double distance) {
        return page != null && motion.moved(page.pixels(Math.rint(distance)));
    }

    /// Scrolls by `distance` pixels as a movement that can be seen.
    boolean glidePixels(double distance) {
        return motion.scrolled(scrollPixels(distance));
    }

    @Override
    public void showStart() {
        if (page != null) {
            page.showSectionStart();
            motion.jump();
        }
    }

    @Override
    public void showEnd() {
        if (page != null) {
            page.showEnd();
            motion.jump();
        }
    }

    @Override
    public void show(int offset) {
        if (page != null) {
            page.show(offset);
            motion.jump();
        }
    }

    @Override
    public int ruledOffset() {
        return eye.ruledOffset(page);
    }

    @Override
    public int standIn(int offset) {
        return page == null ? offset : page.standIn(offset);
    }

    @Override
    public void point(int offset, boolean onTop) {
        eye.point(offset, onTop, page);
        requestLayout();
    }

    private void showShare(double share) {
        if (page != null) {
            Span span = page.span();
            show(span.start() + (int) (share * span.length()));
        }
    }

    @Override
    public int aim() {
        return page == null ? 0 : page.aimOffset();
    }

    @Override
    public int lead() {
        return page == null ? 0 : page.lead();
    }

    @Override
    public int topOffset() {
        return page == null ? 0 : page.topOffset();
    }

    @Override
    public int bottomOffset() {
        return page == null ? 0 : page.bottomOffset();
    }

    /// Selects the whole section, its heading included.
    public void selectAll() {
        if (page != null) {
            selection.start(page.section());
            requestLayout();
        }
    }

    /// Selects `span` of the document; as much of it as the section has is shown.
    public void select(Span span) {
        selection.start(span);
        requestLayout();
    }

    /// Tells whether the character at `offset` of the document can be scrolled to.
    public boolean holds(int offset) {
        return page != null && page.span().start() <= offset && offset <= page.span().end();
    }

    @Override
    public void clearSelection() {
        selection.clear();
        requestLayout();
    }

    @Override
    public Span selectedSpan() {
        return selection.span();
    }

    /// Returns the text in `span` of the document as it is shown: blocks apart by a blank line, the
    /// items of a list a line each.
    public String textOf(Span span) {
        return shown == null ? "" : SelectedText.of(shown.document(), shown, span);
    }

    /// Returns the offset on the page under the one at `offset`, so many `lines` down, up where
    /// negative, as far as the section's text goes.
    public int offsetBelow(int offset, int lines) {
        return page == null ? offset : page.offsetBelow(offset, lines);
    }

    /// Marks what is found, and of it the match at `here` in its own way.
    ///
    /// @param found tells the matches in a part of the document
    public void showFound(Function<Span, List<Span>> found, @Nullable Span here) {
        layers.setFound(found, here);
        requestLayout();
    }

    /// Shows `marks` in the margin beside their lines.
    public void showMarks(List<MarginMark> marks) {
        layers.setMarks(marks);
        requestLayout();
    }

    /// Marks the paragraphs at `changed`.
    public void showChanged(List<Span> changed) {
        layers.setChanged(changed);
        requestLayout();
    }

    /// Tells whether the writing on screen at `offset` runs from right to left.
    public boolean isRightToLeft(int offset) {
        return layers.isRightToLeft(offset);
    }

    /// Says whether the line that names the next section stands out: the next step goes there.
    public void setNextDue(boolean due) {
        layers.setNextDue(due);
    }

    Selection selection() {
        return selection;
    }

    PageTeller teller() {
        return teller;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object answer =
                new SpokenPage(layers.placed()).answer(attribute, parameters, selection.span());
        return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
    }

    // Layout

    private double pageHeight() {
        return Math.max(0, getHeight() - 2 * PageLayers.INSET);
    }

    @Override
    public void requestLayout() {
        arranged = false;
        super.requestLayout();
    }

    // Whoever listens to the page changes what stands around it.
    private void arrangeAhead() {
        if (!arranged && isSet()) {
            arrange();
        }
    }

    private boolean isSet() {
        return page != null && fit.isFit(page, getWidth(), pageHeight());
    }

    @Override
    protected void layoutChildren() {
        indicator.resizeRelocate(
                getWidth() - ScrollIndicator.WIDTH, 0, ScrollIndicator.WIDTH, getHeight());
        if (page != null && getWidth() > 0 && getHeight() > 0 && !(arranged && isSet())) {
            arrange();
        }
    }

    private void arrange() {
        Page page = Objects.requireNonNull(this.page);
        PageMetrics metrics = fit.fit(page, getWidth(), pageHeight(), eye.pointed());
        List<Screenful.Placed> placed = page.placed(0);
        double off = motion.off(layers.placed(), placed);
        layers.show(
                off == 0 ? placed : page.placed(off),
                metrics.left(),
                getWidth(),
                off == 0 ? page.drawnHeight() : pageHeight(),
                off);
        eye.show(page, metrics.column(), !selection.span().isEmpty(), layers);
        motion.mark();
        layers.mark(selection.span());
        preparing.start();
        tell(page);
        arranged = true;
    }

    private void tell(Page page) {
        int top = page.topOffset();
        int bottom = page.bottomOffset();
        indicator.update(page.span(), top, bottom, page.fits());
        if (teller.isNew(top, bottom)) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            teller.scrolled();
        }
    }

    /// Returns the nodes of the page, as last laid out.
    PageLayers layers() {
        return layers;
    }
}
