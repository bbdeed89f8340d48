package lectern.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import lectern.messages.Messages;
import lectern.reading.AccentChoice;
import lectern.reading.Appearance;
import lectern.reading.TextFace;
import lectern.reading.ThemeChoice;

/// The settings of colours and text. Each takes effect as it is changed.
final class SettingsPane extends GridPane {
    private static final double SMALLEST = 9;
    private static final double LARGEST = 54;

    // Names beside the settings, and over them, take so much; in multiples of the size.
    private static final double WIDTH = 46;
    private static final double STACKED_WIDTH = 32;

    private final Appearance appearance;
    private final ComboBox<String> face = new ComboBox<>();
    private final ChoiceRow<ThemeChoice> theme;
    private final ChoiceRow<ThemeChoice> contrast;
    private final ChoiceRow<AccentChoice> accent;
    private final ChoiceRow<Boolean> paragraphs;
    private final ChoiceRow<Boolean> layout;
    private final NumberRow size;
    private final NumberRow lineHeight;
    private final NumberRow measure;
    private final boolean stacked;
    private final CheckBox justified = new CheckBox(Messages.text("settings.justified"));
    // While what is set is shown, nothing is set.
    private final Subscription following;
    private boolean showing;

    /// @param room how wide it may be, in pixels
    SettingsPane(Appearance appearance, double room) {
        this.appearance = appearance;
        double letters = Math.min(appearance.interfaceSize(), room / STACKED_WIDTH);
        stacked = room < WIDTH * letters;
        theme = themes("settings.theme", choice -> !choice.isHighContrast());
        contrast = themes("settings.contrast", ThemeChoice::isHighContrast);
        accent =
                new ChoiceRow<>(
                        "settings.accent",
                        List.of(AccentChoice.values()),
                        _ -> "",
                        AccentChoice::title,
                        set(appearance::choose));
        accent.dot(choice -> "dot-" + choice.id());
        paragraphs =
                new ChoiceRow<>(
                        "settings.paragraphs",
                        List.of(false, true),
                        indent -> Messages.text(indent ? "settings.indent" : "settings.space"),
                        indent -> Messages.text(indent ? "settings.indent" : "settings.space"),
                        set(appearance::setIndented));
        layout =
                new ChoiceRow<>(
                        "settings.layout",
                        List.of(false, true),
                        whole -> Messages.text(whole ? "settings.whole" : "settings.sections"),
                        whole -> Messages.text(whole ? "settings.whole" : "settings.sections"),
                        set(appearance::setContinuous));
        size = new NumberRow("settings.size", SMALLEST, LARGEST, 1, set(appearance::setTextSize));
        lineHeight =
                new NumberRow("settings.lines", 1.2, 2.2, 0.05, set(appearance::setLineHeight));
        measure = new NumberRow("settings.measure", 40, 110, 2, set(appearance::setMeasure));
        face.getItems().setAll(faces());
        face.setCellFactory(_ -> new FaceCell());
        face.setButtonCell(new FaceCell());
        face.setMaxWidth(Double.MAX_VALUE);
        face.setVisibleRowCount(12);
        face.setAccessibleHelp(Messages.text("help.face"));
        justified.setAccessibleHelp(Messages.text("help.choice"));
        face.valueProperty().subscribe((_, now) -> set(appearance::setFace).accept(now));
        justified
                .selectedProperty()
                .subscribe((_, now) -> set(appearance::setJustified).accept(now));
        Button restore = new Button(Messages.text("settings.restore"));
        restore.setOnAction(_ -> appearance.restore());
        restore.setAccessibleHelp(Messages.text("help.restore"));
        getStyleClass().add("settings");
        // As large as at first, so that the card stands still while sizes change.
        setStyle("-fx-font-size: " + letters + "px;");
        add("settings.face", face);
        add("settings.size", size);
        add("settings.lines", lineHeight);
        add("settings.measure", measure);
        add("settings.paragraphs", paragraphs);
        add("", justified);
        add("settings.theme", theme);
        add("settings.contrast", contrast);
        add("settings.accent", accent);
        add("settings.layout", layout);
        add("", restore);
        following = appearance.settingsProperty().subscribe(_ -> show());
    }

    private ChoiceRow<ThemeChoice> themes(String key, Predicate<ThemeChoice> which) {
        return new ChoiceRow<>(
                key,
                Arrays.stream(ThemeChoice.values()).filter(which).toList(),
                ThemeChoice::brief,
                ThemeChoice::title,
                set(appearance::choose));
    }

    /// Tells whether names stand over their settings, since there is little room.
    boolean isStacked() {
        return stacked;
    }

    /// Shows no later settings any more.
    void end() {
        following.unsubscribe();
    }

    private <T> Consumer<T> set(Consumer<T> setter) {
        return value -> {
            if (!showing && value != null) {
                setter.accept(value);
            }
        };
    }

    private void add(String key, Node control) {
        Label name = new Label(key.isEmpty() ? "" : Messages.text(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        if (!key.isEmpty()) {
            name.setLabelFor(control);
            control.setAccessibleText(name.getText());
        }
        if (stacked) {
            addColumn(0, key.isEmpty() ? new Node[] {control} : new Node[] {name, control});
        } else {
            addRow(getRowCount(), name, control);
        }
    }

    /// Runs `action` on Esc, which closes the list of faces first.
    void onEscape(Runnable action) {
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !face.isShowing()) {
                        event.consume();
                        action.run();
                    }
                });
    }

    /// Puts the focus on the first setting.
    void enter() {
        face.requestFocus();
    }

    // Before the card comes up: the system takes its time to name its fonts.
    private static List<String> faces() {
        List<String> faces = new ArrayList<>();
        Arrays.stream(TextFace.values()).map(TextFace::id).forEach(faces::add);
        faces.addAll(Font.getFamilies());
        return faces;
    }

    private void show() {
        showing = true;
        face.setValue(appearance.face());
        size.show(appearance.textSize(), Messages.text("settings.pixels", appearance.textSize()));
        lineHeight.show(
                appearance.lineHeight(), Messages.text("settings.times", appearance.lineHeight()));
        measure.show(
                appearance.measure(), Messages.text("settings.characters", appearance.measure()));
        paragraphs.show(appearance.isIndented());
        justified.setSelected(appearance.isJustified());
        theme.show(appearance.theme());
        contrast.show(appearance.theme());
        accent.show(appearance.accent());
        layout.show(appearance.isContinuous());
        showing = false;
    }
}
