package lectern.parse.plain;

import java.util.List;

/// The features that can be measured before any line has been judged.
final class FirstFeatures implements FeatureGroup {
    private final Scene scene;
    private final PlaceFeatures places;
    private final List<FeatureGroup> groups;

    FirstFeatures(Scene scene) {
        this(scene, new PlaceFeatures(scene));
    }

    private FirstFeatures(Scene scene, PlaceFeatures places) {
        this.scene = scene;
        this.places = places;
        NearLines near = new NearLines(scene.facts(), scene.words().cues());
        groups =
                List.of(
                        new ShapeFeatures(scene, near),
                        new SurroundingFeatures(scene, near),
                        new NumberFeatures(scene),
                        new EchoFeatures(scene),
                        new FormFeatures(scene),
                        places);
    }

    /// Returns what measures the same at the same time.
    FirstFeatures beside() {
        return new FirstFeatures(scene, places);
    }

    @Override
    public void measure(int candidate, FeatureRow row) {
        for (FeatureGroup group : groups) {
            group.measure(candidate, row);
        }
    }
}
