package lectern.parse.plain;

import lectern.document.Block.Furniture.Kind;

/// What stands over an article in a page that was copied whole: the name of the site and its menus,
/// with buttons such as "Search" and "Sign in" among them, and no prose.
final class SiteHeader {
    private static final int FEWEST_BUTTONS = 3;
    private static final int PROSE = 80;

    private final Scene scene;

    SiteHeader(Scene scene) {
        this.scene = scene;
    }

    /// Tells whether the lines above `heading` are such, so that it names the article.
    boolean isOver(int heading) {
        LineFacts facts = scene.facts();
        int buttons = 0;
        for (int line = 0; line < heading; line++) {
            if (facts.length(line) >= PROSE) {
                return false;
            }
            if (!facts.isBlank(line)) {
                Kind kind =
                        scene.words().cues().of(facts.text(), facts.first(line), facts.last(line));
                buttons += kind == Kind.NOTICE ? 1 : 0;
            }
        }
        return buttons >= FEWEST_BUTTONS;
    }
}
