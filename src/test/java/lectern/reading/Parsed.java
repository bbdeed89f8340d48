package lectern.reading;

import java.nio.charset.StandardCharsets;
import lectern.document.Document;
import lectern.parse.plain.PlainTextParser;
import lectern.text.DecodedText;
import lectern.text.Progress;

/// Small texts as the parser reads them.
final class Parsed {
    static final String PROSE =
            "It was a long day in the town, and nobody who saw the sun go down over the hills that"
                    + " night ever spoke of it again, so that in the end it was forgotten.\n";

    private Parsed() {}

    static OpenDocument of(String text) {
        Document document = new PlainTextParser().parse(text, Progress.NONE);
        DecodedText source =
                new DecodedText(
                        text, StandardCharsets.UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0);
        return OpenDocument.of("a.txt", "a.txt", source, document);
    }
}
