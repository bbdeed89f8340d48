package lectern.parse.plain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lines that say who speaks and what, where people talk in turns: "Anna: How did it begin?" What
/// is asked by a letter is a heading over its answer, as in lists of questions: "Q: …", "A: …".
final class Dialogue {
    private static final int LONGEST_NAME = 30;
    private static final int MOST_WORDS = 3;
    private static final int FEWEST = 3;

    private final Scene scene;
    private final LineFacts facts;
    private final Map<String, Integer> speeches = new HashMap<>();

    Dialogue(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
        String last = "";
        for (int line = 0; line < facts.count(); line++) {
            String name = facts.isBlank(line) ? "" : speaker(line);
            // One who speaks twice on end is no one, but a word that opens items.
            if (!name.isEmpty() && !name.equals(last)) {
                speeches.merge(name, 1, Integer::sum);
            }
            last = name.isEmpty() ? last : name;
        }
        speeches.values().removeIf(times -> times < FEWEST);
    }

    /// Returns the candidates that are questions of a list of them, but for `excluded`.
    List<Integer> questions(BitSet excluded) {
        List<Integer> asked =
                IntStream.range(0, scene.candidates().count())
                        .filter(c -> !excluded.get(c) && isAsked(c))
                        .boxed()
                        .toList();
        return asked.size() < FEWEST ? List.of() : asked;
    }

    // "Q: Is it far?" right over "A: An hour on foot."; where A asks B, two people talk.
    private boolean isAsked(int candidate) {
        int line = scene.candidates().line(candidate);
        int after = scene.neighbours().after(line);
        return after >= 0
                && isQuestion(line)
                && !isQuestion(after)
                && speaker(line).length() == 1
                && !speaker(line).equalsIgnoreCase("A")
                && speaker(after).length() == 1
                && !speaker(line).equals(speaker(after));
    }

    private boolean isQuestion(int line) {
        return Chars.isQuestionMark(facts.text().charAt(facts.last(line) - 1));
    }

    /// Returns the candidates that name who speaks in a play: what he does meanwhile stands in
    /// brackets right beneath, "(goes off)", at least once.
    List<Integer> players() {
        Candidates candidates = scene.candidates();
        List<Integer> directed =
                IntStream.range(0, candidates.count()).filter(this::isPlayer).boxed().toList();
        if (directed.size() < FEWEST) {
            return List.of();
        }
        Set<Long> names = directed.stream().map(candidates::key).collect(Collectors.toSet());
        return IntStream.range(0, candidates.count())
                .filter(c -> names.contains(candidates.key(c)))
                .boxed()
                .toList();
    }

    private boolean isPlayer(int candidate) {
        int line = scene.candidates().line(candidate);
        int after = scene.neighbours().after(line);
        return mayName(candidate) && after >= 0 && isDirection(after);
    }

    // "1-й голос", but not "1. The Voice".
    private boolean mayName(int candidate) {
        Label label = scene.candidates().label(candidate);
        return label == null
                || (label.word() == null
                        && label.end() < facts.last(scene.candidates().line(candidate))
                        && Character.isLowerCase(facts.text().charAt(label.end())));
    }

    private boolean isDirection(int line) {
        String text = facts.text();
        int from = facts.first(line);
        int last = facts.last(line);
        return text.charAt(from) == '('
                && last - from > 2
                && Character.isLowerCase(text.charAt(from + 1))
                && text.indexOf(')', from, last) >= last - 2;
    }

    /// Tells whether the candidate is what somebody says, and no such question.
    boolean isSpeech(int candidate) {
        int line = scene.candidates().line(candidate);
        return !isAsked(candidate)
                && speeches.size() > 1
                && speeches.containsKey(speaker(line))
                && Chars.endsSentence(facts.text(), facts.first(line), facts.last(line));
    }

    // Who the line says is speaking; empty for nobody.
    private String speaker(int line) {
        String text = facts.text();
        int from = facts.first(line);
        int end = Math.min(facts.last(line) - 1, from + LONGEST_NAME);
        int words = 1;
        boolean capitals = true;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            // Plays have "NURSE. Who is next?" as well.
            boolean stops = c == '.' && capitals && LineFacts.isBlank(text.charAt(at + 1));
            if (Chars.isColon(c) || (stops && at > from + 1)) {
                return at > from && words <= MOST_WORDS ? text.substring(from, at) : "";
            }
            capitals &= !Letters.isLowerCase(c);
            boolean blank = LineFacts.isBlank(c);
            words += blank ? 1 : 0;
            // "Speaker 1", but not the time of "12:30".
            boolean digit = at > from && Letters.isDigit(c);
            if (!blank && !digit && !Letters.isLetter(c) && ".-'’".indexOf(c) < 0) {
                return "";
            }
        }
        return "";
    }
}
