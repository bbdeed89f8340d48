package lectern.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.command.Command;
import lectern.command.Topic;
import lectern.document.Clue;
import lectern.reading.AccentChoice;
import lectern.reading.TextFace;
import lectern.reading.ThemeChoice;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern USE =
            Pattern.compile("Messages\\s*\\.(text|count)\\(\\s*\"([\\w.]+)\"\\s*([,)])");
    private static final Pattern ANY_KEY = Pattern.compile("\"([a-z]+(\\.[\\w]+)+)\"");
    private static final Pattern VALUE = Pattern.compile("%(\\d+\\$)?[,0-9.]*([dsfn%])");

    private final ResourceBundle english = bundle("messages.properties");
    private final ResourceBundle german = bundle("messages_de.properties");

    private static ResourceBundle bundle(String file) {
        try (Reader in =
                Files.newBufferedReader(Path.of("src/main/resources/lectern/messages", file))) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void englishAndGermanSayTheSameThings() throws IOException {
        assertThat(keysIn("messages_de.properties")).isEqualTo(keysIn("messages.properties"));
    }

    // A bundle answers with the words of its parent; the file itself tells what is translated.
    private static Set<String> keysIn(String file) throws IOException {
        Path path = Path.of("src/main/resources/lectern/messages", file);
        Set<String> keys = new TreeSet<>();
        for (String line : Files.readAllLines(path)) {
            if (line.contains("=")) {
                assertThat(keys.add(line.substring(0, line.indexOf('=')))).as(line).isTrue();
            }
        }
        return keys;
    }

    @Test
    void germanTakesTheValuesThatEnglishTakes() {
        for (String key : english.keySet()) {
            assertThat(values(german.getString(key)))
                    .as(key)
                    .isEqualTo(values(english.getString(key)));
        }
    }

    private static List<String> values(String pattern) {
        List<String> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(pattern);
        while (matcher.find()) {
            values.add(matcher.group(1) + matcher.group(2));
        }
        return values;
    }

    @Test
    void everyNumberIsGroupedAsAllOthersAre() {
        for (ResourceBundle words : List.of(english, german)) {
            for (String key : words.keySet()) {
                assertThat(words.getString(key)).as(key).doesNotContainPattern("%(\\d+\\$)?d");
            }
        }
    }

    @Test
    void everyNameThatIsShownHasItsWords() {
        Stream.of(
                        Arrays.stream(Command.values()).map(c -> "command." + c.name()),
                        Arrays.stream(Topic.values()).map(t -> "topic." + t.name()),
                        Arrays.stream(Clue.values()).map(c -> "clue." + c.name()),
                        Arrays.stream(ThemeChoice.values()).map(t -> "theme." + t.name()),
                        Arrays.stream(ThemeChoice.values()).map(t -> "theme." + t + ".brief"),
                        Arrays.stream(AccentChoice.values()).map(a -> "accent." + a.name()),
                        Arrays.stream(TextFace.values()).map(f -> "face." + f.name()))
                .flatMap(keys -> keys)
                .forEach(key -> assertThat(english.keySet()).contains(key));
    }

    @Test
    void everyKeyThatTheCodeNamesHasWords() throws IOException {
        for (String source : sources()) {
            Matcher use = USE.matcher(source);
            while (use.find()) {
                String key = use.group(2);
                List<String> keys =
                        use.group(1).equals("count")
                                ? List.of(key + ".one", key + ".many")
                                : List.of(key);
                assertThat(english.keySet()).containsAll(keys);
            }
        }
    }

    @Test
    void noWordsLieIdle() throws IOException {
        Set<String> idle = new TreeSet<>(english.keySet());
        idle.removeIf(
                key ->
                        key.matches(
                                "(command|topic|clue|theme|accent|face|skim|key|find\\.wrap)\\..*"));
        for (String source : sources()) {
            Matcher named = ANY_KEY.matcher(source);
            while (named.find()) {
                String key = named.group(1);
                idle.removeIf(k -> k.equals(key) || k.startsWith(key + "."));
            }
        }
        idle.removeIf(key -> key.matches("structure\\.(is|already)\\..*|why\\..*"));
        idle.removeIf(key -> key.matches("state\\.(damaged|newer)"));
        assertThat(idle).isEmpty();
    }

    // Each language has its own.
    @Test
    void quotationMarksStandInNoCode() throws IOException {
        assertThat(sources()).noneMatch(source -> source.contains("\"“\""));
        for (String key : german.keySet()) {
            assertThat(german.getString(key)).as(key).doesNotContain("”");
        }
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> sources = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }

    @Test
    void oneThingIsNamedInTheSingular() {
        assertThat(Messages.count("facts.sections", 1)).isEqualTo("1 section");
        assertThat(Messages.count("facts.sections", 2000)).isEqualTo("2,000 sections");
    }
}
