package lectern.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import lectern.messages.Messages;
import org.controlsfx.control.SegmentedButton;

/// One of a few: a button each, beside each other. The arrow keys go from one to the next.
final class ChoiceRow<T> extends SegmentedButton {
    private final List<T> values;
    private boolean without;

    /// @param key of the setting's name
    /// @param brief what the button of a value says
    /// @param title what it is called
    /// @param onChoose takes the value whose button was pressed
    ChoiceRow(
            String key,
            List<T> values,
            Function<T, String> brief,
            Function<T, String> title,
            Consumer<T> onChoose) {
        this.values = values;
        ToggleGroup group = new ToggleGroup();
        setToggleGroup(group);
        for (T value : values) {
            ToggleButton button = new ToggleButton(brief.apply(value));
            button.setAccessibleText(Messages.text(key) + ", " + title.apply(value));
            button.setAccessibleHelp(Messages.text("help.choice"));
            if (!brief.apply(value).equals(title.apply(value))) {
                button.setTooltip(new Tooltip(title.apply(value)));
            }
            button.setMinWidth(Region.USE_PREF_SIZE);
            getButtons().add(button);
        }
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null && !without) {
                                // A press leaves what was chosen chosen.
                                group.selectToggle(before);
                            } else if (now != null) {
                                onChoose.accept(values.get(getButtons().indexOf(now)));
                            }
                        });
    }

    /// Puts a dot on the button of each value, coloured by a style class.
    void dot(Function<T, String> styleClass) {
        for (int i = 0; i < values.size(); i++) {
            Region dot = new Region();
            dot.getStyleClass().addAll("dot", styleClass.apply(values.get(i)));
            getButtons().get(i).setGraphic(dot);
        }
    }

    /// Shows that `value` is chosen; none where it is not among these.
    void show(T value) {
        int index = values.indexOf(value);
        without = index < 0;
        if (without) {
            getToggleGroup().selectToggle(null);
        } else {
            getButtons().get(index).setSelected(true);
        }
    }
}
