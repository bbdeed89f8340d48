package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.document.Span;
import org.junit.jupiter.api.Test;

class ScrollIndicatorTest {
    private final ScrollIndicator indicator = Toolkit.call(() -> new ScrollIndicator(_ -> {}));

    @Test
    void withoutATextThereIsNothingToScroll() {
        assertThat(indicator.isVisible()).isFalse();
    }

    @Test
    void showsWhereOnlyAPartIsOnScreen() {
        Toolkit.run(() -> indicator.update(new Span(0, 100), 0, 40, false));
        assertThat(indicator.isVisible()).isTrue();
        Toolkit.run(() -> indicator.update(new Span(0, 100), 0, 100, true));
        assertThat(indicator.isVisible()).isFalse();
    }
}
