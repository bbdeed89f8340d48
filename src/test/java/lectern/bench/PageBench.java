package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Outline;
import lectern.document.Section;
import lectern.document.Span;
import lectern.text.LineIndex;
import lectern.ui.page.ReadingPane;

/// Measures the application's time from a key to a page ready to paint, and painted.
///
/// Arguments: text files. Without any it makes its own: an article, a book of 3 MB in chapters, and
/// sections of 100 MB (paragraphs, one single line, Han, Arabic). Run it on the headless platform.
public final class PageBench {
    private static final int KEYS = 400;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 1000;
    private static final String PROSE =
            "the quick brown fox jumps over a lazy dog, while people read long texts of all kinds; ";
    private static final String HAN =
            "\u8fd9\u662f\u4e00\u6bb5\u8db3\u591f\u957f\u7684\u6587\u5b57\uff0c";
    private static final String ARABIC =
            "\u0647\u0630\u0627 \u0646\u0635 \u0637\u0648\u064a\u0644 \u0628\u0645\u0627 \u064a\u0643\u0641\u064a\u060c ";

    private static final String THEME =
            Objects.requireNonNull(ReadingPane.class.getResource("/lectern/ui/theme/light.css"))
                    .toExternalForm();

    private PageBench() {}

    public static void main(String[] args) {
        Platform.startup(() -> {});
        Platform.runLater(
                () -> {
                    try {
                        run(args);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    } finally {
                        Platform.exit();
                    }
                });
    }

    private static void run(String[] args) throws IOException {
        System.out.printf(
                "%-34s %9s %17s %17s %17s%n",
                "milliseconds, median and p95", "first", "page down", "line down", "with painting");
        for (String file : args) {
            measure(file, document(Files.readString(Path.of(file)), Integer.MAX_VALUE));
        }
        if (args.length == 0) {
            measure("article, 4 KB", document(paragraphs(PROSE, 4_000, 500), 1_000));
            measure(
                    "book, 3 MB, 300 sections",
                    document(paragraphs(PROSE, 3_000_000, 600), 10_000));
            measure("100 MB, paragraphs", document(paragraphs(PROSE, 100_000_000, 600), 1 << 30));
            measure("100 MB, one line", document(paragraphs(PROSE, 100_000_000, 1 << 30), 1 << 30));
            measure("10 MB, Han", document(paragraphs(HAN, 10_000_000, 200), 1 << 30));
            measure("10 MB, Arabic", document(paragraphs(ARABIC, 10_000_000, 400), 1 << 30));
        }
    }

    private static void measure(String name, Document document) {
        ReadingPane pane = new ReadingPane();
        StackPane root = new StackPane(pane);
        new Scene(root, WIDTH, HEIGHT).getStylesheets().add(THEME);
        long start = System.nanoTime();
        pane.showSection(new Outline(document), 0);
        pulse(root);
        double first = (System.nanoTime() - start) / 1e6;
        Reader reader = new Reader(pane, document);
        double[] pages = times(KEYS, _ -> step(root, () -> reader.screens(1)));
        double[] lines = times(KEYS, _ -> step(root, () -> reader.lines(1)));
        WritableImage image = new WritableImage((int) WIDTH, (int) HEIGHT);
        double[] painted =
                times(
                        KEYS,
                        _ -> {
                            step(root, () -> reader.screens(1));
                            root.snapshot(null, image);
                        });
        System.out.printf(
                "%-34s %9.1f %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f%n",
                name,
                first,
                share(pages, 0.5),
                share(pages, 0.95),
                share(lines, 0.5),
                share(lines, 0.95),
                share(painted, 0.5),
                share(painted, 0.95));
    }

    /// Reads on through sections as the window does.
    private static final class Reader {
        private final ReadingPane pane;
        private final Document document;
        private int section;

        Reader(ReadingPane pane, Document document) {
            this.pane = pane;
            this.document = document;
        }

        void screens(int screens) {
            flow(pane.scrollScreens(screens));
        }

        void lines(int lines) {
            flow(pane.scrollLines(lines));
        }

        private void flow(boolean moved) {
            if (!moved) {
                section = (section + 1) % document.sections().size();
                pane.flowInto(new Outline(document), section, true);
            }
        }
    }

    private static void step(StackPane root, Runnable key) {
        key.run();
        pulse(root);
    }

    private static void pulse(StackPane root) {
        root.applyCss();
        root.layout();
    }

    private static double[] times(int count, IntConsumer work) {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            work.accept(i);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double share(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    private static String paragraphs(String words, int length, int paragraph) {
        StringBuilder text = new StringBuilder(length + 100);
        int end = paragraph;
        for (int i = 0; text.length() < length; i++) {
            text.append(words).append(i).append(i % 9 == 8 ? ". " : " ");
            if (text.length() > end) {
                text.append('\n');
                end = text.length() + paragraph;
            }
        }
        return text.toString();
    }

    // One paragraph a line, a section about every `size` characters.
    private static Document document(String text, int size) {
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        LineIndex lines = LineIndex.of(text);
        int start = 0;
        for (int i = 0; i < lines.count(); i++) {
            Span span = new Span(lines.start(i), lines.end(i));
            if (!span.isEmpty()) {
                blocks.add(new Block.Paragraph(span, false));
            }
            int next = lines.start(i + 1);
            if (next - start >= size || i + 1 == lines.count()) {
                int level = sections.isEmpty() ? 0 : 1;
                Span all = new Span(start, next);
                sections.add(
                        new Section(level, "Section " + sections.size(), all, null, blocks, 1));
                blocks.clear();
                start = next;
            }
        }
        return new Document(text, sections, List.of());
    }
}
