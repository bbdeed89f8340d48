package lectern.parse.plain;

import lectern.document.Clue;

/// Where the line stands in the text, and what kind of text it is.
final class PlaceFeatures implements FeatureGroup {
    private static final int NEAR = 40;

    private final Scene scene;
    private final LineFacts facts;
    private final int underlines;
    private final int listed;
    private final float repeated;
    // Lines beyond these have more printed lines before or behind them than are counted.
    private final int farFromStart;
    private final int farFromEnd;

    PlaceFeatures(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
        int ruled = 0;
        int inContents = 0;
        int again = 0;
        for (int c = 0; c < scene.candidates().count(); c++) {
            ruled += Underlines.under(facts, scene.candidates().line(c)) != 0 ? 1 : 0;
            inContents += scene.contents().lists(c) ? 1 : 0;
            again += scene.recurrence().same(c) > 2 ? 1 : 0;
        }
        farFromStart = far(-1, 1);
        farFromEnd = far(facts.count(), -1);
        underlines = ruled;
        listed = inContents;
        repeated = again / (float) Math.max(1, scene.candidates().count());
    }

    @Override
    public void measure(int candidate, FeatureRow row) {
        int line = scene.candidates().line(candidate);
        float length = facts.text().length();
        row.put("place", Clue.FIRST_LINE, facts.first(line) / length);
        row.put("charsBefore", Clue.FIRST_LINE, Math.min(5000, facts.first(line)));
        row.put("charsAfter", Clue.FIRST_LINE, Math.min(5000, length - facts.last(line)));
        row.put("linesBefore", Clue.FIRST_LINE, printed(line, -1));
        row.put("linesAfter", Clue.FIRST_LINE, printed(line, 1));
        document(row);
    }

    private int printed(int line, int step) {
        if (step < 0 ? line > farFromStart : line < farFromEnd) {
            return NEAR - 1;
        }
        int count = 0;
        int at = line;
        while (at >= 0 && count < NEAR) {
            at = step < 0 ? scene.neighbours().before(at) : scene.neighbours().after(at);
            count++;
        }
        return count - 1;
    }

    private int far(int from, int step) {
        int line = from;
        int printed = 0;
        while (line + step >= 0 && line + step < facts.count() && printed < NEAR) {
            line += step;
            printed += scene.neighbours().isPrinted(line) ? 1 : 0;
        }
        return line;
    }

    private void document(FeatureRow row) {
        Layout layout = scene.layout();
        float printed = Math.max(1, layout.printed());
        row.put("textBlanks", Clue.RECURRING_FORM, layout.blanks() / printed);
        row.put("textCandidates", Clue.RECURRING_FORM, scene.candidates().count() / printed);
        row.put("textWrapped", Clue.RECURRING_FORM, layout.wrapped());
        row.put("textWidth", Clue.RECURRING_FORM, layout.width());
        row.put("textProse", Clue.RECURRING_FORM, layout.proseLength());
        row.put("textIndent", Clue.RECURRING_FORM, layout.bodyIndent());
        row.put("textLines", Clue.RECURRING_FORM, (float) Math.log(printed));
        row.put(
                "textForms",
                Clue.RECURRING_FORM,
                scene.forms().count() / (float) Math.max(1, scene.candidates().count()));
        row.put("textUnderlines", Clue.UNDERLINED, Math.min(30, underlines));
        row.put("textRepeated", Clue.REPEATED, repeated);
        row.put("textListed", Clue.IN_CONTENTS, Math.min(30, listed));
    }
}
