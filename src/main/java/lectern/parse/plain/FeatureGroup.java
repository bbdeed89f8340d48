package lectern.parse.plain;

/// Measures one side of a candidate.
interface FeatureGroup {
    void measure(int candidate, FeatureRow row);
}
