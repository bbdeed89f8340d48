package lectern.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Section;
import lectern.document.Span;
import lectern.reading.OpenDocument;
import lectern.reading.OutlineModel;
import lectern.reading.ReadMarks;
import lectern.text.DecodedText;

/// Times what the outline does on the window's thread with a document of many sections (100,000
/// where no argument says otherwise), made of a seed: median, worst and first of some rounds, in
/// milliseconds.
final class OutlineBench {
    private static final int ROUNDS = 21;
    private static final String[] WORDS = {
        "harbour", "tide", "bell", "office", "tax", "signal", "berth", "keeper", "storm", "book"
    };

    private OutlineBench() {}

    public static void main(String[] args) {
        int sections = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        OpenDocument open = open(sections);
        time("open: outline model", () -> new OutlineModel(open));
        time("open: read marks", () -> new ReadMarks(open));
        OutlineModel outline = new OutlineModel(open);
        ReadMarks marks = new ReadMarks(open);
        time("first hint", () -> new OutlineModel(open).hint(outline.rows().get(5)));
        time("cursor down", () -> outline.move(1));
        time("cursor far down", () -> outline.move(5000));
        time("last row", outline::last);
        time("first row", outline::first);
        time("fold one", () -> outline.toggle(1));
        time("fold all", outline::foldAll);
        time("cursor down, folded", () -> outline.move(1));
        time("two levels", () -> outline.showLevels(2));
        time("unfold all", outline::unfoldAll);
        time("first letter of a filter", () -> new OutlineModel(open).filter("b"));
        time(
                "filter, letter by letter",
                () -> {
                    outline.filter("bel");
                    outline.filter("bell");
                });
        time("filter over", outline::clearFilter);
        time("reveal", () -> outline.reveal(sections / 2));
        time("mark as read", () -> marks.toggle(sections / 2));
        time("share read", marks::percent);
        time("next unread", () -> marks.nextUnread(sections / 2));
    }

    private static OpenDocument open(int count) {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder("A Document of Many Sections\n\n");
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(0, "Many", new Span(0, text.length()), null, List.of(), 5));
        for (int i = 1; i < count; i++) {
            int start = text.length();
            String title = i + " " + word(random) + " " + word(random) + " " + word(random);
            text.append(title).append('\n');
            int body = text.length();
            text.append("Some words of the section.\n");
            int level = i == 1 ? 1 : 1 + random.nextInt(4);
            Block block = new Block.Paragraph(new Span(body, text.length() - 1), false);
            sections.add(
                    new Section(
                            level, title, new Span(start, text.length()), null, List.of(block), 5));
        }
        String whole = text.toString();
        DecodedText source =
                new DecodedText(
                        whole, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        Document document = new Document(whole, sections, List.of());
        return OpenDocument.of("many.txt", "many.txt", source, document);
    }

    private static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static void time(String name, Runnable work) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-28s median %7.2f   worst %7.2f   first %7.2f%n",
                name,
                times[ROUNDS / 2],
                times[ROUNDS - 1],
                first);
    }
}
