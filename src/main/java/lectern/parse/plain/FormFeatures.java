package lectern.parse.plain;

import lectern.document.Clue;

/// The other lines that look like this one or say the same.
final class FormFeatures implements FeatureGroup {
    private final Scene scene;

    FormFeatures(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void measure(int candidate, FeatureRow row) {
        Forms.Form form = scene.forms().of(candidate);
        float count = Math.max(1, form.count);
        row.put("formCount", Clue.RECURRING_FORM, Math.min(100, form.count));
        row.put(
                "formShare",
                Clue.RECURRING_FORM,
                form.count / (float) Math.max(1, scene.candidates().count()));
        row.put("formBody", Clue.RECURRING_FORM, form.beforeBody / count);
        row.put("formProse", Clue.RECURRING_FORM, form.afterProse / count);
        row.put("formTouching", Clue.AMONG_SHORT_LINES, form.touching / count);
        row.put("formLength", Clue.RECURRING_FORM, form.length / count);
        row.put(
                "formSpan",
                Clue.RECURRING_FORM,
                (form.last - form.first) / (float) Math.max(1, scene.facts().count()));
        row.put("same", Clue.REPEATED, Math.min(30, scene.recurrence().same(candidate)));
        row.put("sameGap", Clue.REPEATED, Math.min(20_000, scene.recurrence().gap(candidate)));
        row.put(
                "sameOpening",
                Clue.REPEATED,
                Math.min(60, scene.recurrence().sameOpening(candidate)));
        row.put(
                "sameButNumbers",
                Clue.REPEATED,
                Math.min(30, scene.recurrence().sameButNumbers(candidate)));
        row.put("listed", Clue.IN_CONTENTS, scene.contents().lists(candidate));
        row.put(
                "inContents",
                Clue.IN_CONTENTS,
                scene.facts().has(scene.candidates().line(candidate), LineMark.CONTENTS));
    }
}
