package lectern.reading;

import java.util.List;
import java.util.stream.Collectors;
import lectern.document.Candidate;
import lectern.document.Clue;
import lectern.document.Evidence;
import lectern.document.Finding;
import lectern.document.Heading;
import lectern.document.Section;
import lectern.messages.Messages;

/// Says in words where a reader is, and why a line was taken for a heading.
public final class Explanation {
    private static final int CLUES = 5;

    private Explanation() {}

    /// Writes the whole title of `section` and why its line heads a section.
    public static String ofHeading(OpenDocument open, int section) {
        String title = open.title(section);
        Heading heading = open.document().sections().get(section).heading();
        return heading == null
                ? title
                : (title + "\n" + found(heading, open, section == 0 ? "title" : "heading")).strip();
    }

    private static String found(Heading heading, OpenDocument open, String as) {
        String line = heading.span().of(open.document().text());
        return found(heading.finding(), line, as);
    }

    /// Writes what spoke for `line` and against it, such as `Taken for a heading, 97 % sure: short;
    /// underlined. Against it: ends like a sentence.`; empty where nothing for it has a name.
    static String found(Finding finding, String line, String as) {
        if (isReaders(finding)) {
            return Messages.text("why." + as + ".yours");
        }
        String sure = Messages.text("why." + as + ".sure", percent(finding));
        String reasons = words(speakingFor(finding, line));
        return reasons.isEmpty() ? "" : sure + ": " + reasons + "." + against(finding, line);
    }

    /// Tells whether the reader, not the parser, made a heading of the line.
    public static boolean isReaders(Finding finding) {
        return finding.evidence().stream().anyMatch(e -> e.clue() == Clue.SET_BY_READER);
    }

    /// Writes the line of a candidate and what spoke for it and against it.
    public static String ofCandidate(OpenDocument open, int candidate) {
        Candidate nearly = open.document().candidates().get(candidate);
        String line = nearly.span().of(open.document().text()).strip();
        return line
                + "\n"
                + Messages.text("why.not", percent(nearly.finding()))
                + sentence("why.for", speakingFor(nearly.finding(), line))
                + against(nearly.finding(), line);
    }

    private static List<Evidence> speakingFor(Finding finding, String line) {
        return evidence(finding, line).stream().filter(e -> e.weight() > 0).toList();
    }

    private static String against(Finding finding, String line) {
        return sentence(
                "why.against",
                evidence(finding, line).stream().filter(e -> e.weight() < 0).toList());
    }

    /// Returns what of the evidence for `line` means something in its script: where letters have no
    /// case, none is a capital.
    public static List<Evidence> evidence(Finding finding, String line) {
        boolean cased =
                line.codePoints()
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        return cased
                ? finding.evidence()
                : finding.evidence().stream().filter(e -> e.clue() != Clue.CAPITALS).toList();
    }

    private static String sentence(String key, List<Evidence> evidence) {
        return evidence.isEmpty() ? "" : " " + Messages.text(key, words(evidence));
    }

    private static int percent(Finding finding) {
        return (int) Math.floor(100 * finding.confidence());
    }

    private static String words(List<Evidence> evidence) {
        return evidence.stream()
                .limit(CLUES)
                .map(e -> Messages.text("clue." + e.clue().name()))
                .collect(Collectors.joining("; "));
    }

    /// Writes where reading stands: section, paragraph, share and time left.
    ///
    /// @param line that is meant, in UTF-16 units
    public static String ofPlace(OpenDocument open, StatusModel status, int line) {
        Section section = open.document().sections().get(status.section() - 1);
        int blocks = section.blocks().size();
        String in =
                blocks == 0
                        ? ""
                        : "\n"
                                + Messages.text(
                                        "status.paragraph",
                                        Math.min(section.blockAt(line) + 1, blocks),
                                        blocks);
        String left = status.timeLeft();
        return status.place() + in + (left.isEmpty() ? "" : " · " + left);
    }

    /// Writes why the line at `line` is nearly a heading, where it is; and why its section is one.
    public static String ofLine(OpenDocument open, int line) {
        String heading = ofHeading(open, open.outline().sectionAt(line));
        int nearly = LineOf.at(open, line).candidate();
        return nearly < 0 ? heading : ofCandidate(open, nearly) + "\n\n" + heading;
    }
}
