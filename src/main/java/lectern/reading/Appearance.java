package lectern.reading;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lectern.state.Settings;
import lectern.state.Typography;

/// How the window looks: colours, text, the outline's width and whether it is shown.
public final class Appearance {
    /// The sizes that "larger" and "smaller" step through, in pixels.
    static final List<Integer> SIZES =
            List.of(
                    9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 27, 30, 33, 36, 40, 45, 50,
                    54);

    private static final double INTERFACE_SIZE = 14;
    private static final double WIDTH_STEP = 40;
    private static final double NARROWEST = 180;
    private static final double WIDEST = 640;

    // What page and outline need beside each other, in pixels and in multiples of the size of their
    // letters, and what the outline may take.
    private static final double NARROWEST_PAGE = 360;
    private static final double LEAST_PAGE = 11;
    private static final double WANTED_PAGE = 15;
    private static final double LEAST_OUTLINE = 9;
    private static final double MOST_SHARE = 0.42;
    private static final double MOST_SHARE_OVER = 0.8;

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Skim> skim = new ReadOnlyObjectWrapper<>(Skim.FULL);
    private final ReadOnlyObjectWrapper<ReadingAid> aid =
            new ReadOnlyObjectWrapper<>(ReadingAid.NONE);
    private final ReadOnlyBooleanWrapper outlineSlidIn = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper zen = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper outlineShown = new ReadOnlyBooleanWrapper(true);

    private boolean outlineWanted = true;
    private boolean outlineBeforeZen = true;
    private double windowWidth = Double.MAX_VALUE;

