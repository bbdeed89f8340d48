package lectern.document;

import java.util.List;

/// Why a line is, or nearly is, a heading.
///
/// @param confidence probability that it is one, 0 to 1
/// @param evidence strongest first
public record Finding(double confidence, List<Evidence> evidence) {
    public Finding {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
        evidence = List.copyOf(evidence);
    }
}
