package lectern.ui.page;

import org.jspecify.annotations.Nullable;

/// Fits pages to their settings and to the room there is, in pixels. What is dear is done anew only
/// where settings or width are others.
final class PageFit {
    private PageSettings settings = PageSettings.DEFAULT;
    private @Nullable PageMetrics metrics;

    PageSettings settings() {
        return settings;
    }

    /// Takes settings to fit pages to from now on; false if pages are fit to the same already.
    boolean set(PageSettings settings) {
        // In this order: the first comparison of records takes long, and is none of the start.
        if (metrics != null && settings.equals(this.settings)) {
            return false;
        }
        this.settings = settings;
        metrics = null;
        return true;
    }

    /// Fits a new page to the width that the one before had, if there was one.
    void begin(Page page, double height) {
        if (metrics != null) {
            page.set(metrics, height);
        }
    }

    /// Tells whether [#fit] would change nothing.
    boolean isFit(Page page, double width, double height) {
        return metrics != null && metrics.paneWidth() == width && page.height() == height;
    }

    /// Fits the page; the text at its top stays there, unless that would take the line at `meant`
    /// off the screen.
    ///
    /// @return the page's measures
    PageMetrics fit(Page page, double width, double height, int meant) {
        boolean seen = !isFit(page, width, height) && page.isOnScreen(meant);
        PageMetrics fitting = fit(page, width, height);
        if (seen) {
            page.keepOnScreen(meant);
        }
        return fitting;
    }

    private PageMetrics fit(Page page, double width, double height) {
        PageMetrics fitting = metrics;
        if (fitting == null || fitting.paneWidth() != width) {
            fitting = new PageMetrics(settings, width);
            metrics = fitting;
            page.set(fitting, height);
        } else if (page.height() != height) {
            page.resize(height);
        }
        return fitting;
    }
}
