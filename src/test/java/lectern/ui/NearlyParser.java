package lectern.ui;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Candidate;
import lectern.document.Clue;
import lectern.document.Corrections;
import lectern.document.Document;
import lectern.document.Evidence;
import lectern.document.Finding;
import lectern.document.Span;
import lectern.parse.DocumentParser;
import lectern.parse.plain.PlainTextParser;
import lectern.text.Progress;

/// A parser that is in doubt about the lines that a test names.
final class NearlyParser implements DocumentParser {
    private static final Finding FINDING = new Finding(0.4, List.of(new Evidence(Clue.SHORT, 1)));

    private final PlainTextParser parser = new PlainTextParser();

    /// How the doubtful lines begin, in the order of the text.
    List<String> doubtful = List.of();

    @Override
    public Document parse(String text, Corrections corrections, Progress progress) {
        Document document = parser.parse(text, corrections, progress);
        List<Candidate> candidates = new ArrayList<>();
        for (String line : doubtful) {
            int start = text.indexOf("\n" + line) + 1;
            if (!corrections.levels().containsKey(start)) {
                Span span = new Span(start, text.indexOf('\n', start));
                candidates.add(new Candidate(span, 1, FINDING));
            }
        }
        return new Document(text, document.sections(), candidates);
    }
}
