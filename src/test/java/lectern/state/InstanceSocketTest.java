package lectern.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class InstanceSocketTest {
    private static final List<String> FILES = List.of("/texts/a b.txt", "/texts/日本\n.txt");

    @TempDir private Path folder;
    private Path file;
    private InstanceSocket socket;

    @BeforeEach
    void listen() throws IOException {
        file = folder.resolve("new/s.sock");
        socket = InstanceSocket.listen(file);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    private CompletableFuture<@Nullable List<String>> ask(List<String> files) {
        return CompletableFuture.supplyAsync(() -> InstanceSocket.ask(file, files));
    }

    @Test
    void theOneThatRunsIsToldTheFiles() throws IOException {
        CompletableFuture<@Nullable List<String>> asked = ask(FILES);
        InstanceSocket.Request request = socket.next();
        assertThat(request.files()).isEqualTo(FILES);
        request.answer(List.of());
        assertThat(asked).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(List.of());
    }

    @Test
    void theOtherIsToldWhySomeAreNotShown() throws IOException {
        List<String> why = List.of("Not this: “日本\n”.", "Nor that.");
        CompletableFuture<@Nullable List<String>> asked = ask(FILES);
        InstanceSocket.Request request = socket.next();
        request.files();
        request.answer(why);
        assertThat(asked).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(why);
    }

    @Test
    void oneThatCannotShowThemSaysSo() throws IOException {
        CompletableFuture<@Nullable List<String>> asked = ask(List.of());
        InstanceSocket.Request request = socket.next();
        assertThat(request.files()).isEmpty();
        request.refuse();
        assertThat(asked).succeedsWithin(Duration.ofSeconds(10)).isNull();
    }

    @Test
    void whatIsNoRequestIsRefused() throws IOException {
        try (SocketChannel stranger = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            stranger.write(ByteBuffer.wrap(new byte[] {-1, -1, -1, -1}));
            InstanceSocket.Request request = socket.next();
            assertThatThrownBy(request::files).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anAnswerToOneThatHasGoneIsLost() throws IOException {
        SocketChannel.open(UnixDomainSocketAddress.of(file)).close();
        InstanceSocket.Request request = socket.next();
        assertThatThrownBy(request::files).isInstanceOf(IOException.class);
        request.answer(List.of());
    }

    @Test
    void oneThatHasEndedIsNotThere() throws IOException {
        socket.close();
        assertThat(InstanceSocket.isThere(file)).isFalse();
        assertThatThrownBy(socket::next).isInstanceOf(IOException.class);
        assertThat(InstanceSocket.ask(file, FILES)).isNull();
    }

    @Test
    void whatACrashLeavesDoesNotAnswerAndIsReplaced() throws IOException {
        Path left = folder.resolve("left.sock");
        ServerSocketChannel crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        crashed.bind(UnixDomainSocketAddress.of(left));
        crashed.close();
        assertThat(InstanceSocket.isThere(left)).isTrue();
        assertThat(InstanceSocket.ask(left, FILES)).isNull();
        try (InstanceSocket fresh = InstanceSocket.listen(left)) {
            CompletableFuture<@Nullable List<String>> asked =
                    CompletableFuture.supplyAsync(() -> InstanceSocket.ask(left, FILES));
            InstanceSocket.Request request = fresh.next();
            assertThat(request.files()).isEqualTo(FILES);
            request.answer(List.of());
            assertThat(asked).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(List.of());
        }
    }

    @Test
    void aFileThatIsNoSocketDoesNotAnswer() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "text");
        assertThat(InstanceSocket.ask(text, FILES)).isNull();
    }

    @Test
    void aPathTooLongForASocketIsAFailure() {
        Path deep = folder.resolve("x".repeat(120));
        assertThatThrownBy(() -> InstanceSocket.listen(deep)).isInstanceOf(IOException.class);
        assertThat(InstanceSocket.ask(deep, FILES)).isNull();
    }

    @Test
    void displaysAndStatesHaveOnesOfTheirOwn() {
        Path state = folder.resolve("state");
        Map<String, String> first = Map.of("DISPLAY", ":0");
        assertThat(InstanceSocket.file(first, state))
                .isEqualTo(InstanceSocket.file(Map.of("DISPLAY", ":0"), state))
                .isNotEqualTo(InstanceSocket.file(Map.of("DISPLAY", ":1"), state))
                .isNotEqualTo(InstanceSocket.file(Map.of("WAYLAND_DISPLAY", "wayland-0"), state))
                .isNotEqualTo(InstanceSocket.file(first, folder.resolve("other")))
                .hasParentRaw(state);
    }

    @Test
    void itLiesInTheFolderForSuchWhereTheSystemHasOne() {
        Map<String, String> environment = Map.of("XDG_RUNTIME_DIR", folder.toString());
        assertThat(InstanceSocket.file(environment, Path.of("state"))).hasParentRaw(folder);
    }

    @Test
    void oneThatListensIsNotPushedAside() throws IOException {
        assertThatThrownBy(() -> InstanceSocket.listen(file))
                .isInstanceOf(FileAlreadyExistsException.class);
        // It was asked whether it is there, no more.
        InstanceSocket.Request probe = socket.next();
        assertThatThrownBy(probe::files).isInstanceOf(IOException.class);
        probe.refuse();

        CompletableFuture<@Nullable List<String>> asked = ask(FILES);
        InstanceSocket.Request request = socket.next();
        assertThat(request.files()).isEqualTo(FILES);
        request.answer(List.of());
        assertThat(asked).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(List.of());
    }
}
