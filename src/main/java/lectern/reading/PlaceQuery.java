package lectern.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.document.Block;
import lectern.document.Span;
import lectern.messages.Messages;
import lectern.search.Matches;
import lectern.search.Query;
import lectern.text.LineIndex;

/// Understands places as readers name them: `40%`, `7` (section), `7.3` (its third paragraph),
/// `line 120`, or words in quotation marks. Sections, paragraphs and lines count from 1.
final class PlaceQuery {
    private static final String NUMBER = "(\\d{1,9})";
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,9})?)\\s*%");
    private static final Pattern SECTION = Pattern.compile(NUMBER);
    private static final Pattern PARAGRAPH = Pattern.compile(NUMBER + "[.:,]" + NUMBER);
    private static final Pattern WORDS =
            Pattern.compile("[\"“”„«»‘’'](.*?)[\"“”„«»‘’']?", Pattern.DOTALL);

    private final OpenDocument open;
    private final DocumentIndex index;
    private final Runnable check;

    /// @param check is run now and then, and ends the work by throwing
    PlaceQuery(OpenDocument open, DocumentIndex index, Runnable check) {
        this.open = open;
        this.index = index;
        this.check = check;
    }

    /// Finds the place that `typed` names; takes a moment in a long text.
    PlaceAnswer answer(String typed) {
        String asked = typed.strip();
        Pattern line =
                Pattern.compile(
                        "(?:" + Messages.text("goto.line.word") + ")\\s*" + NUMBER,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Form form :
                List.of(
                        new Form(PERCENT, this::percent),
                        new Form(SECTION, this::section),
                        new Form(PARAGRAPH, this::paragraph),
                        new Form(line, this::line),
                        new Form(WORDS, this::words))) {
            Matcher matcher = form.pattern.matcher(asked);
            if (matcher.matches()) {
                return form.meaning.apply(matcher.toMatchResult());
            }
        }
        return PlaceAnswer.nowhere(
                Messages.text(asked.isEmpty() ? "goto.help" : "goto.unclear", asked));
    }

    private record Form(
            Pattern pattern, java.util.function.Function<MatchResult, PlaceAnswer> meaning) {}

    private PlaceAnswer percent(MatchResult typed) {
        double percent = Double.parseDouble(typed.group(1).replace(',', '.'));
        if (percent > 100) {
            return PlaceAnswer.nowhere(Messages.text("goto.no.percent"));
        }
        int length = open.document().text().length();
        int offset = (int) Math.min(Math.max(0, length - 1), length * percent / 100);
        return PlaceAnswer.at(
                offset, Messages.text("goto.percent", typed.group(1), titleAt(offset)));
    }

    private String titleAt(int offset) {
        return open.title(open.outline().sectionAt(offset));
    }

    private PlaceAnswer section(MatchResult typed) {
        int section = Integer.parseInt(typed.group(1));
        return isSection(section)
                ? PlaceAnswer.at(start(section), told("goto.section", section))
                : noSection();
    }

    private boolean isSection(int number) {
        return number >= 1 && number <= open.outline().size();
    }

    private int start(int section) {
        return open.document().sections().get(section - 1).span().start();
    }

    private String told(String key, int section) {
        return Messages.text(key, section, open.outline().size(), open.title(section - 1));
    }

    private PlaceAnswer noSection() {
        return PlaceAnswer.nowhere(Messages.count("goto.no.section", open.outline().size()));
    }

    private PlaceAnswer paragraph(MatchResult typed) {
        int section = Integer.parseInt(typed.group(1));
        int paragraph = Integer.parseInt(typed.group(2));
        if (!isSection(section)) {
            return noSection();
        }
        List<Block> blocks = open.document().sections().get(section - 1).blocks();
        if (paragraph < 1 || paragraph > blocks.size()) {
            return PlaceAnswer.nowhere(Messages.count("goto.no.paragraph", blocks.size(), section));
        }
        return PlaceAnswer.at(
                blocks.get(paragraph - 1).span().start(),
                Messages.text(
                        "goto.paragraph",
                        paragraph,
                        blocks.size(),
                        section,
                        open.title(section - 1)));
    }

    private PlaceAnswer line(MatchResult typed) {
        LineIndex lines = LineIndex.of(open.document().text());
        int line = Integer.parseInt(typed.group(1));
        if (line < 1 || line > lines.count()) {
            return PlaceAnswer.nowhere(Messages.count("goto.no.line", lines.count()));
        }
        int offset = lines.start(line - 1);
        return PlaceAnswer.at(
                offset, Messages.text("goto.line", line, lines.count(), titleAt(offset)));
    }

    private PlaceAnswer words(MatchResult typed) {
        String words = typed.group(1);
        if (words.isBlank()) {
            return PlaceAnswer.nowhere(Messages.text("goto.help"));
        }
        Matches matches = index.get(check).find(new Query(words, false, false), check);
        if (matches.size() == 0) {
            return PlaceAnswer.nowhere(Messages.text("goto.no.words", words));
        }
        Span first = matches.span(0);
        return new PlaceAnswer(
                first, Messages.text("goto.words", words, titleAt(first.start())), true);
    }
}
