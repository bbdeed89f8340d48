package lectern.app;

import java.util.function.Supplier;
import lectern.document.Corrections;
import lectern.document.Document;
import lectern.parse.DocumentParser;
import lectern.parse.plain.PlainTextParser;
import lectern.text.Progress;
import org.jspecify.annotations.Nullable;

/// A parser that is made when it is first used, and by the thread that uses it.
final class LateParser implements DocumentParser {
    private final Supplier<DocumentParser> maker;
    private @Nullable DocumentParser made;

    LateParser(Supplier<DocumentParser> maker) {
        this.maker = maker;
    }

    /// Returns one of plain text that uses all processors for long texts.
    static LateParser ofPlainText() {
        return new LateParser(() -> new PlainTextParser(new ParallelWorkers()));
    }

    @Override
    public Document parse(String text, Corrections corrections, Progress progress) {
        return parser().parse(text, corrections, progress);
    }

    private synchronized DocumentParser parser() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
