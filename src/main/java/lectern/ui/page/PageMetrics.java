package lectern.ui.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;

/// Sizes and distances of a page in pixels, worked out from its settings and the pane's width.
final class PageMetrics {
    private static final double MARGIN = 24;
    private static final List<Double> TITLE_SIZES = List.of(1.9, 1.5, 1.25, 1.1);
    private static final double TITLE_LINE_HEIGHT = 1.25;
    // Code is set in letters of such shares of the text's size: as large as lets it fit.
    private static final double LEAST_FIXED = 0.7;
    private static final double MOST_FIXED = 0.9;

    private final PageSettings settings;
    private final Face text;
    // Made when first asked for: many a page has no code and one level of title.
    private final Map<Integer, Face> titles = new HashMap<>();
    private @Nullable Face small;
    private final Map<Integer, Face> fixed = new HashMap<>();
    private final double paneWidth;
    private final double left;
    private final double column;
    private final double wide;

    PageMetrics(PageSettings settings, double paneWidth) {
        this.settings = settings;
        this.paneWidth = paneWidth;
        text = face(1, FontWeight.NORMAL, settings.lineHeight());
        double margin = Math.min(MARGIN, paneWidth / 10);
        double measure = settings.measure() * text.average();
        column = Math.max(20, Math.floor(Math.min(measure, paneWidth - 2 * margin)));
        left = Math.floor((paneWidth - column) / 2);
        wide = Math.max(column, paneWidth - left - margin);
    }

    private Face face(double factor, FontWeight weight, double lineHeight) {
        double size = settings.size() * factor;
        return Face.of(Font.font(settings.textFace(), weight, size), lineHeight);
    }

    private Face titleFace(int level) {
        double factor = level < TITLE_SIZES.size() ? TITLE_SIZES.get(level) : 1;
        // A long word of a title must fit a narrow pane.
        double room = Math.max(1, column / (10 * settings.size()));
        return face(Math.min(factor, room), FontWeight.BOLD, TITLE_LINE_HEIGHT);
    }

    private Face fixedFace(int columns) {
        double size = settings.size();
        Face one = Face.of(Font.font(settings.fixedFace(), size), settings.lineHeight());
        double fitting = size * wide / (columns + 0.5) / one.average();
        double chosen = Math.clamp(fitting, LEAST_FIXED * size, MOST_FIXED * size);
        return Face.of(Font.font(settings.fixedFace(), chosen), 1.35);
    }

    Face text() {
        return text;
    }

    Face small() {
        if (small == null) {
            small = face(0.85, FontWeight.NORMAL, settings.lineHeight());
        }
        return small;
    }

    /// Returns the face of code that has so many columns.
    Face fixed(int columns) {
        return fixed.computeIfAbsent(columns, this::fixedFace);
    }

    Face title(Part.Title title) {
        return titles.computeIfAbsent(Math.min(title.level(), TITLE_SIZES.size()), this::titleFace);
    }

    /// Returns the pane's width these metrics are for.
    double paneWidth() {
        return paneWidth;
    }

    /// Returns where the column starts.
    double left() {
        return left;
    }

    /// Returns the column's width.
    double column() {
        return column;
    }

    /// Returns the width that code may have: what is right of the column too.
    double wide() {
        return wide;
    }

    boolean isJustified() {
        return settings.justified();
    }

    boolean isIndented() {
        return settings.indented();
    }

    double em(double ems) {
        return Math.rint(ems * settings.size());
    }

    double lines(double lines) {
        return Math.rint(lines * text.pitch());
    }
}
