package lectern.parse.plain;

import java.util.List;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Clue;
import lectern.document.Finding;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.document.Span;
import org.jspecify.annotations.Nullable;

/// Cuts the text at its headings.
final class SectionTreeBuilder {
    private static final int PORTION = 128;

    private final Scene scene;
    private final LineFacts facts;
    private final Judgement judgement;
    private final Map<Integer, Clue> byRule;
    private final HeadingLines names;
    private final BlockReader bodies;
    private final RunIn runIn;
    private final LabelReader labels;

    /// @param byRule what made headings of those that are no likely ones by themselves
    SectionTreeBuilder(
            Scene scene, Judgement judgement, Map<Integer, Clue> byRule, HeadingLines names) {
        this.scene = scene;
        this.judgement = judgement;
        this.byRule = byRule;
        this.names = names;
        facts = scene.facts();
        bodies = new BlockReader(facts, scene.words().cues());
        runIn = new RunIn(scene);
        labels = new LabelReader(scene.words());
    }

    /// Returns the sections, the document's own first.
    ///
    /// @param title the line that is the title, or [TitleFinder#NONE]
    List<Section> build(int title, List<FoundHeading> headings, Portions portions) {
        int behind = headings.isEmpty() ? facts.count() : headings.getFirst().line();
        Section[] sections = new Section[headings.size() + 1];
        sections[0] = new Opening(scene, bodies).read(title, behind);
        portions.each(
                headings.size(),
                PORTION,
                0.8,
                0.2,
                (from, to) -> {
                    Judgement.Explainer explainer = judgement.explainer(byRule);
                    for (int i = from; i < to; i++) {
                        int end =
                                i + 1 < headings.size()
                                        ? headings.get(i + 1).line()
                                        : facts.count();
                        sections[i + 1] = section(headings.get(i), end, explainer);
                    }
                });
        return List.of(sections);
    }

    private Section section(FoundHeading heading, int end, Judgement.Explainer explainer) {
        int start = facts.lines().start(heading.line());
        String name = names.title(heading);
        Span head = lines(heading.line(), heading.endLine());
        @Nullable List<Block> blocks = null;
        int cut = runIn.end(heading);
        if (cut >= 0) {
            blocks = runIn.behind(cut, bodies.read(heading.line(), end));
        }
        if (blocks == null) {
            blocks = bodies.read(heading.endLine() + 1, end);
        } else {
            StringBuilder words = new StringBuilder();
            HeadingLines.append(words, facts.text().substring(facts.first(heading.line()), cut));
            name = words.toString();
            head = new Span(start, cut);
        }
        return new Section(
                heading.level(),
                name,
                new Span(start, facts.lines().start(end)),
                new Heading(head, finding(heading, explainer), number(heading, name)),
                blocks,
                WordCount.of(facts.text(), blocks));
    }

    private String number(FoundHeading heading, String name) {
        boolean found = heading.candidate() != FoundHeading.READERS;
        @Nullable Label label = found ? scene.candidates().label(heading.candidate()) : null;
        if (label == null && !name.isEmpty()) {
            label = labels.read(name, 0, name.length());
        }
        String number = label == null ? "" : label.number();
        // "A.3" counts in letters as well.
        return number.indexOf('.') < 0 || name.contains(number) ? number : "";
    }

    private static Finding finding(FoundHeading heading, Judgement.Explainer explainer) {
        return heading.candidate() == FoundHeading.READERS
                ? ReaderWord.FINDING
                : explainer.finding(heading.candidate());
    }

    private Span lines(int from, int to) {
        return new Span(facts.lines().start(from), facts.lines().end(to));
    }
}
