package lectern.parse.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import lectern.document.Clue;
import org.jspecify.annotations.Nullable;

/// Takes the headings among the candidates, for the text as a whole: those that are likely enough,
/// unless it is likelier that the text has none.
final class Choice {
    // The lines of one text stand or fall together, so many count as a fifth as many would that
    // know nothing of each other. Found by cross-validation; 0.1 to 0.35 do about as well.
    private static final double INDEPENDENCE = 0.2;

    private static final int LEAST_ALIKE = 2;
    private static final int LEAST_OF_CHAIN = 4;
    private static final double SHARE_OF_CHAIN = 0.75;
    private static final int LONG_CHAIN = 5;
    private static final double LONE = 0.34;
    private static final float SURE = 0.9f;

    private final Scene scene;
    private final Judgement judgement;
    private final int title;
    private final BitSet excluded = new BitSet();
    private final NavigableSet<Integer> all = new TreeSet<>();
    private final Map<Integer, Clue> byRule = new HashMap<>();

    /// @param title the line that is the title, or [TitleFinder#NONE]
    Choice(Scene scene, Judgement judgement, int title) {
        this.scene = scene;
        this.judgement = judgement;
        this.title = title;
        if (title != TitleFinder.NONE) {
            exclude(title);
            exclude(new TitleLines(scene).last(title));
        }
    }

    private void exclude(int line) {
        int candidate = scene.candidates().at(line);
        if (candidate >= 0) {
            excluded.set(candidate);
        }
    }

    /// What was chosen.
    ///
    /// @param title the line that is the title, or [TitleFinder#NONE]
    /// @param headings the candidates that are headings, in order
    /// @param byRule what made headings of those that are no likely ones by themselves
    record Chosen(int title, List<Integer> headings, Map<Integer, Clue> byRule) {}

    Chosen choose() {
        List<Integer> headings = headings();
        if (!headings.isEmpty() && isBelowMenus(scene.candidates().line(headings.getFirst()))) {
            return new Chosen(
                    scene.candidates().line(headings.getFirst()),
                    headings.subList(1, headings.size()),
                    byRule);
        }
        int first = title == TitleFinder.NONE ? -1 : scene.candidates().at(title);
        if (first < 0 || !isOneOf(first, headings)) {
            return new Chosen(title, headings, byRule);
        }
        List<Integer> withTitle = new ArrayList<>(headings);
        withTitle.addFirst(first);
        return new Chosen(TitleFinder.NONE, withTitle, byRule);
    }

    // The first heading beneath the menus of a site names the article.
    private boolean isBelowMenus(int heading) {
        return heading > title && new SiteHeader(scene).isOver(heading);
    }

    // The first of many entries stands where a title would, but differs in its number alone.
    private boolean isOneOf(int candidate, List<Integer> headings) {
        long key = withoutNumbers(candidate);
        long alike = headings.stream().filter(c -> withoutNumbers(c) == key).count();
        return alike >= LEAST_ALIKE
                && key != scene.candidates().key(candidate)
                && headings.getFirst() > candidate;
    }

    private long withoutNumbers(int candidate) {
        return scene.facts().keyWithoutNumbers(scene.candidates().line(candidate));
    }

