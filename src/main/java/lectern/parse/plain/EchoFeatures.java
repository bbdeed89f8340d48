package lectern.parse.plain;

import lectern.document.Clue;

/// How far the text around a line speaks of what the line says: that under a heading does, that
/// around a name or a credit does not, and a quote pulled out of a paragraph is there word for
/// word.
final class EchoFeatures implements FeatureGroup {
    private static final int REACH = 800;
    private static final int QUOTE_REACH = 3000;
    private static final int LEAST_QUOTE = 16;
    private static final int MOST_MARKS = 2;

    private final Scene scene;
    private final LineFacts facts;
    private final Stems own = new Stems();
    private final StemWindow around;

    EchoFeatures(Scene scene) {
        this.scene = scene;
        facts = scene.facts();
        around = new StemWindow(facts.text());
    }

    @Override
    public void measure(int candidate, FeatureRow row) {
        String text = facts.text();
        int line = scene.candidates().line(candidate);
        int from = facts.first(line);
        int to = facts.last(line);
        own.read(text, from, to);
        float before = own.share(around, Math.max(0, from - REACH), from);
        float after = own.share(around, to, Math.min(text.length(), to + REACH));
        row.put("stems", Clue.SHORT, own.count());
        row.put("echoAfter", Clue.BODY_FOLLOWS, after);
        row.put("echoBefore", Clue.PROSE_PRECEDES, before);
        row.put("echoGain", Clue.BODY_FOLLOWS, after - before);
        row.put("quoted", Clue.REPEATED, quoted(text, from, to));
    }

    // Whether the line's words stand inside a longer line nearby.
    private boolean quoted(String text, int from, int to) {
        int end = to;
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = from;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (end - start < LEAST_QUOTE) {
            return false;
        }
        String words = text.substring(start, end);
        return isInside(text, words, Math.max(0, from - QUOTE_REACH), from)
                || isInside(text, words, to, Math.min(text.length(), to + QUOTE_REACH));
    }

    private static boolean isInside(String text, String words, int from, int to) {
        int at = text.indexOf(words, from, to);
        if (at < 0) {
            return false;
        }
        int end = at + words.length();
        boolean opens = at == 0 || text.charAt(at - 1) == '\n';
        int near = Math.min(text.length(), end + MOST_MARKS + 1);
        boolean closes = near == text.length() || text.indexOf('\n', end, near) >= 0;
        return !opens || !closes;
    }
}
