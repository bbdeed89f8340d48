package lectern.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TextFilesTest {
    @TempDir Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void aLinkLeadsToTheSameFile() throws IOException {
        Path file = file("a.txt", new byte[] {'a'});
        Path other = file("b.txt", new byte[] {'a'});
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(TextFiles.areSame(link, file)).isTrue();
        assertThat(TextFiles.areSame(link, other)).isFalse();
        assertThat(TextFiles.areSame(link, folder.resolve("none"))).isFalse();
    }

    private static AbstractThrowableAssert<?, ?> refused(Path path) {
        return assertThatThrownBy(() -> TextFiles.read(path, Progress.NONE))
                .isInstanceOf(TextException.class);
    }

    private static AbstractThrowableAssert<?, ?> refused(InputStream in) {
        return assertThatThrownBy(() -> TextFiles.read(in, "standard input", Progress.NONE))
                .isInstanceOf(TextException.class);
    }

    private static InputStream failing(Throwable failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (IOException) failure;
            }
        };
    }

    @Test
    void aTextComesWithItsCharset() throws Exception {
        DecodedText text =
                TextFiles.read(file("a.txt", "Grüße\r\n".getBytes(UTF_8)), Progress.NONE);
        assertThat(text)
                .isEqualTo(
                        new DecodedText("Grüße\r\n", UTF_8, DecodedText.DecidedBy.STRICT_UTF_8, 0));
    }

    @Test
    void aMissingFileIsNamed() {
        Path path = folder.resolve("notes.txt");
        refused(path).hasMessage(path + " does not exist.");
    }

    @Test
    void aFolderIsNoText() {
        refused(folder).hasMessage(folder + " is a folder, not a text.");
    }

    @Test
    void anEndlessDeviceIsRefusedAtOnce() {
        Path path = Path.of("/dev/zero");
        assumeTrue(Files.exists(path));
        refused(path).hasMessage("/dev/zero is a device or a pipe, not a text.");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        Path path = file("empty.txt", new byte[0]);
        refused(path).hasMessage(path + " is empty.");
    }

    @Test
    void aByteOrderMarkAloneIsEmpty() throws IOException {
        Path path = file("bom.txt", new byte[] {(byte) 0xff, (byte) 0xfe});
        refused(path).hasMessage(path + " is empty.");
    }

    @Test
    void binaryDataIsNamedWithItsPlace() throws IOException {
        Path path = file("data.txt", ("text" + "\0\1\2\3".repeat(100)).getBytes(UTF_8));
        refused(path).hasMessage(path + " is not a text: it holds binary data from byte 4 on.");
    }

    @Test
    void anUnreadableStreamGivesTheReason() {
        InputStream in = failing(new IOException("Input/output error"));
        refused(in).hasMessage("standard input cannot be read: input/output error.");
    }

    @Test
    void deniedPermissionIsSaidInPlainWords() {
        InputStream in = failing(new AccessDeniedException("secret.txt"));
        refused(in).hasMessage("standard input cannot be read: permission denied.");
    }

    @Test
    void aFailureWithoutReasonIsStillASentence() {
        InputStream in = failing(new IOException());
        refused(in).hasMessage("standard input cannot be read: the system gives no reason.");
    }

    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
        Path path = file("big.txt", new byte[3_100_000]);
        assertThatThrownBy(() -> TextFiles.read(path, Progress.NONE, new TextLimit(1_000_000)))
                .isInstanceOf(TextException.class)
                .hasMessage(
                        path
                                + " is too large: 3.1 MB; Lectern opens texts up to 1.0 MB"
                                + " here.");
    }

    @Test
    void anEndlessStreamEndsAtTheLimit() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] to, int offset, int length) {
                        Arrays.fill(to, offset, offset + length, (byte) 'x');
                        return length;
                    }
                };
        assertThatThrownBy(() -> TextFiles.read(endless, "pipe", Progress.NONE, new TextLimit(999)))
                .isInstanceOf(TextException.class)
                .hasMessageMatching(
                        "pipe is too large: more than .*; Lectern opens texts up to 999 bytes"
                                + " here\\.");
    }

    @Test
    void memoryThatDoesNotSufficeIsSaid() {
        InputStream in = failing(new OutOfMemoryError("Java heap space"));
        refused(in)
                .hasMessage(
                        "standard input is too large: the memory does not suffice for 0 bytes.");
    }

    @Test
    void aFileThatGrowsMeanwhileIsRefused() throws IOException {
        Path path = file("log.txt", "one\n".getBytes(UTF_8));
        Progress append = share -> write(path, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> TextFiles.read(path, append))
                .isInstanceOf(TextException.class)
                .hasMessage(path + " changed while it was read.");
    }

    @Test
    void aFileCutShortMeanwhileIsRefused() throws IOException {
        Path path = file("log.txt", "one, two, three\n".getBytes(UTF_8));
        Progress cut = share -> write(path, StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(() -> TextFiles.read(path, cut))
                .isInstanceOf(TextException.class)
                .hasMessage(path + " changed while it was read.");
    }

    private static void write(Path path, StandardOpenOption how) {
        try {
            if (Files.size(path) < 20) {
                Files.write(path, "two\n".getBytes(UTF_8), how);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void controlCodesInANameStayOutOfTheMessage() {
        refused(Path.of("a\nb")).hasMessage("a?b does not exist.");
    }

    @Test
    void cancellationIsPassedOn() throws IOException {
        Path path = file("a.txt", "text".getBytes(UTF_8));
        Progress cancel =
                share -> {
                    throw new CancellationException();
                };
        assertThatThrownBy(() -> TextFiles.read(path, cancel))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void progressRisesFromNoneToAll() throws Exception {
        List<Double> shares = new ArrayList<>();
        TextFiles.read(file("a.txt", "x".repeat(20_000_000).getBytes(UTF_8)), shares::add);
        assertThat(shares).hasSizeGreaterThan(4).isSorted().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void aStreamMayBeSlow() throws Exception {
        InputStream drops =
                new ByteArrayInputStream("drop by drop".getBytes(UTF_8)) {
                    @Override
                    public int read(byte[] to, int offset, int length) {
                        return super.read(to, offset, Math.min(1, length));
                    }
                };
        assertThat(TextFiles.read(drops, "pipe", Progress.NONE).text()).isEqualTo("drop by drop");
    }

    @Test
    void sizesAreToldInDecimalUnits() {
        assertThatThrownBy(() -> new TextLimit(1_900_000_000).check("x", 3_140_000_000L))
                .hasMessage("x is too large: 3.1 GB; Lectern opens texts up to 1.9 GB here.");
    }
}
