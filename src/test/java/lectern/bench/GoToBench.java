package lectern.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import lectern.command.Command;
import lectern.document.Document;
import lectern.document.Finding;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.document.Span;
import lectern.reading.HitList;
import lectern.reading.OpenDocument;
import lectern.reading.PaletteModel;
import lectern.reading.TaskRunner;
import lectern.search.Matches;
import lectern.search.Query;
import lectern.search.SearchIndex;
import lectern.text.DecodedText;
import lectern.text.Progress;

/// Measures the go-to box and the list of matches on a document of 100,000 headings: what the
/// window's thread does when they open, and what other threads do for each letter typed.
public final class GoToBench {
    private static final int HEADINGS = 100_000;
    private static final int ROUNDS = 40;
    private static final List<String> WORDS =
            List.of("harbour", "town", "tide", "keeper", "weather", "office", "duty", "signal");

    /// Work that another thread would do, kept until it is asked for.
    private static final class Later implements TaskRunner {
        private Runnable work = () -> {};

        @Override
        public <T> Running start(Work<T> job, Outcome<T> outcome) {
            work =
                    () -> {
                        try {
                            outcome.done().accept(job.run(Progress.NONE));
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    };
            return () -> work = () -> {};
        }
    }

    private GoToBench() {}

    public static void main(String[] args) {
        OpenDocument open = document();
        Later other = new Later();
        show("window: the box opens", () -> box(open, other).rowsProperty().get().size());
        show(
                "other: titles made ready",
                () -> {
                    box(open, other);
                    other.work.run();
                    return 0;
                });
        PaletteModel box = box(open, other);
        other.work.run();
        for (String typed : List.of("h", "harb", "kw", "tide sig", "xyz")) {
            show(
                    "other: typed " + typed,
                    () -> {
                        box.type(typed);
                        other.work.run();
                        return box.rowsProperty().get().size();
                    });
        }
        Matches matches =
                SearchIndex.of(open.document(), () -> {})
                        .find(new Query("harbour", false, false), () -> {});
        show(
                String.format(Locale.ROOT, "window: %,d matches listed", matches.size()),
                () -> {
                    HitList hits = new HitList(open, matches);
                    int row = hits.rowOf(matches.size() - 1);
                    return hits.excerpt(hits.rows().get(row)).text().length();
                });
    }

    private static PaletteModel box(OpenDocument open, TaskRunner other) {
        List<Command> commands = List.of(Command.values());
        return PaletteModel.ofEverything(open, List.of(), List.of(), commands, other);
    }

    private static OpenDocument document() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < HEADINGS; i++) {
            String title = (i + 1) + " " + word(random) + " " + word(random) + " " + word(random);
            int start = text.length();
            text.append(title).append('\n');
            Heading heading =
                    new Heading(new Span(start, start + title.length()), new Finding(1, List.of()));
            Span span = new Span(start, text.length());
            sections.add(new Section(i == 0 ? 0 : 1, title, span, heading, List.of(), 0));
        }
        DecodedText source =
                new DecodedText(
                        text.toString(),
                        StandardCharsets.UTF_8,
                        DecodedText.DecidedBy.STRICT_UTF_8,
                        0);
        return OpenDocument.of(
                "a.txt", "a.txt", source, new Document(source.text(), sections, List.of()));
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static void show(String what, IntSupplier work) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            var _ = work.getAsInt();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-34s median %6.2f ms, 95th percentile %6.2f%n",
                what,
                times[ROUNDS / 2],
                times[ROUNDS * 95 / 100]);
    }
}
