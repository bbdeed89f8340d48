package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import lectern.document.Document;
import lectern.parse.plain.PlainTextParser;
import lectern.search.Matches;
import lectern.search.Query;
import lectern.search.SearchIndex;
import lectern.text.Progress;

/// Measures how long a document takes to be made ready for searching, and each query after that.
///
/// Arguments: text files. Without any it makes a wrapped English book, a French one and a Chinese
/// one, of 3 MB each.
public final class SearchBench {
    private static final int ROUNDS = 100;
    private static final String ENGLISH =
            """
            the quick brown fox jumps over a lazy dog, while people read long texts of all
            kinds; and nobody doesn\u2019t like a harbour by night.
            """;
    private static final String FRENCH =
            """
            l\u2019\u00e9t\u00e9 dernier, \u00e0 la fin d\u2019une journ\u00e9e, on lisait de longs textes; la
            mer \u00e9tait calme, et le fox n\u2019\u00e9tait pas l\u00e0.
            """;
    private static final String HAN =
            "\u8fd9\u662f\u4e00\u6bb5\u8db3\u591f\u957f\u7684\u6587\u5b57\uff0c\u6e2f\u53e3\u7684\u591c\u665a\u5f88\u5b89\u9759\u3002\n";

    private SearchBench() {}

    public static void main(String[] args) throws IOException {
        for (String file : args) {
            measure(file, Files.readString(Path.of(file)));
        }
        if (args.length == 0) {
            measure("English, 3 MB", book(ENGLISH, 3_000_000));
            measure("French, 3 MB", book(FRENCH, 2_800_000));
            measure("Chinese, 3 MB", book(HAN, 1_000_000));
        }
    }

    private static String book(String lines, int length) {
        String paragraph = lines.repeat(5) + "\n";
        return paragraph.repeat(length / paragraph.length());
    }

    private static void measure(String name, String text) {
        Document document = new PlainTextParser().parse(text, Progress.NONE);
        System.out.printf("%s, %,d characters%n", name, text.length());
        show("made ready", 20, () -> SearchIndex.of(document, () -> {}).hashCode());
        SearchIndex index = SearchIndex.of(document, () -> {});
        for (Query query :
                List.of(
                        new Query("e", false, false),
                        new Query("fox", false, false),
                        new Query("long text", false, false),
                        new Query("fox", true, false),
                        new Query("nowhere", false, false),
                        new Query("\\bfo\\w+", false, true))) {
            Matches matches = index.find(query, () -> {});
            String what = "%s: %,d".formatted(query.words(), matches.size());
            show(what, ROUNDS, () -> index.find(query, () -> {}).size());
        }
    }

    private static void show(String what, int rounds, IntSupplier work) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            var _ = work.getAsInt();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "  %-24s first %6.1f ms, median %6.1f, 95th percentile %6.1f%n",
                what,
                first,
                times[rounds / 2],
                times[rounds * 95 / 100]);
    }
}
