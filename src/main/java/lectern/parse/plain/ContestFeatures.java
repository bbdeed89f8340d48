package lectern.parse.plain;

import java.util.Arrays;
import lectern.document.Clue;

/// How a candidate stands among all others of the text, once each has been judged by itself: a
/// heading style is a form that comes again, so lines that look alike rise and fall together.
final class ContestFeatures implements FeatureGroup {
    private static final int WINDOW = 6;

    private final Scene scene;
    private final Candidates candidates;
    private final float[] scores;
    private final float[] ranked;
    private final Standing forms = new Standing();
    private final Standing looks = new Standing();
    private final Standing settings = new Standing();
    private final Standing keys = new Standing();
    private final Standing chains = new Standing();
    private final Standing places = new Standing();
    private final int[] place;
    private final float total;
    private final float[] runningTotal;

    /// @param scores the candidates' probabilities by the first judgement
    ContestFeatures(Scene scene, float[] scores) {
        this.scene = scene;
        this.scores = scores;
        candidates = scene.candidates();
        ranked = scores.clone();
        Arrays.sort(ranked);
        runningTotal = new float[scores.length + 1];
        place = new int[scores.length];
        for (int c = 0; c < scores.length; c++) {
            place[c] = place(candidates.line(c));
            places.add(place[c], scores[c]);
            runningTotal[c + 1] = runningTotal[c] + scores[c];
            forms.add(candidates.form(c), scores[c]);
            looks.add(candidates.look(c), scores[c]);
            settings.add(candidates.setting(c), scores[c]);
            keys.add(candidates.key(c), scores[c]);
            chains.add(chain(c), scores[c]);
        }
        total = runningTotal[scores.length];
    }

    // What stands before and behind the line: prose, an item, another candidate, or nothing.
    private int place(int line) {
        return kind(scene.neighbours().before(line)) * 8 + kind(scene.neighbours().after(line));
    }

    private int kind(int line) {
        LineFacts facts = scene.facts();
        if (line < 0) {
            return 0;
        }
        if (Chars.isBullet(facts.text().charAt(facts.first(line)))) {
            return 1;
        }
        int c = candidates.at(line);
        if (c >= 0) {
            return candidates.label(c) == null ? 2 : 3;
        }
        return Chars.endsSentence(facts.text(), facts.first(line), facts.last(line)) ? 4 : 5;
    }

    private long chain(int candidate) {
        Numbering.Chain chain = scene.numbering().chain(candidate);
        return chain == null ? -1 : chain.members.getFirst();
    }

    @Override
    public void measure(int candidate, FeatureRow row) {
        float own = scores[candidate];
        row.put("score", Clue.SHORT, logit(own));
        alike(candidate, own, row);
        text(own, row);
        around(candidate, row);
    }

    private void alike(int c, float own, FeatureRow row) {
        row.put(
                "formScore",
                Clue.RECURRING_FORM,
                logit(forms.others(candidates.form(c), own, 0.1f)));
        row.put("formOthers", Clue.RECURRING_FORM, Math.min(30, forms.count(candidates.form(c))));
        row.put("formTotal", Clue.RECURRING_FORM, Math.min(20, forms.total(candidates.form(c))));
        row.put(
                "lookScore",
                Clue.RECURRING_FORM,
                logit(looks.others(candidates.look(c), own, 0.1f)));
        row.put("lookTotal", Clue.RECURRING_FORM, Math.min(20, looks.total(candidates.look(c))));
        row.put(
                "settingScore",
                Clue.RECURRING_FORM,
                logit(settings.others(candidates.setting(c), own, 0.1f)));
        row.put(
                "settingTotal",
                Clue.RECURRING_FORM,
                Math.min(20, settings.total(candidates.setting(c))));
        row.put("placeScore", Clue.BODY_FOLLOWS, logit(places.others(place[c], own, 0.1f)));
        row.put("placeTotal", Clue.BODY_FOLLOWS, Math.min(20, places.total(place[c])));
        row.put("placeCount", Clue.BODY_FOLLOWS, Math.min(40, places.count(place[c])));
        row.put("keyScore", Clue.REPEATED, logit(keys.others(candidates.key(c), own, 0.1f)));
        row.put(
                "chainScore",
                Clue.NUMBERED,
                chain(c) < 0 ? -9 : logit(chains.others(chain(c), own, 0.1f)));
        row.put(
                "lookShare",
                Clue.RECURRING_FORM,
                looks.total(candidates.look(c)) / Math.max(0.1f, total));
        row.put(
                "formShareOfTotal",
                Clue.RECURRING_FORM,
                forms.total(candidates.form(c)) / Math.max(0.1f, total));
    }

