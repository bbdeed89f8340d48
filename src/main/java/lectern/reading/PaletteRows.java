package lectern.reading;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import lectern.command.Command;
import org.jspecify.annotations.Nullable;

/// All rows that the go-to box can offer, each made when it is asked for: headings first, then
/// files, then commands.
final class PaletteRows extends AbstractList<PaletteRow> implements RandomAccess {
    private final @Nullable OpenDocument open;
    private final List<Path> files;
    private final List<Command> commands;

    PaletteRows(@Nullable OpenDocument open, List<Path> files, List<Command> commands) {
        this.open = open;
        this.files = files;
        this.commands = commands;
    }

    @Override
    public int size() {
        return headings() + files.size() + commands.size();
    }

    private int headings() {
        return open == null ? 0 : open.outline().size();
    }

    @Override
    public PaletteRow get(int index) {
        int file = index - headings();
        int command = file - files.size();
        if (open != null && file < 0) {
            return heading(open, index);
        }
        return command < 0 ? file(files.get(file)) : command(commands.get(command));
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
