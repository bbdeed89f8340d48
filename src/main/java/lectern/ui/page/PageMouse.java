package lectern.ui.page;

import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// Turns what the mouse does on a page into selecting, scrolling and following links.
final class PageMouse {
    private static final int NOTCH_LINES = 3;
    // Nanoseconds between two steps while text is selected beyond the page; ticks may be more.
    private static final long FRAME = 15_000_000;

    private final ReadingPane pane;
    private final AnimationTimer autoscroll =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (now - scrolled >= FRAME) {
                        scrolled = now;
                        pane.scrollPixels(beyond() / 4);
                        drag();
                    }
                }
            };
    private long scrolled;
    private int clicks = 1;
    private double x;
    private double y;
    private boolean dragged;

    PageMouse(ReadingPane pane) {
        this.pane = pane;
    }

    void install() {
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        pane.addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        at(event);
        dragged = false;
        clicks = Math.clamp(event.getClickCount(), 1, 3);
        Span granule = granule();
        if (granule != null) {
            if (event.isShiftDown() && clicks == 1) {
                pane.selection().extend(granule);
            } else {
                pane.selection().start(granule);
            }
            pane.requestLayout();
        }
        tellLine();
    }

    private void tellLine() {
        Spot spot = pane.layers().spotAt(x, y);
        if (spot != null && spot.besideText() && !(spot.piece().part() instanceof Part.Link)) {
            pane.teller().lineClicked(spot.caret().start());
        }
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            at(event);
            dragged = dragged || !event.isStillSincePress();
            drag();
            if (beyond() == 0) {
                autoscroll.stop();
            } else {
                autoscroll.start();
            }
        }
    }

    private void drag() {
        Span granule = granule();
        if (granule != null && dragged) {
            pane.selection().extend(granule);
            pane.requestLayout();
        }
    }

    // How far the pointer is under the pane, or over it where negative.
    private double beyond() {
        return y < 0 ? y : Math.max(0, y - pane.getHeight());
    }

    private void release(MouseEvent event) {
        autoscroll.stop();
        Part.Link link = linkAt(event);
        if (event.getButton() == MouseButton.PRIMARY && !dragged && link != null) {
            pane.teller().linkActivated(link.target());
        }
    }

    private void move(MouseEvent event) {
        pane.setCursor(linkAt(event) == null ? Cursor.TEXT : Cursor.HAND);
    }

    private void wheel(ScrollEvent event) {
        if (event.isControlDown() || event.getDeltaY() == 0) {
            return;
        }
        boolean notched = event.getMultiplierY() > 1;
        double distance = -distance(event);
        boolean moved = notched ? pane.glidePixels(distance) : pane.scrollPixels(distance);
        if (!moved && !event.isInertia()) {
            pane.teller().wheelPastEnd(event.getDeltaY() < 0);
        }
        event.consume();
    }

    // A wheel with notches counts them in the multiplier; a touchpad tells pixels.
    private double distance(ScrollEvent event) {
        double notch = event.getMultiplierY();
        return notch > 1
                ? event.getDeltaY() / notch * NOTCH_LINES * pane.settings().linePitch()
                : event.getDeltaY();
    }

    private void at(MouseEvent event) {
        x = event.getX();
        y = event.getY();
    }

    private @Nullable Span granule() {
        Spot spot = pane.layers().spotAt(x, y);
        if (spot == null) {
            return null;
        }
        return switch (clicks) {
            case 1 -> spot.caret();
            case 2 -> spot.word();
            default -> spot.paragraph();
        };
    }

    private Part.@Nullable Link linkAt(MouseEvent event) {
        Spot spot = pane.layers().spotAt(event.getX(), event.getY());
        return spot != null && spot.onText() && spot.piece().part() instanceof Part.Link link
                ? link
                : null;
    }
}