    private void text(float own, FeatureRow row) {
        float highest = ranked[ranked.length - 1];
        int at = Arrays.binarySearch(ranked, own);
        int higher = at < 0 ? 0 : ranked.length - 1 - at;
        row.put("highest", Clue.RECURRING_FORM, logit(highest));
        row.put("belowHighest", Clue.RECURRING_FORM, logit(own) - logit(highest));
        row.put(
                "belowFifth",
                Clue.RECURRING_FORM,
                logit(own) - logit(ranked[Math.max(0, ranked.length - 5)]));
        row.put("higher", Clue.RECURRING_FORM, Math.min(100, higher));
        row.put("higherShare", Clue.RECURRING_FORM, higher / (float) ranked.length);
        row.put("expected", Clue.RECURRING_FORM, Math.min(60, total));
        row.put(
                "expectedPerLine",
                Clue.RECURRING_FORM,
                total / Math.max(1, scene.layout().printed()));
        row.put("higherTotal", Clue.RECURRING_FORM, higher / Math.max(0.5f, total));
    }

    private void around(int c, FeatureRow row) {
        row.put("scoreBefore", Clue.AMONG_SHORT_LINES, adjacent(c, -1));
        row.put("scoreAfter", Clue.AMONG_SHORT_LINES, adjacent(c, 1));
        row.put("previousScore", Clue.AMONG_SHORT_LINES, c == 0 ? -9 : logit(scores[c - 1]));
        row.put(
                "nextScore",
                Clue.AMONG_SHORT_LINES,
                c + 1 == scores.length ? -9 : logit(scores[c + 1]));
        int from = Math.max(0, c - WINDOW);
        int to = Math.min(scores.length, c + WINDOW + 1);
        float near =
                (runningTotal[to] - runningTotal[from] - scores[c]) / Math.max(1, to - from - 1);
        row.put("nearScore", Clue.AMONG_SHORT_LINES, logit(near));
        row.put("toLikely", Clue.BODY_FOLLOWS, likely(c, 1));
        row.put("fromLikely", Clue.PROSE_PRECEDES, likely(c, -1));
    }

    // The score of the candidate on the very next printed line, if there is one.
    private float adjacent(int c, int step) {
        int line = candidates.line(c);
        int next = step > 0 ? scene.neighbours().after(line) : scene.neighbours().before(line);
        int other = next < 0 ? -1 : candidates.at(next);
        return other < 0 ? -9 : logit(scores[other]);
    }

    // Characters to the nearest line that is more likely than not, or nearly as likely as this one.
    private float likely(int c, int step) {
        LineFacts facts = scene.facts();
        float bar = Math.min(0.5f, scores[c] * 0.7f);
        int other = c + step;
        int looked = 0;
        while (other >= 0 && other < scores.length && looked++ < 60) {
            if (scores[other] >= bar) {
                int from = facts.last(candidates.line(Math.min(c, other)));
                int to = facts.first(candidates.line(Math.max(c, other)));
                return Math.min(20_000, to - from);
            }
            other += step;
        }
        return 20_000;
    }

    private static float logit(float probability) {
        float p = Math.clamp(probability, 0.001f, 0.999f);
        return (float) Math.log(p / (1 - p));
    }
}
