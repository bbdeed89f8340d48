package lectern.parse.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.document.Candidate;
import lectern.document.Corrections;
import lectern.document.Document;
import lectern.document.Span;
import lectern.parse.DocumentParser;
import lectern.parse.Workers;
import lectern.text.Progress;

/// Finds title, headings, levels and blocks of a text without markup.
public final class PlainTextParser implements DocumentParser {
    private static final float LEAST_CANDIDATE = 0.15f;

    private final Words words = Words.shared();
    private final Model first;
    private final Model second;
    private final Workers workers;

    /// Makes a parser that does all on the thread that asks.
    public PlainTextParser() {
        this(Workers.ALONE);
    }

    /// Makes a parser of the models that lie in this package.
    ///
    /// @param workers share the work on long texts
    public PlainTextParser(Workers workers) {
        this(Model.load("heading-first.model"), Model.load("heading-second.model"), workers);
    }

    PlainTextParser(Model first, Model second, Workers workers) {
        this.first = first;
        this.second = second;
        this.workers = workers;
    }

    @Override
    public Document parse(String text, Corrections corrections, Progress progress) {
        progress.at(0);
        Portions portions = new Portions(workers, progress);
        LineFacts facts = LineFacts.of(text);
        progress.at(0.2);
        Scene scene = Scene.of(facts, words, progress);
        Judgement judgement = Judgement.of(scene, first, second, portions);
        Choice.Chosen chosen = new Choice(scene, judgement, new TitleFinder(scene).find()).choose();
        int title = chosen.title();
        HeadingLines lines = new HeadingLines(scene);
        List<FoundHeading> headings = lines.join(chosen.headings());
        int[] levels =
                new Levels(scene, title, headings.stream().map(FoundHeading::candidate).toList())
                        .assign();
        List<FoundHeading> levelled = new ArrayList<>(headings.size());
        for (int i = 0; i < levels.length; i++) {
            FoundHeading h = headings.get(i);
            levelled.add(
                    new FoundHeading(
                            h.candidate(), h.line(), h.lastText(), h.endLine(), levels[i]));
        }
        ReaderWord reader = new ReaderWord(facts, corrections);
        List<FoundHeading> corrected = reader.over(levelled);
        Document document =
                new Document(
                        text,
                        new SectionTreeBuilder(scene, judgement, chosen.byRule(), lines)
                                .build(reader.title(title), corrected, portions),
                        candidates(scene, judgement, title, corrected, reader));
        progress.at(1);
        return document;
    }

    private static List<Candidate> candidates(
            Scene scene,
            Judgement judgement,
            int title,
            List<FoundHeading> headings,
            ReaderWord reader) {
        List<Candidate> candidates = new ArrayList<>();
        LineFacts facts = scene.facts();
        Judgement.Explainer explainer = judgement.explainer(Map.of());
        int at = 0;
        for (int c = 0; c < scene.candidates().count(); c++) {
            int line = scene.candidates().line(c);
            while (at < headings.size() && headings.get(at).endLine() < line) {
                at++;
            }
            boolean inHeading = at < headings.size() && headings.get(at).line() <= line;
            boolean other = line == title || inHeading || reader.isBody(line);
            if (!other && judgement.score(c) >= LEAST_CANDIDATE) {
                Span span = new Span(facts.lines().start(line), facts.lines().end(line));
                candidates.add(new Candidate(span, 1, explainer.finding(c)));
            }
        }
        return candidates;
    }
}
