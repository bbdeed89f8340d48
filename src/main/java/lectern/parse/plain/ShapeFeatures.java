package lectern.parse.plain;

import lectern.document.Clue;

/// What the line itself looks like.
final class ShapeFeatures implements FeatureGroup {
    private final Scene scene;
    private final LineFacts facts;
    private final NearLines near;

    ShapeFeatures(Scene scene, NearLines near) {
        this.near = near;
        this.scene = scene;
        facts = scene.facts();
    }

    @Override
    public void measure(int candidate, FeatureRow row) {
        int line = scene.candidates().line(candidate);
        LineShape shape = near.whole(line);
        length(shape, row);
        letters(shape, row);
        ending(shape, row);
        leadMarks(row, line);
        furniture(shape, row, line);
    }

    private void length(LineShape shape, FeatureRow row) {
        Layout layout = scene.layout();
        row.put("width", Clue.SHORT, shape.width);
        row.put("widthOfProse", Clue.SHORT, shape.width / layout.proseLength());
        row.put("widthOfLine", Clue.SHORT, shape.width / Math.max(20, layout.width()));
        row.put("words", Clue.SHORT, shape.words);
        row.put("letterShare", Clue.SHORT, (float) shape.letters / shape.length);
    }

    private void letters(LineShape shape, FeatureRow row) {
        row.put("case", Clue.CAPITALS, shape.letterCase.compareTo(LineShape.Case.NONE));
        float cased = Math.max(1, shape.upper + shape.lower);
        row.put("upperShare", Clue.CAPITALS, shape.upper / cased);
        row.put(
                "capitalWords",
                Clue.CAPITALS,
                shape.capitalWords / (float) Math.max(1, shape.words));
        row.put("opensUpper", Clue.CAPITALS, Character.isUpperCase(shape.firstChar));
        row.put("opensLower", Clue.CAPITALS, Character.isLowerCase(shape.firstChar));
        row.put("cjkShare", Clue.SHORT, shape.cjk / (float) Math.max(1, shape.letters));
        row.put("digitShare", Clue.FURNITURE, shape.digits / (float) shape.length);
    }

    private void ending(LineShape shape, FeatureRow row) {
        row.put("ending", Clue.NO_FINAL_STOP, shape.ending.compareTo(LineShape.Ending.OPEN));
        row.put("open", Clue.NO_FINAL_STOP, shape.ending == LineShape.Ending.OPEN);
        row.put("question", Clue.FINAL_STOP, shape.ending == LineShape.Ending.QUESTION);
        row.put("stop", Clue.FINAL_STOP, shape.ending == LineShape.Ending.STOP);
        row.put("colon", Clue.FINAL_STOP, shape.ending == LineShape.Ending.COLON);
        row.put("comma", Clue.FINAL_STOP, shape.ending == LineShape.Ending.COMMA);
        row.put("sentenceBreaks", Clue.FINAL_STOP, shape.sentenceBreaks);
        row.put("commas", Clue.FINAL_STOP, shape.commas);
        row.put("colons", Clue.FINAL_STOP, shape.colons);
        row.put("quotes", Clue.FINAL_STOP, shape.quotes);
        row.put("opensQuote", Clue.FINAL_STOP, Chars.isQuote(shape.firstChar));
        row.put("opensDash", Clue.FURNITURE, Chars.isDash(shape.firstChar));
        row.put("opensBracket", Clue.FURNITURE, Chars.isOpening(shape.firstChar));
        row.put("dashes", Clue.FURNITURE, shape.dashes);
        row.put("bullet", Clue.AMONG_SHORT_LINES, shape.bullet);
    }

    private void leadMarks(FeatureRow row, int line) {
        int from = facts.first(line);
        int to = facts.last(line);
        row.put("leadKind", Clue.MARKED, LeadMark.kind(facts.text(), from, to));
        row.put("leadRun", Clue.MARKED, LeadMark.run(facts.text(), from, to));
    }

    private void furniture(LineShape shape, FeatureRow row, int line) {
        row.put("link", Clue.FURNITURE, shape.link);
        row.put("handle", Clue.FURNITURE, shape.handle);
        row.put("creditMark", Clue.FURNITURE, shape.creditMark);
        row.put("codeMarks", Clue.FURNITURE, shape.codeMarks);
        row.put("brackets", Clue.FURNITURE, shape.brackets);
        row.put("wideGaps", Clue.FURNITURE, shape.wideGaps);
        row.put("leaders", Clue.FURNITURE, shape.leaders);
        row.put("marks", Clue.FURNITURE, shape.marks / (float) shape.length);
        WordHits hits =
                WordHits.in(facts.text(), facts.first(line), facts.last(line), scene.words());
        row.put("captionWords", Clue.FURNITURE, hits.captions());
        row.put("captionOpens", Clue.FURNITURE, hits.captionOpens());
        row.put("months", Clue.FURNITURE, hits.months());
        row.put("years", Clue.FURNITURE, hits.years());
        row.put("firstNames", Clue.FURNITURE, hits.firstNames());
        row.put("nameOpens", Clue.FURNITURE, hits.nameOpens());
        row.put("cue", Clue.FURNITURE, near.cue(line));
        row.put("divisionWords", Clue.KEYWORD, hits.divisions());
        row.put("sectionName", Clue.KEYWORD, hits.sectionName());
    }
}
