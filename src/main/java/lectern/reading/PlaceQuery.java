package lectern.reading;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lectern.document.Block;
import lectern.document.Outline;
import lectern.document.Span;
import lectern.messages.Messages;
import lectern.search.Matches;
import lectern.search.Query;
import lectern.text.LineIndex;

/// Understands places as readers name them: `40%`, `7` (section), `7.3` (a section of that number,
/// else the third paragraph of section 7), `line 120`, or words in quotation marks. The numbers of
/// sections are those that the text gives them, where most carry one; else they, like paragraphs
/// and lines, count from 1.
final class PlaceQuery {
    private static final String NUMBER = "(\\d{1,9})";
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,9})?)\\s*%");
    private static final Pattern SECTION = Pattern.compile(NUMBER + "\\.?");
    private static final Pattern PRINTED = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})*\\.?");
    private static final Pattern PARAGRAPH = Pattern.compile(NUMBER + "[.:,]" + NUMBER);
    private static final Pattern WORDS =
            Pattern.compile("[\"“”„«»‘’'](.*?)[\"“”„«»‘’']?", Pattern.DOTALL);

    private final OpenDocument open;
    private final DocumentIndex index;
    private final int near;
    private final SectionNumbers numbers;
    private final Runnable check;

    /// @param near the section that is read
    /// @param check is run now and then, and ends the work by throwing
    PlaceQuery(OpenDocument open, DocumentIndex index, int near, Runnable check) {
        this.open = open;
        this.index = index;
        this.near = near;
        numbers = new SectionNumbers(open.outline());
        this.check = check;
    }

    /// Finds the place that `typed` names; takes a moment in a long text.
    PlaceAnswer answer(String typed) {
        String asked = typed.strip();
        int printed = printed(asked);
        if (printed != Outline.NONE) {
            return PlaceAnswer.at(open.outline().offsetOf(printed), told("goto.numbered", printed));
        }
        Pattern line =
                Pattern.compile(
                        "(?:" + Messages.text("goto.line.word") + ")\\s*" + NUMBER,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Form form :
                List.of(
                        new Form(PERCENT, this::percent),
                        new Form(SECTION, this::section),
                        new Form(PARAGRAPH, this::paragraph),
                        new Form(PRINTED, this::unprinted),
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

    private record Form(Pattern pattern, Function<MatchResult, PlaceAnswer> meaning) {}

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

    private int printed(String asked) {
        if (!PRINTED.matcher(asked).matches()) {
            return Outline.NONE;
        }
        String number =
                Arrays.stream(asked.split("\\."))
                        .map(part -> String.valueOf(Integer.parseInt(part)))
                        .collect(Collectors.joining("."));
        return numbers.printed(number, near);
    }

    private PlaceAnswer unprinted(MatchResult typed) {
        return PlaceAnswer.nowhere(Messages.text("goto.no.number", typed.group()));
    }

    private PlaceAnswer section(MatchResult typed) {
        int number = Integer.parseInt(typed.group(1));
        int section = numbers.called(number, near);
        return section == Outline.NONE
                ? PlaceAnswer.nowhere(numbers.missing(number))
                : PlaceAnswer.at(open.outline().offsetOf(section), told("goto.section", section));
    }

    private String told(String key, int section) {
        return Messages.text(key, section + 1, open.outline().size(), open.title(section));
    }

    private PlaceAnswer paragraph(MatchResult typed) {
        int number = Integer.parseInt(typed.group(1));
        int section = numbers.called(number, near);
        int paragraph = Integer.parseInt(typed.group(2));
        if (section == Outline.NONE) {
            return PlaceAnswer.nowhere(numbers.missing(number));
        }
        List<Block> blocks = open.document().sections().get(section).blocks();
        String title = open.title(section);
        if (paragraph < 1 || paragraph > blocks.size()) {
            return PlaceAnswer.nowhere(Messages.count("goto.no.paragraph", blocks.size(), title));
        }
        return PlaceAnswer.at(
                blocks.get(paragraph - 1).span().start(),
                Messages.text("goto.paragraph", paragraph, blocks.size(), title));
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
