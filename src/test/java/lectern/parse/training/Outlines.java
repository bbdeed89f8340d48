package lectern.parse.training;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Section;
import lectern.parse.DocumentParser;
import lectern.parse.training.Corpus.Sample;
import lectern.text.LineIndex;
import lectern.text.Progress;

/// Scores a parser on texts with known outlines.
public final class Outlines {
    private final DocumentParser parser;

    public Outlines(DocumentParser parser) {
        this.parser = parser;
    }

    /// Parses the text and compares the outline with the truth.
    public Score score(Sample sample) {
        Document document = parser.parse(sample.text(), Progress.NONE);
        LineIndex lines = LineIndex.of(sample.text());
        List<Score.Predicted> headings = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        for (Section section : document.sections()) {
            if (section.level() > 0) {
                int line = lines.lineAt(section.span().start()) + 1;
                headings.add(new Score.Predicted(line, section.level()));
            }
            for (Block block : section.blocks()) {
                if (block instanceof Block.ListItem) {
                    items.add(lines.lineAt(block.span().start()) + 1);
                }
            }
        }
        String title = document.title().isEmpty() ? null : document.title();
        return Score.of(new Score.Prediction(title, headings, items), sample.truth());
    }
}
