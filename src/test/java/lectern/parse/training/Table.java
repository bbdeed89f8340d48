package lectern.parse.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Scores by genre, and over all.
public final class Table {
    private final Map<String, List<Score>> genres = new TreeMap<>();

    /// Adds the score of one text.
    public void add(String genre, Score score) {
        genres.computeIfAbsent(genre, _ -> new ArrayList<>()).add(score);
    }

    /// Adds all scores of another table.
    public void addAll(Table other) {
        other.genres.forEach((genre, scores) -> scores.forEach(score -> add(genre, score)));
    }

    /// Returns pooled F1 of the headings over the genres that `which` takes.
    public double pooledF1(Predicate<String> which) {
        return f1(all(which));
    }

    /// Returns the mean of the genres' pooled F1.
    public double meanOfGenres() {
        return genres.values().stream().mapToDouble(Table::f1).average().orElse(0);
    }

    /// Returns the lowest of the genres' pooled F1.
    public double lowestGenre() {
        return genres.values().stream().mapToDouble(Table::f1).min().orElse(0);
    }

    /// Returns the mean of the texts' F1.
    public double macroF1() {
        return all(_ -> true).stream().mapToDouble(Score::f1).average().orElse(0);
    }

    /// Returns the share of the texts without headings that were left so.
    public double leftWithout() {
        return all(_ -> true).stream()
                .filter(Score::withoutHeadings)
                .mapToDouble(Score::f1)
                .average()
                .orElse(1);
    }

    /// Returns the share of right titles.
    public double titles(Predicate<String> which) {
        return all(which).stream()
                .filter(s -> s.title() != null)
                .mapToDouble(s -> Boolean.TRUE.equals(s.title()) ? 1 : 0)
                .average()
                .orElse(1);
    }

    /// Returns the share of found headings whose parent is right.
    public double parents(Predicate<String> which) {
        List<Score> scores = all(which);
        double found = scores.stream().mapToInt(Score::found).sum();
        return found == 0 ? 1 : scores.stream().mapToInt(Score::parents).sum() / found;
    }

    /// Returns F1 of the list items.
    public double items(Predicate<String> which) {
        List<Score.Items> items = new ArrayList<>();
        for (Score score : all(which)) {
            if (score.items() != null) {
                items.add(score.items());
            }
        }
        return Score.f1(
                items.stream().mapToInt(Score.Items::found).sum(),
                items.stream().mapToInt(Score.Items::invented).sum(),
                items.stream().mapToInt(Score.Items::missed).sum());
    }

    private List<Score> all(Predicate<String> which) {
        List<Score> scores = new ArrayList<>();
        genres.forEach(
                (genre, held) -> {
                    if (which.test(genre)) {
                        scores.addAll(held);
                    }
                });
        return scores;
    }

    private static double f1(List<Score> scores) {
        return Score.f1(
                scores.stream().mapToInt(Score::found).sum(),
                scores.stream().mapToInt(s -> s.invented().size()).sum(),
                scores.stream().mapToInt(s -> s.missed().size()).sum());
    }

    /// Writes the table, one genre a line.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        genres.forEach((genre, scores) -> out.append(row(genre, scores, genre::equals)));
        out.append(row("ALL", all(_ -> true), _ -> true));
        return out.append(
                        String.format(
                                Locale.ROOT,
                                "mean of genres %.3f  macro %.3f  lowest %.3f  articles %.3f  without %.3f%n",
                                meanOfGenres(),
                                macroF1(),
                                lowestGenre(),
                                pooledF1(Table::isArticle),
                                leftWithout()))
                .toString();
    }

    /// Tells whether texts of the genre are of the bundled article's kind.
    public static boolean isArticle(String genre) {
        return genre.startsWith("web-")
                || genre.startsWith("article-")
                || genre.equals("blog-flat");
    }

    private String row(String name, List<Score> scores, Predicate<String> which) {
        double found = scores.stream().mapToInt(Score::found).sum();
        double invented = scores.stream().mapToInt(s -> s.invented().size()).sum();
        double missed = scores.stream().mapToInt(s -> s.missed().size()).sum();
        return String.format(
                Locale.ROOT,
                "%-14s %4d %5.0f  P %.3f  R %.3f  F1 %.3f  macro %.3f  title %.3f  parent %.3f  items %.3f%n",
                name,
                scores.size(),
                found + missed,
                found / Math.max(1, found + invented),
                found / Math.max(1, found + missed),
                f1(scores),
                scores.stream().mapToDouble(Score::f1).average().orElse(0),
                titles(which),
                parents(which),
                items(which));
    }
}
