package lectern.parse.training;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Texts with their true outlines, as the corpus folder holds them.
public final class Corpus {
    /// One text.
    ///
    /// @param group what it must not be told apart from in cross-validation: its source
    public record Sample(String genre, String id, String group, String text, Truth truth) {
        /// Names the work the text is, whatever language or form it has.
        String work() {
            String work = id.replaceFirst("^osg-([a-z]{2}-)?", "");
            return group.contains("/") ? group + ":" + work : group;
        }
    }

    /// The shape of a `.truth.json`.
    public static final class Truth {
        public @Nullable String title;
        public @Nullable Integer titleLine;
        public List<String> titleAlternatives = new ArrayList<>();
        public boolean titleAbsent;
        public List<TrueHeading> headings = new ArrayList<>();
        public @Nullable List<Integer> listItems;
        public @Nullable List<Integer> ignore;
        public Source source = new Source();
        public String style = "";

        /// Returns the lines that are neither right nor wrong as headings, from 1.
        public BitSet ignored() {
            BitSet lines = new BitSet();
            if (ignore != null) {
                ignore.forEach(lines::set);
            }
            if (titleLine != null) {
                lines.set(titleLine);
            }
            return lines;
        }
    }

    /// A heading of the truth; lines count from 1.
    public static final class TrueHeading {
        public int line;
        public int endLine;
        public int level;
        public String text = "";
    }

    /// Where the marked-up original came from.
    public static final class Source {
        public String repo = "";
        public String path = "";
    }

    private Corpus() {}

    /// Reads all samples under `folder`.
    public static List<Sample> read(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".truth.json")).sorted().toList()) {
                String id = file.getFileName().toString().replace(".truth.json", "");
                String genre = folder.relativize(file).getName(0).toString();
                Truth truth = new Gson().fromJson(Files.readString(file), Truth.class);
                String text = Files.readString(file.resolveSibling(id + ".txt"));
                samples.add(new Sample(genre, id, group(genre, id, truth), text, truth));
            }
        }
        return samples;
    }

    // Pages of the web are grouped by site, all else by repository.
    private static String group(String genre, String id, Truth truth) {
        boolean pages = genre.startsWith("web-") || genre.startsWith("article-");
        String repo = truth.source.repo;
        if (!pages || repo.equals("github/opensource.guide") || repo.equals("ruanyf/weekly")) {
            return repo;
        }
        String[] parts = id.split("-", -1);
        return parts.length > 2 ? String.join("-", parts[0], parts[1], parts[2]) : id;
    }
}
