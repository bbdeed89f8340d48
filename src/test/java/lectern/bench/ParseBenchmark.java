package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import lectern.document.Document;
import lectern.parse.plain.PlainTextParser;
import lectern.text.Progress;
import lectern.text.TextException;
import lectern.text.TextFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Reading a file alone, and decoding it with its outline found: one thread, milliseconds a text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ParseBenchmark {
    /// Megabytes of the text.
    @Param({"1", "10", "100"})
    public int size;

    private final PlainTextParser parser = new PlainTextParser();
    private Path file = Path.of("");

    @Setup(Level.Trial)
    public void write() throws IOException {
        file = Files.createTempFile("lectern-bench", ".txt");
        Files.writeString(file, LongText.of(size * 1_000_000));
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public String readString() throws IOException {
        return Files.readString(file);
    }

    @Benchmark
    public Document outline() throws TextException {
        return parser.parse(TextFiles.read(file, Progress.NONE).text(), Progress.NONE);
    }
}
