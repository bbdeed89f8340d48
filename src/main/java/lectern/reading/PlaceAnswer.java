package lectern.reading;

import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// What was understood of a place that a reader typed.
///
/// @param span what is meant, its start first of all; null for no place
/// @param sentence which place that is, or why there is none
/// @param words whether the span was asked for by what it says
public record PlaceAnswer(@Nullable Span span, String sentence, boolean words) {
    static PlaceAnswer at(int offset, String sentence) {
        return new PlaceAnswer(new Span(offset, offset), sentence, false);
    }

    static PlaceAnswer nowhere(String sentence) {
        return new PlaceAnswer(null, sentence, false);
    }
}