    private List<Integer> headings() {
        List<Integer> taken = likely();
        scene.contents().confirm(taken);
        DateLines dates = new DateLines(scene);
        Vetoes vetoes = new Vetoes(scene, dates);
        Dialogue dialogue = new Dialogue(scene);
        for (int c = 0; c < scene.candidates().count(); c++) {
            if (vetoes.forbids(c) || dialogue.isSpeech(c)) {
                excluded.set(c);
            }
        }
        dialogue.players().forEach(excluded::set);
        RunInChains runIns = new RunInChains(scene);
        taken.removeIf(c -> excluded.get(c) || (vetoes.opensParagraph(c) && !runIns.isName(c)));
        excluded.or(new Bibliography(scene).entries(taken));
        taken.removeIf(excluded::get);
        new Introductions(scene).removeFrom(taken);
        new DefinitionTerms(scene).removeFrom(taken);
        new Minorities(scene).removeFrom(taken);
        new LetterSignatures(scene).removeFrom(taken);
        if (!taken.isEmpty() && repeatsTitle(taken.getFirst())) {
            excluded.set(taken.removeFirst());
        }
        if (taken.size() == 1
                && isUnderTitle(taken.getFirst())
                && !vetoes.isSetOff(taken.getFirst())) {
            excluded.set(taken.removeFirst());
        }
        take(runIns.find(excluded), Clue.NUMBERED);
        take(dates.rest(taken, excluded), Clue.RECURRING_FORM);
        take(dialogue.questions(excluded), Clue.RECURRING_FORM);
        take(new PostHeads(scene).find(excluded), Clue.RECURRING_FORM);
        boolean bare = all.isEmpty() && isBare(taken);
        take(new Rubrics(scene).find(excluded), Clue.COMMON_NAME);
        if (bare) {
            return List.copyOf(all);
        }
        take(new Signatures(scene).find(excluded), Clue.RECURRING_FORM);
        take(new Subheads(scene).find(taken, excluded), Clue.OUTDENTED);
        take(new Openers(scene).find(taken, excluded), Clue.RECURRING_FORM);
        take(new Releases(scene, taken).rest(excluded), Clue.RECURRING_FORM);
        take(new Families(scene).rest(taken, excluded), Clue.RECURRING_FORM);
        take(new EmojiHeads(scene).find(excluded), Clue.RECURRING_FORM);
        take(new Underlined(scene).find(excluded), Clue.UNDERLINED);
        take(new Outdents(scene).rest(taken, excluded), Clue.OUTDENTED);
        take(new AfterCode(scene).find(excluded), Clue.BLANKS_AROUND);
        take(new LivelyHeads(scene).find(taken, excluded), Clue.BODY_FOLLOWS);
        // Those that are not likely by themselves are entries of the contents.
        take(taken, Clue.IN_CONTENTS);
        take(new Gaps(scene).find(List.copyOf(all), excluded), Clue.NUMBERED);
        makeChainsWhole();
        return List.copyOf(all);
    }

    // Notes why, where the judgement alone would not have taken them.
    private void take(Collection<Integer> found, Clue why) {
        for (int c : found) {
            if (all.add(c) && !judgement.isHeading(c)) {
                byRule.put(c, why);
            }
        }
    }

    // The rubric of an article, or what it says under its title, is no part of it.
    private boolean isUnderTitle(int candidate) {
        int line = scene.candidates().line(candidate);
        return !scene.layout().wrapped()
                && title != TitleFinder.NONE
                && scene.candidates().label(candidate) == null
                && scene.neighbours().before(line) == new TitleLines(scene).last(title);
    }

    // A file names itself in its header, and once more over its text.
    private boolean repeatsTitle(int candidate) {
        if (title == TitleFinder.NONE || scene.candidates().line(candidate) < title) {
            return false;
        }
        int from = TitleName.end(scene.facts(), title, scene.words());
        return scene.candidates().key(candidate)
                == LineKey.of(scene.facts().text(), from, scene.facts().last(title));
    }

    // Where 1 to 4 and 6 to 9 are headings, so is 5; where but 5 of 1 to 9 is one, it is none.
    private void makeChainsWhole() {
        IdentityHashMap<Numbering.Chain, Integer> counts = new IdentityHashMap<>();
        for (int c : all) {
            Numbering.@Nullable Chain chain = scene.numbering().chain(c);
            if (chain != null) {
                counts.merge(chain, 1, Integer::sum);
            }
        }
        counts.forEach(
                (chain, count) -> {
                    List<Integer> members =
                            chain.members.stream().filter(c -> !excluded.get(c)).toList();
                    if (count >= LEAST_OF_CHAIN && count >= SHARE_OF_CHAIN * members.size()) {
                        take(members, Clue.NUMBERED);
                    } else if (members.size() >= LONG_CHAIN && count <= LONE * members.size()) {
                        members.stream()
                                .filter(c -> judgement.score(c) < SURE)
                                .forEach(all::remove);
                    }
                });
    }

    private List<Integer> likely() {
        List<Integer> likely = new ArrayList<>();
        for (int c = 0; c < scene.candidates().count(); c++) {
            if (!excluded.get(c) && judgement.isHeading(c)) {
                likely.add(c);
            }
        }
        return likely;
    }

    // Compares what is to be gained: the expected F1 of the headings taken, and the probability
    // that there are none, which is no more than that of the likeliest not being one.
    private boolean isBare(List<Integer> taken) {
        double all = 0;
        double none = 0;
        for (int c = 0; c < scene.candidates().count(); c++) {
            if (!excluded.get(c)) {
                all += judgement.score(c);
                none += Math.log1p(-Math.min(judgement.score(c), 0.999_999f));
            }
        }
        double right = 0;
        float best = 0;
        for (int c : taken) {
            right += judgement.score(c);
            best = Math.max(best, judgement.score(c));
        }
        double bare = Math.min(Math.exp(INDEPENDENCE * none), 1 - best);
        return bare * (taken.size() + all) > 2 * right;
    }
}
