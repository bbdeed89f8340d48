package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.state.InstanceSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs Lectern as a process of its own.
@Timeout(60)
class MainTest {
    @TempDir private Path folder;
    private Path article;
    private Path err;

    @BeforeEach
    void copyArticle() throws IOException {
        article = folder.resolve("article.txt");
        try (var seed = Main.class.getResourceAsStream("seeds/000_e6452b9f299c2cb3.txt")) {
            Files.copy(seed, article);
        }
        err = folder.resolve("err");
    }

    private ProcessBuilder lectern(List<String> flags, String... args) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command =
                Stream.of(
                                Stream.of(java.toString()),
                                flags.stream(),
                                Stream.of(
                                        "--module-path",
                                        System.getProperty("jdk.module.path"),
                                        "--module",
                                        "lectern/lectern.app.Main"),
                                Stream.of(args))
                        .flatMap(part -> part)
                        .toList();
        return new ProcessBuilder(command).redirectError(err.toFile());
    }

    private static String out(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void anOutlineLoadsNoClassOfTheToolkit() throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        List<String> flags = List.of("-Xlog:class+load:file=" + log);
        Process process = lectern(flags, "outline", "--json", article.toString()).start();
        assertThat(out(process)).contains("\"headings\":[{");
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.contains("lectern.app.Main"))
                .noneMatch(line -> line.matches(".*\\] (com\\.sun\\.)?(javafx|glass|prism)\\..*"));
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws IOException, InterruptedException {
        ProcessBuilder builder = lectern(List.of(), "outline", article.toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(out(process)).contains("Editor’s Note");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameTheLocaleCannotHoldIsExplained() throws IOException, InterruptedException {
        ProcessBuilder builder = lectern(List.of(), "outline", "é.txt");
        builder.environment().put("LC_ALL", "C");
        assertThat(builder.start().waitFor()).isEqualTo(1);
        assertThat(err).content().endsWith("a UTF-8 locale has them.\n").hasLineCount(1);
    }

    @Test
    void aReaderThatLeavesEarlyIsNoFailure() throws IOException, InterruptedException {
        String[] args =
                Stream.concat(Stream.of("outline"), Stream.generate(article::toString).limit(200))
                        .toArray(String[]::new);
        Process process = lectern(List.of(), args).start();
        process.getInputStream().close();
        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmptyFile();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheWindowIsOneSentence() throws IOException, InterruptedException {
        ProcessBuilder builder = lectern(List.of("--enable-native-access=javafx.graphics"));
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        assertThat(builder.start().waitFor()).isEqualTo(2);
        assertThat(Files.readAllLines(err))
                .containsExactly(
                        "lectern: There is no display to open a window on.",
                        "Try 'lectern outline FILE', which needs none.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatTheRunningOneCannotShowFails() throws Exception {
        ProcessBuilder builder = lectern(List.of(), article.toString(), "missing.txt");
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        Path socket =
                InstanceSocket.file(
                        builder.environment(), folder.resolve("data").resolve("lectern"));
        try (InstanceSocket running = InstanceSocket.listen(socket)) {
            Process process = builder.start();
            InstanceSocket.Request request = running.next();
            assertThat(request.files()).hasSize(2);
            request.answer(List.of("missing.txt does not exist."));
            assertThat(process.waitFor()).isEqualTo(1);
        }
        assertThat(Files.readAllLines(err)).containsExactly("lectern: missing.txt does not exist.");
    }
}
