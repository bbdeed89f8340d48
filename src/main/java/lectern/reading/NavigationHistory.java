package lectern.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The places jumped from, to go back to and forward again.
final class NavigationHistory {
    private static final int LIMIT = 200;

    private final Deque<Place> back = new ArrayDeque<>();
    private final Deque<Place> forward = new ArrayDeque<>();

    /// Takes over the places of `other`, each as `translation` has it.
    void takeOver(NavigationHistory other, UnaryOperator<Place> translation) {
        other.back.stream().map(translation).forEach(back::add);
        other.forward.stream().map(translation).forEach(forward::add);
    }

    /// Notes that the reader jumps away from `place`.
    void leave(Place place) {
        if (!place.equals(back.peek())) {
            back.push(place);
        }
        if (back.size() > LIMIT) {
            back.removeLast();
        }
        forward.clear();
    }

    /// Returns the place before `here`, or null at the oldest.
    @Nullable Place back(Place here) {
        return step(back, forward, here);
    }

    /// Returns the place that [#back] left, or null at the newest.
    @Nullable Place forward(Place here) {
        return step(forward, back, here);
    }

    private static @Nullable Place step(Deque<Place> from, Deque<Place> to, Place here) {
        Place place = from.poll();
        if (place != null) {
            to.push(here);
        }
        return place;
    }

    /// Returns the place last jumped from, or null.
    @Nullable Place last() {
        return back.peek();
    }

    boolean isEmpty() {
        return back.isEmpty();
    }
}
