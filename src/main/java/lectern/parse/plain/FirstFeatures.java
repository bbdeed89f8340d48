package lectern.parse.plain;

import java.util.List;

/// The features that can be measured before any line has been judged.
final class FirstFeatures implements FeatureGroup {
    private final List<FeatureGroup> groups;

    FirstFeatures(Scene scene) {
        NearLines near = new NearLines(scene.facts(), scene.words().cues());
        groups =
                List.of(
                        new ShapeFeatures(scene, near),
                        new SurroundingFeatures(scene, near),
                        new NumberFeatures(scene),
                        new EchoFeatures(scene),
                        new FormFeatures(scene),
                        new PlaceFeatures(scene));
    }

    @Override
    public void measure(int candidate, FeatureRow row) {
        for (FeatureGroup group : groups) {
            group.measure(candidate, row);
        }
    }
}
