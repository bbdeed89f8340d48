package lectern.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import lectern.document.Outline;
import org.junit.jupiter.api.Test;

class PageListenerTest {
    private static final String TEXT = "# Title\nSome words.\nMore words.\n";

    private final Laid laid = Laid.of(SampleDocuments.of(TEXT), 400, 500);
    private final AtomicInteger heard = new AtomicInteger();

    @Test
    void whatIsOnScreenIsToldAnewForAnotherStructureOfTheText() {
        listen();
        laid.run(laid.pane::requestLayout);
        assertThat(heard.get()).isZero();
        laid.run(() -> laid.pane.showSection(new Outline(SampleDocuments.of(TEXT)), 0));
        assertThat(heard.get()).isEqualTo(1);
    }

    @Test
    void aStepToAnotherParagraphOnScreenIsTold() {
        listen();
        laid.run(() -> laid.pane.scrollParagraphs(laid.pane.topOffset(), 1));
        assertThat(heard.get()).isEqualTo(1);
    }

    @Test
    void sameSettingsAgainChangeNothing() {
        laid.run(() -> laid.pane.setSettings(laid.pane.settings()));
        Piece before = Toolkit.call(() -> laid.pane.layers().placed().getFirst().piece());
        laid.run(() -> laid.pane.setSettings(laid.pane.settings()));
        assertThat(Toolkit.call(() -> laid.pane.layers().placed().getFirst().piece()))
                .isSameAs(before);
    }

    private void listen() {
        laid.pane.setListener(
                new PageListener() {
                    @Override
                    public void scrolled() {
                        heard.incrementAndGet();
                    }

                    @Override
                    public void wheelPastEnd(boolean down) {}

                    @Override
                    public void lineClicked(int offset) {}

                    @Override
                    public void linkActivated(int section) {}
                });
    }
}
