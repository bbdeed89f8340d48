package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A bar beside the page: one row, in which one part takes what the others leave. Where that would
/// be less than the part's least width, it has a row of its own, and the others have as many as
/// they need.
class WrappingBar extends HBox {
    private Node stretched = new Region();

    WrappingBar() {
        // It wraps before it takes room from the outline.
        setMinWidth(0);
        setPrefWidth(0);
        managedProperty().bind(visibleProperty());
    }

    /// @param stretched one of `parts`
    final void fill(Node stretched, Node... parts) {
        this.stretched = stretched;
        getChildren().setAll(parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    // Asked without a width, a text that wraps would want the height of a word a line.
    @Override
    protected double computeMinHeight(double width) {
        return width < 0 ? 0 : computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = inside(width);
        List<List<Node>> rows = rows(inside);
        double height = snappedTopInset() + snappedBottomInset();
        for (List<Node> row : rows) {
            height += heightOf(row, inside);
        }
        return height + Math.max(0, rows.size() - 1) * getSpacing();
    }

    private double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private List<List<Node>> rows(double inside) {
        List<Node> parts = getManagedChildren();
        List<Node> others = parts.stream().filter(part -> !part.equals(stretched)).toList();
        double least = Math.min(stretched.prefWidth(-1), stretched.minWidth(-1));
        if (least + widthOf(others) + others.size() * getSpacing() <= inside) {
            return List.of(parts);
        }
        List<List<Node>> rows = flow(others, inside);
        rows.add(parts.getFirst().equals(stretched) ? 0 : rows.size(), List.of(stretched));
        return rows;
    }

    private List<List<Node>> flow(List<Node> parts, double inside) {
        List<List<Node>> rows = new ArrayList<>();
        double left = 0;
        for (Node part : parts) {
            double width = part.prefWidth(-1);
            if (rows.isEmpty() || width > left) {
                rows.add(new ArrayList<>());
                left = inside;
            }
            rows.getLast().add(part);
            left -= width + getSpacing();
        }
        return rows;
    }

    private static double widthOf(List<Node> parts) {
        return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum();
    }

    private double width(Node part, List<Node> row, double inside) {
        if (!part.equals(stretched)) {
            return Math.min(part.prefWidth(-1), inside);
        }
        double others = widthOf(row) - part.prefWidth(-1);
        double left = inside - others - (row.size() - 1) * getSpacing();
        return part instanceof Region region && region.getMaxWidth() > 0
                ? Math.min(left, region.getMaxWidth())
                : left;
    }

    private double heightOf(List<Node> row, double inside) {
        return row.stream()
                .mapToDouble(part -> part.prefHeight(width(part, row, inside)))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double inside = inside(getWidth());
        double y = snappedTopInset();
        for (List<Node> row : rows(inside)) {
            double height = heightOf(row, inside);
            double x = snappedLeftInset();
            for (Node part : row) {
                double width = width(part, row, inside);
                double own = part.prefHeight(width);
                // Whatever its least width is: there is no more room than this.
                part.resizeRelocate(x, snapPositionY(y + (height - own) / 2), width, own);
                x += width + getSpacing();
            }
            y += height + getSpacing();
        }
    }
}
