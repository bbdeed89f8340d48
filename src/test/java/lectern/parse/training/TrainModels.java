package lectern.parse.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lectern.parse.training.Corpus.Sample;

/// Trains the models of `lectern.parse.plain` on a corpus and writes them, with the date and their
/// cross-validated scores, to the folder of the resources.
///
/// Arguments: the corpus folder, the folder to write to, and `--no-scores` to skip the
/// cross-validation or `--works` to tell works apart, not sources.
public final class TrainModels {
    private static final int FOLDS = 6;

    private TrainModels() {}

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        List<Sample> samples = Corpus.read(Path.of(args[0]));
        boolean sources = !options.contains("--works");
        CrossValidation validation =
                new CrossValidation(TrainingSet.of(samples, FOLDS, sources), FOLDS);
        List<String> notes = new ArrayList<>();
        notes.add(
                "# Trained " + LocalDate.now(ZoneOffset.UTC) + " on " + samples.size() + " texts.");
        if (!options.contains("--no-scores")) {
            notes.addAll(scores(validation, System.out, sources ? "source" : "work"));
        }
        CrossValidation.Models models = validation.onAll();
        write(Path.of(args[1]).resolve("heading-first.model"), notes, models.first());
        write(Path.of(args[1]).resolve("heading-second.model"), notes, models.second());
    }

    private static List<String> scores(CrossValidation validation, PrintStream out, String by) {
        Table all = new Table();
        Table digests = new Table();
        List<String> notes = new ArrayList<>();
        notes.add("# Cross-validated by " + by + ", " + FOLDS + " folds:");
        for (CrossValidation.Fold fold : validation.byFold()) {
            all.addAll(fold.whole());
            digests.addAll(fold.digests());
            notes.add("#   fold: " + summary(fold.whole()));
        }
        notes.add("#   all:  " + summary(all));
        notes.add("#   a few short sections of each: " + summary(digests));
        out.print(all);
        notes.forEach(out::println);
        return notes;
    }

    private static String summary(Table table) {
        return String.format(
                Locale.ROOT,
                "mean of genres %.3f, macro F1 %.3f, articles %.3f",
                table.meanOfGenres(),
                table.macroF1(),
                table.pooledF1(Table::isArticle));
    }

    private static void write(Path file, List<String> notes, List<String> model)
            throws IOException {
        List<String> lines = new ArrayList<>(notes);
        lines.addAll(model);
        Files.write(file, lines);
    }
}
