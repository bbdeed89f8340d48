package lectern.parse.plain;

import lectern.document.Clue;

/// The line's label and the count it stands in.
final class NumberFeatures implements FeatureGroup {
    private final LineFacts facts;
    private final Candidates candidates;
    private final Numbering numbering;

    NumberFeatures(Scene scene) {
        facts = scene.facts();
        candidates = scene.candidates();
        numbering = scene.numbering();
    }

    @Override
    public void measure(int candidate, FeatureRow row) {
        Label label = candidates.label(candidate);
        row.put(
                "labelKind",
                Clue.NUMBERED,
                label == null ? -1 : label.kind().compareTo(Label.Kind.NONE));
        row.put("labelRank", Clue.KEYWORD, label == null ? 0 : label.rank());
        row.put("labelMark", Clue.NUMBERED, label == null ? 0 : mark(label.mark()));
        row.put("labelDepth", Clue.NUMBERED, label == null ? 0 : label.depth());
        row.put("labelValue", Clue.NUMBERED, label == null ? -1 : Math.min(200, label.value()));
        int line = candidates.line(candidate);
        row.put("labelOnly", Clue.NUMBERED, label != null && label.end() >= facts.last(line));
        char next =
                label == null || label.end() >= facts.last(line)
                        ? ' '
                        : facts.text().charAt(label.end());
        row.put("labelThenLower", Clue.NUMBERED, Character.isLowerCase(next));
        chain(candidate, row);
        row.put("nested", Clue.NUMBERED, numbering.isNested(candidate));
        int size = label == null ? 0 : numbering.familySize(label);
        row.put("familySize", Clue.NUMBERED, Math.min(100, size));
        row.put(
                "familyChained",
                Clue.NUMBERED,
                label == null ? 0 : Math.min(50, numbering.familyChained(label)));
    }

    private static int mark(char mark) {
        return " .):-(<、）[".indexOf(mark) + 1;
    }

    private void chain(int candidate, FeatureRow row) {
        Numbering.Chain chain = numbering.chain(candidate);
        int previous = numbering.along(candidate, -1);
        int next = numbering.along(candidate, 1);
        int line = candidates.line(candidate);
        row.put(
                "chainLength",
                Clue.NUMBERED,
                chain == null ? 0 : Math.min(60, chain.members.size()));
        row.put(
                "chainPlace",
                Clue.NUMBERED,
                chain == null ? -1 : Math.min(60, numbering.place(candidate)));
        row.put("chainFirst", Clue.NUMBERED, chain == null ? -1 : Math.min(60, chain.first));
        row.put(
                "chainSkipped",
                Clue.NUMBERED,
                chain == null ? 0 : chain.skipped / (float) chain.members.size());
        row.put(
                "chainToNext",
                Clue.NUMBERED,
                next < 0 ? -1 : distance(line, candidates.line(next)));
        row.put(
                "chainFromPrevious",
                Clue.NUMBERED,
                previous < 0 ? -1 : distance(candidates.line(previous), line));
        float span = 0;
        float tightest = -1;
        if (chain != null && chain.members.size() > 1) {
            int first = candidates.line(chain.members.getFirst());
            int last = candidates.line(chain.members.getLast());
            span = (facts.first(last) - facts.first(first)) / (float) facts.text().length();
            tightest = distance(first, last) / (chain.members.size() - 1);
        }
        row.put("chainSpan", Clue.NUMBERED, span);
        row.put("chainGap", Clue.NUMBERED, tightest);
        row.put("chainTouches", Clue.AMONG_SHORT_LINES, touching(chain));
    }

    private float distance(int line, int other) {
        return Math.min(20_000, facts.first(other) - facts.last(line));
    }

    private float touching(Numbering.@org.jspecify.annotations.Nullable Chain chain) {
        if (chain == null || chain.members.size() < 2) {
            return 0;
        }
        int looked = Math.min(20, chain.members.size());
        int touching = 0;
        for (int i = 1; i < looked; i++) {
            touching += chain.members.get(i) - chain.members.get(i - 1) == 1 ? 1 : 0;
        }
        return touching / (float) (looked - 1);
    }
}
