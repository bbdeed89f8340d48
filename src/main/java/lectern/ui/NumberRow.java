package lectern.ui;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lectern.messages.Messages;

/// A number within bounds: a slider, and the number in words beside it.
final class NumberRow extends HBox {
    private final Slider slider;
    private final Label words = new Label();

    /// @param key of the setting's name
    /// @param step of the arrow keys
    /// @param onChange takes each new number, rounded to steps
    NumberRow(String key, double from, double to, double step, Consumer<Double> onChange) {
        slider = new Slider(from, to, from);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(step);
        slider.setAccessibleText(Messages.text(key));
        slider.setAccessibleHelp(Messages.text("help.slider"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("setting-number");
        getStyleClass().add("number-row");
        getChildren().setAll(slider, words);
        slider.valueProperty()
                .subscribe(
                        (_, now) -> {
                            double rounded = Math.rint(now.doubleValue() / step) * step;
                            onChange.accept(Math.rint(rounded * 100) / 100);
                        });
    }

    /// @param said the number in words
    void show(double number, String said) {
        slider.setValue(number);
        words.setText(said);
        slider.setAccessibleRoleDescription(said);
        slider.notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }
}
