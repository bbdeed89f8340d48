package lectern.state;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The way from a Lectern that is started to one that runs already, for the same user, on the same
/// display and with the same state: a socket that is a file, so that nothing comes from a network.
public final class InstanceSocket implements AutoCloseable {
    private static final int MOST = 1000;
    private static final int TAKEN = 1;

    private final Path file;
    private final ServerSocketChannel channel;

    private InstanceSocket(Path file, ServerSocketChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Returns the file of the one that may run.
    ///
    /// @param environment the variables of the process
    /// @param state the folder of the state; holds the file where the system has no folder for such
    public static Path file(Map<String, String> environment, Path state) {
        int owner =
                Objects.hash(
                        System.getProperty("user.name"),
                        state.toAbsolutePath().toString(),
                        environment.get("DISPLAY"),
                        environment.get("WAYLAND_DISPLAY"));
        String folder = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        return (folder.isEmpty() ? state : Path.of(folder))
                .resolve("lectern-" + Integer.toHexString(owner) + ".sock");
    }

    /// Tells whether one seems to run.
    public static boolean isThere(Path file) {
        return Files.exists(file);
    }

    /// Asks the one that runs to show `files`, absolute paths, and waits for its answer.
    ///
    /// @return why some of them are not shown, a sentence each; null if none answers: it has
    ///   crashed, say, and left the file behind
    public static @Nullable List<String> ask(Path file, List<String> files) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeInt(files.size());
            for (String each : files) {
                out.writeUTF(each);
            }
            DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
            return in.read() == TAKEN ? sentences(in) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static List<String> sentences(DataInputStream in) throws IOException {
        List<String> sentences = new ArrayList<>();
        while (true) {
            try {
                sentences.add(in.readUTF());
            } catch (EOFException e) {
                return sentences;
            }
        }
    }

    /// Listens, in the place of one that does not answer any more.
    ///
    /// @throws IOException if the system has no such sockets, the path is too long for one, or
    ///   another process listens there
    public static InstanceSocket listen(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (isAlive(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.deleteIfExists(file);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(file));
            return new InstanceSocket(file, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    // The one that listens hears a request that ends at once, and refuses it.
    private static boolean isAlive(Path file) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /// Waits for the next to ask.
    ///
    /// @throws IOException if this was closed
    public Request next() throws IOException {
        return new Request(channel.accept());
    }

    /// Takes the file away and ends the waiting, once and in this order: nobody takes the place of
    /// one that listens, so the file is its own.
    @Override
    public synchronized void close() throws IOException {
        try (channel) {
            if (channel.isOpen()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// What another one asks for.
    public static final class Request {
        private final SocketChannel channel;

        private Request(SocketChannel channel) {
            this.channel = channel;
        }

        /// Reads what is to be shown: absolute paths, none for the bundled article.
        ///
        /// @throws IOException if the other does not say so
        public List<String> files() throws IOException {
            DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
            int count = in.readInt();
            if (count < 0 || count > MOST) {
                throw new IOException("not a request");
            }
            List<String> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                files.add(in.readUTF());
            }
            return files;
        }

        /// Ends it: the other need not show them itself.
        ///
        /// @param sentences why some of them are not shown
        public void answer(List<String> sentences) {
            try (channel) {
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
                out.write(TAKEN);
                for (String each : sentences) {
                    out.writeUTF(each);
                }
            } catch (IOException e) {
                // The other has gone without waiting, and shows them itself.
            }
        }

        /// Ends it: the other has to show them itself.
        public void refuse() {
            try {
                channel.close();
            } catch (IOException e) {
                // The other has gone.
            }
        }
    }
}
