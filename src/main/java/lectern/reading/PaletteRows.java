package lectern.reading;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import lectern.command.Command;
import lectern.document.Heading;
import lectern.messages.Messages;
import org.jspecify.annotations.Nullable;

/// All rows that the go-to box can offer, each made when it is asked for: marks first, then
/// headings, files and commands.
final class PaletteRows extends AbstractList<PaletteRow> implements RandomAccess {
    private final @Nullable OpenDocument open;
    private final List<ReaderMark> marks;
    private final List<Path> files;
    private final List<Command> commands;

    PaletteRows(
            @Nullable OpenDocument open,
            List<ReaderMark> marks,
            List<Path> files,
            List<Command> commands) {
        this.open = open;
        this.marks = marks;
        this.files = files;
        this.commands = commands;
    }

    @Override
    public int size() {
        return marks.size() + headings() + files.size() + commands.size();
    }

    private int headings() {
        return open == null ? 0 : open.outline().size();
    }

    @Override
    public PaletteRow get(int index) {
        int heading = index - marks.size();
        int file = heading - headings();
        int command = file - files.size();
        if (heading < 0) {
            return mark(open, marks.get(index));
        }
        if (open != null && file < 0) {
            return heading(open, heading);
        }
        return command < 0 ? file(files.get(file)) : command(commands.get(command));
    }

    /// Returns the marks under the headings of their sections, those without place last.
    static List<PaletteRow> bySection(OpenDocument open, List<ReaderMark> marks) {
        List<PaletteRow> rows = new ArrayList<>();
        int shown = -1;
        for (ReaderMark mark : marks) {
            int section = mark.isPlaced() ? open.outline().sectionAt(mark.offset()) : shown;
            if (section != shown) {
                rows.add(heading(open, section));
                shown = section;
            }
            PaletteRow row = mark(open, mark);
            // Its heading stands over it already.
            String words = isAtHeading(open, mark) ? Messages.text("mark.start") : row.title();
            rows.add(mark.isPlaced() ? new PaletteRow(row.to(), words, "") : row);
        }
        return rows;
    }

    private static PaletteRow mark(@Nullable OpenDocument open, ReaderMark mark) {
        String note =
                !mark.file().isEmpty()
                        ? mark.file()
                        : open != null && mark.isPlaced()
                                ? isAtHeading(open, mark)
                                        ? ""
                                        : open.title(open.outline().sectionAt(mark.offset()))
                                : Messages.text("mark.nowhere");
        return new PaletteRow(new Destination.Marked(mark), mark.words(), note);
    }

    private static boolean isAtHeading(OpenDocument open, ReaderMark mark) {
        if (!mark.isPlaced()) {
            return false;
        }
        int section = open.outline().sectionAt(mark.offset());
        Heading heading = open.document().sections().get(section).heading();
        return mark.words().equals(open.title(section))
                || (heading != null && mark.offset() < heading.span().end());
    }

    private static PaletteRow heading(OpenDocument open, int section) {
        int above = open.outline().parent(section);
        String note = above > 0 ? open.title(above) : "";
        return new PaletteRow(new Destination.Heading(section), open.title(section), note);
    }

    private static PaletteRow file(Path path) {
        String name = new DocumentSource.File(path).name();
        Path folder = path.getParent();
        return new PaletteRow(
                new Destination.RecentFile(path), name, folder == null ? "" : folder.toString());
    }

    private static PaletteRow command(Command command) {
        return new PaletteRow(
                new Destination.Action(command), command.title(), command.topic().title());
    }
}
