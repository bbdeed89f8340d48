package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.document.Document;
import lectern.document.Outline;
import lectern.reading.Viewport;
import org.junit.jupiter.api.Test;

/// When a page is set anew, and when it is not.
class PageFitTest {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 400;

    private final Document document = SampleDocuments.of("# Title\nFirst words.\n");
    private final PageFit fit = new PageFit();
    private final Page page = page();

    private Page page() {
        return new Page(document, new Outline(document));
    }

    private PageMetrics fit(Page page, double width, double height) {
        return Toolkit.call(() -> fit.fit(page, width, height, Viewport.NOWHERE));
    }

    @Test
    void anotherHeightLeavesTheMeasuresAlone() {
        PageMetrics metrics = fit(page, WIDTH, HEIGHT);

        assertThat(fit(page, WIDTH, HEIGHT / 2)).isSameAs(metrics);
        assertThat(page.height()).isEqualTo(HEIGHT / 2);
    }

    @Test
    void anotherWidthOrOtherSettingsMeasureAnew() {
        PageMetrics metrics = fit(page, WIDTH, HEIGHT);
        assertThat(metrics.paneWidth()).isEqualTo(WIDTH);
        PageMetrics narrow = fit(page, WIDTH / 2, HEIGHT);
        assertThat(narrow.paneWidth()).isEqualTo(WIDTH / 2);

        assertThat(fit.set(PageSettings.DEFAULT)).isFalse();
        assertThat(fit(page, WIDTH / 2, HEIGHT)).isSameAs(narrow);
        assertThat(fit.set(PageSettings.DEFAULT.withSize(30))).isTrue();
        assertThat(fit.isFit(page, WIDTH / 2, HEIGHT)).isFalse();
        assertThat(fit(page, WIDTH / 2, HEIGHT).em(1)).isEqualTo(30);
    }

    @Test
    void pageIsFitForItsRoomOnly() {
        assertThat(fit.isFit(page, WIDTH, HEIGHT)).isFalse();
        fit(page, WIDTH, HEIGHT);

        assertThat(fit.isFit(page, WIDTH, HEIGHT)).isTrue();
        assertThat(fit.isFit(page, WIDTH + 1, HEIGHT)).isFalse();
        assertThat(fit.isFit(page, WIDTH, HEIGHT + 1)).isFalse();
    }

    @Test
    void newPageIsSetAsTheOneBefore() {
        Page next = page();
        Toolkit.run(() -> fit.begin(next, HEIGHT));
        assertThat(fit.isFit(next, WIDTH, HEIGHT)).isFalse();

        fit(page, WIDTH, HEIGHT);
        Toolkit.run(() -> fit.begin(next, HEIGHT));
        assertThat(fit.isFit(next, WIDTH, HEIGHT)).isTrue();
    }
}
