package lectern.ui.page;

import java.util.List;

/// How the page comes to a new place: at once, or as a movement that can be seen; and where the eye
/// was when it was turned.
final class PageMotion {
    private static final int NOWHERE = -1;

    private final PageLayers layers;
    private final Runnable redraw;
    private final Glide glide;
    private boolean allowed;
    private boolean gliding;
    // The offset the eye was at when the page was turned, until that is marked.
    private int turnedAt = NOWHERE;

    /// @param layers show the page
    /// @param redraw draws the page anew
    PageMotion(PageLayers layers, Runnable redraw) {
        this.layers = layers;
        this.redraw = redraw;
        glide = new Glide(redraw);
    }

    /// Says whether scrolling and marks may move.
    void allow(boolean allowed) {
        this.allowed = allowed;
    }

    /// Has the page drawn at the place it came to, if it `moved`; returns that.
    boolean moved(boolean moved) {
        if (moved) {
            layers.forgetTurn();
            redraw.run();
        }
        return moved;
    }

    /// Has a scroll be seen as a movement, if it `moved` anything; returns that.
    boolean scrolled(boolean moved) {
        gliding = gliding || (moved && allowed);
        return moved;
    }

    /// Notes that the page was turned, the eye at `offset`.
    void turned(int offset) {
        turnedAt = offset;
    }

    /// Has the page drawn at once at a place that was not reached by scrolling.
    void jump() {
        glide.end();
        gliding = false;
        moved(true);
    }

    /// Returns how far the page is to be drawn under its place, in whole pixels.
    ///
    /// @param before what was on screen
    /// @param now what is to be
    double off(List<Screenful.Placed> before, List<Screenful.Placed> now) {
        if (gliding) {
            gliding = false;
            glide.start(before, now);
        }
        return glide.off();
    }

    /// Marks where the eye was, if the page was turned since the last call.
    void mark() {
        if (turnedAt != NOWHERE) {
            layers.turn(turnedAt, allowed);
            turnedAt = NOWHERE;
        }
    }
}