    public Appearance(Settings settings) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.settings.subscribe(_ -> placeOutline());
    }

    /// What is kept for the next start.
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// Takes over what another window has set.
    public void take(Settings all) {
        settings.set(all);
    }

    // Colours

    public ThemeChoice theme() {
        return ThemeChoice.of(settings.get().theme());
    }

    public void choose(ThemeChoice theme) {
        settings.set(settings.get().withTheme(theme.id()));
    }

    /// Goes on to the next theme that does not look like this one.
    ///
    /// @param looksOtherwise tells it of a theme
    public void nextTheme(Predicate<ThemeChoice> looksOtherwise) {
        ThemeChoice next = theme().next();
        while (next != theme() && !looksOtherwise.test(next)) {
            next = next.next();
        }
        choose(next);
    }

    public AccentChoice accent() {
        return AccentChoice.of(settings.get().accent());
    }

    public void choose(AccentChoice accent) {
        settings.set(settings.get().withAccent(accent.id()));
    }

    // Text

    /// Returns the id of a bundled face or the name of an installed one.
    public String face() {
        return type().face();
    }

    /// Returns the size of the body text in pixels.
    public double textSize() {
        return type().size();
    }

    /// Returns the size of all but the text in pixels: it grows a third of what the text does, so
    /// that rows stay readable and still fit.
    public double interfaceSize() {
        double size = INTERFACE_SIZE * (1 + (textSize() / Typography.DEFAULT.size() - 1) / 3);
        return Math.clamp(size, 12, 24);
    }

    /// Returns the distance of two lines in multiples of the size.
    public double lineHeight() {
        return type().lineHeight();
    }

    /// Returns the length of a line in characters of average width.
    public double measure() {
        return type().measure();
    }

    public boolean isJustified() {
        return type().justified();
    }

    /// Tells whether paragraphs are told by an indent, not by space.
    public boolean isIndented() {
        return type().indented();
    }

    public void setFace(String face) {
        set(type().withFace(face));
    }

    public void setTextSize(double pixels) {
        set(type().withSize(pixels));
    }

    public void setLineHeight(double height) {
        set(type().withLineHeight(height));
    }

    public void setMeasure(double characters) {
        set(type().withMeasure(characters));
    }

    public void setJustified(boolean justified) {
        set(type().withJustified(justified));
    }

    public void setIndented(boolean indented) {
        set(type().withIndented(indented));
    }

    public void larger() {
        setTextSize(SIZES.stream().filter(s -> s > textSize()).findFirst().orElse(SIZES.getLast()));
    }

    public void smaller() {
        setTextSize(
                SIZES.reversed().stream()
                        .filter(s -> s < textSize())
                        .findFirst()
                        .orElse(SIZES.getFirst()));
    }

    public void defaultSize() {
        setTextSize(Typography.DEFAULT.size());
    }

    /// Sets colours and text as they are at a first start.
    public void restore() {
        settings.set(
                settings.get()
                        .withTheme(Settings.DEFAULT.theme())
                        .withAccent(Settings.DEFAULT.accent())
                        .withType(Typography.DEFAULT));
    }

    private Typography type() {
        return settings.get().type();
    }

    private void set(Typography type) {
        settings.set(settings.get().withType(type));
    }

    // The document as one text, or by sections

    public boolean isContinuous() {
        return settings.get().continuous();
    }

    public void toggleContinuous() {
        setContinuous(!isContinuous());
    }

    /// How much of the document is shown; not kept.
    public ReadOnlyObjectProperty<Skim> skimProperty() {
        return skim.getReadOnlyProperty();
    }

    public void nextSkim() {
        skim.set(skim.get().next());
    }

    public void setContinuous(boolean continuous) {
        settings.set(settings.get().withContinuous(continuous));
    }

    /// What helps the eye keep its line; not kept.
    public ReadOnlyObjectProperty<ReadingAid> aidProperty() {
        return aid.getReadOnlyProperty();
    }

    public void nextAid() {
        aid.set(aid.get().next());
    }

    /// Whether the text stands alone, without outline and status bar; not kept.
    public ReadOnlyBooleanProperty zenProperty() {
        return zen.getReadOnlyProperty();
    }

    /// Leaves the text alone in the window, or puts around it what was there.
    public void toggleZen() {
        if (zen.get()) {
            outlineWanted = outlineBeforeZen;
        } else {
            outlineBeforeZen = outlineWanted;
            outlineWanted = false;
        }
        placeOutline();
        zen.set(!zen.get());
    }

    // The outline

    /// Whether the outline stands beside the page: the reader wants it, and there is room for both.
    public ReadOnlyBooleanProperty outlineShownProperty() {
        return outlineShown.getReadOnlyProperty();
    }

    private void placeOutline() {
        boolean shown = outlineWanted && hasRoomForOutline();
        if (shown) {
            slideOutlineOut();
        }
        outlineShown.set(shown);
    }

    /// Takes how wide the window is, in pixels.
    public void setWindowWidth(double pixels) {
        windowWidth = pixels;
        placeOutline();
    }

    /// Tells whether letters as large as they are leave room for outline and page.
    public boolean hasRoomForOutline() {
        return leastOutline() + pageWidth(LEAST_PAGE) <= windowWidth;
    }

    private double leastOutline() {
        return Math.max(NARROWEST, LEAST_OUTLINE * interfaceSize());
    }

    private double pageWidth(double letters) {
        return Math.max(NARROWEST_PAGE, letters * textSize());
    }

    /// Returns how wide the outline may be at the most, in pixels: beside the page, that goes
    /// before; over it, the outline does.
    public double mostOutlineWidth() {
        if (!hasRoomForOutline()) {
            return windowWidth * MOST_SHARE_OVER;
        }
        double left = windowWidth - pageWidth(WANTED_PAGE);
        return Math.min(Math.max(left, leastOutline()), windowWidth * MOST_SHARE);
    }

    /// Returns the width in pixels that the outline is to have where there is room; it grows with
    /// the words in it.
    public double outlineWidth() {
        return settings.get().outlineWidth() * outlineScale();
    }

    private double outlineScale() {
        return Math.max(1, interfaceSize() / INTERFACE_SIZE);
    }

    public void wider() {
        setOutlineWidth(outlineWidth() + WIDTH_STEP);
    }

    public void narrower() {
        setOutlineWidth(outlineWidth() - WIDTH_STEP);
    }

    /// Sets the outline's width in pixels, within reason.
    public void setOutlineWidth(double pixels) {
        double width = Math.clamp(pixels / outlineScale(), NARROWEST, WIDEST);
        settings.set(settings.get().withOutlineWidth(width));
    }

    public void toggleOutline() {
        slideOutlineOut();
        outlineWanted = !outlineWanted;
        placeOutline();
    }

    /// Whether the outline, hidden otherwise, stands over the page for as long as it has the keys.
    public ReadOnlyBooleanProperty outlineSlidInProperty() {
        return outlineSlidIn.getReadOnlyProperty();
    }

    /// Lets the outline over the page where it is hidden.
    public void slideOutlineIn() {
        outlineSlidIn.set(!outlineShown.get());
    }

    public void slideOutlineOut() {
        outlineSlidIn.set(false);
    }
}
