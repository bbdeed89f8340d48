package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.reading.DocumentSource;

/// A process that listens at the socket it is told until it is ended.
final class ListeningProcess {
    private ListeningProcess() {}

    static Process start(Path socket) throws IOException {
        Process process = ReaderProcess.start(ListeningProcess.class, socket.toString());
        process.inputReader().readLine();
        return process;
    }

    public static void main(String[] args) throws IOException {
        Neighbours itself = new Neighbours(Path.of(args[0]));
        itself.listen(
                new BackgroundRunner(Runnable::run),
                (_, action) -> {
                    action.run();
                    return () -> {};
                },
                (_, settled) -> {
                    settled.accept(List.of());
                    return true;
                });
        while (itself.take(List.of(new DocumentSource.Bundled())) == null) {
            Thread.onSpinWait();
        }
        System.out.println("It listens.");
        System.in.read();
    }
}
