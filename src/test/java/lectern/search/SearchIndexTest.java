package lectern.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Section;
import lectern.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
    private static void goOn() {}

    // A section a group, apart by "##"; blocks apart by blank lines; "> " leads quotes.
    private static Document document(String text) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf("##", at + 1);
            int end = next < 0 ? text.length() : next;
            Span span = new Span(at, end);
            sections.add(
                    new Section(sections.isEmpty() ? 0 : 1, "", span, null, blocks(text, span), 0));
            at = end;
        }
        return new Document(text, sections, List.of());
    }

    private static List<Block> blocks(String text, Span section) {
        List<Block> blocks = new ArrayList<>();
        int at = section.start();
        while (at < section.end()) {
            int gap = text.indexOf("\n\n", at);
            int end = gap < 0 ? section.end() : Math.min(gap, section.end());
            Span span = new Span(at, end);
            blocks.add(
                    text.startsWith("> ", at)
                            ? new Block.Quote(span, 1)
                            : new Block.Paragraph(span, true));
            at = Math.min(end + 2, section.end());
        }
        return blocks;
    }

    private static Matches find(String text, Query query) {
        return SearchIndex.of(document(text), SearchIndexTest::goOn)
                .find(query, SearchIndexTest::goOn);
    }

    private static List<String> found(String text, Query query) {
        Matches matches = find(text, query);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            found.add(matches.span(i).of(text));
        }
        return found;
    }

    private static List<String> found(String text, String words) {
        return found(text, new Query(words, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "Café au lait, CAFE, Café",
        "Cafe\u0301 au lait, café, Cafe\u0301",
        "the cafe\u0301, cafe, cafe\u0301",
        "dem Straßenrand, STRASSE, Straße",
        "ΛΌΓΟΣ καί, λογος, ΛΌΓΟΣ",
        "don’t do it, don't, don’t",
        "so “quoted” it, \"quoted\", “quoted”",
        "1914–1918, 1914-1918, 1914–1918",
        "the ﬁnal word, final, ﬁnal",
        "soft\u00adly now, softly, soft\u00adly",
        "İstanbul ev, istanbul, İstanbul",
        "한국어 글, 국어, 국어",
        "a 𝔘nicode, unicode, 𝔘nicode",
    })
    void whatAReaderTakesForTheSameIsFound(String text, String words, String match) {
        assertThat(found(text, words)).containsExactly(match);
    }

    @Test
    void lettersThatOnlyLookMarkedAreOthers() {
        assertThat(found("का", "कि")).as("vowels of Devanagari").isEmpty();
        assertThat(found("がき", "かき")).as("voiced kana").isEmpty();
        assertThat(found("が", "が")).isEqualTo(List.of("が"));
    }

    @Test
    void aWrappedLineEndIsASpace() {
        assertThat(found("a small\n   harbour", "small harbour")).hasSize(1);
        assertThat(found("a small\r\nharbour", "small harbour"))
                .containsExactly("small\r\nharbour");
        assertThat(found("> a small\n> harbour", "small harbour")).hasSize(1);
        assertThat(found("東京\n大学", "京大")).hasSize(1);
    }

    @Test
    void nothingIsFoundAcrossBlocks() {
        assertThat(found("small\n\nharbour", "small harbour")).isEmpty();
        assertThat(found("small\n\nharbour", new Query("small.harbour", false, true))).isEmpty();
    }

    @Test
    void matchesEndWhereTheirWordsEnd() {
        assertThat(found("a pier\n\n> the pier \n> now", "pier")).containsExactly("pier", "pier");
    }

    @Test
    void wholeWordsAreNotPartsOfOthers() {
        Query pier = new Query("pier", true, false);
        assertThat(find("pier piers; copier (pier) pier2 pier", pier).size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "我们在北京大学读书。, 大学",
        "東京のラーメンがおいしい, ラーメン",
        "用Java写程序, java",
        "ภาษาไทยง่ายมาก, ไทย",
        "𠮷野家で食べる, 野家",
    })
    void wholeWordsAreFoundWhereNoSpacesTellThemApart(String text, String words) {
        assertThat(find(text, new Query(words, true, false)).size()).isEqualTo(1);
    }

    @Test
    void aPatternIgnoresCaseAndAccentsAndKnowsTheEndsOfBlocks() {
        assertThat(found("Été 1914\n\nl’été", new Query("^ete \\d+$", false, true)))
                .containsExactly("Été 1914");
        assertThat(found("one two", new Query("\\W", false, true))).hasSize(1);
        assertThat(found("abc", new Query("x*", false, true))).isEmpty();
    }

    @Test
    void whatIsNoPatternIsSaid() {
        Matches matches = find("abc", new Query("(a", false, true));
        assertThat(matches.size()).isZero();
        assertThat(matches.remark()).isEqualTo("Not a pattern: Unclosed group.");
    }

    @Test
    void aPatternThatTakesTooLongIsStoppedAndSaid() {
        SearchIndex index = SearchIndex.of(document("a".repeat(5000) + "b"), SearchIndexTest::goOn);
        Query slow = new Query("(a|aa)+c", false, true);
        Matches matches = index.find(slow, 100, Duration.ofMillis(1), SearchIndexTest::goOn);
        assertThat(matches.remark()).contains("stopped");
    }

    @Test
    void aLimitThatIsReachedIsSaid() {
        SearchIndex index = SearchIndex.of(document("a a a a"), SearchIndexTest::goOn);
        Query a = new Query("a", false, false);
        Matches few = index.find(a, 3, SearchIndex.PATIENCE, SearchIndexTest::goOn);
        assertThat(few.size()).isEqualTo(3);
        assertThat(few.remark()).isEqualTo("Only the first 3 are told.");
        assertThat(index.find(a, SearchIndexTest::goOn).remark()).isEmpty();
    }

    @Test
    void workIsCalledOff() {
        Runnable off =
                () -> {
                    throw new CancellationException();
                };
        Document large = document("a ".repeat(100_000));
        assertThatThrownBy(() -> SearchIndex.of(large, off))
                .isInstanceOf(CancellationException.class);
        SearchIndex index = SearchIndex.of(large, SearchIndexTest::goOn);
        assertThatThrownBy(() -> index.find(new Query("a", false, false), off))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> index.find(new Query("a", false, true), off))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void matchesAreCountedBySection() {
        Matches matches = find("a b a\n\n##b\n\n##a", new Query("a", false, false));
        assertThat(List.of(matches.countIn(0, 1), matches.countIn(1, 2), matches.countIn(2, 3)))
                .containsExactly(2, 0, 1);
        assertThat(matches.countIn(0, 3)).isEqualTo(3);
    }

    @Test
    void theFirstMatchFromAnOffsetIsKnown() {
        Matches matches = find("a b a", new Query("a", false, false));
        assertThat(List.of(matches.firstFrom(0), matches.firstFrom(1), matches.firstFrom(5)))
                .containsExactly(0, 1, 2);
    }

    @Test
    void placesAreRightHoweverOftenFoldingChangesTheLength() {
        String text = "ﬁn … ".repeat(600);
        Matches matches = find(text, new Query("fin", false, false));

        assertThat(matches.size()).isEqualTo(600);
        for (int i = 0; i < matches.size(); i++) {
            assertThat(matches.span(i)).isEqualTo(new Span(5 * i, 5 * i + 2));
        }
    }

    @Test
    void lettersOfTwoUnitsBoundWords() {
        String text = "𐐨a b𐐨 a";

        assertThat(find(text, new Query("a", true, false)).span(0)).isEqualTo(new Span(8, 9));
        assertThat(find(text, new Query("b", true, false)).size()).isZero();
        assertThat(find("(a) a, -a", new Query("a", true, false)).size()).isEqualTo(3);
    }

    @Test
    void wholeWordsOfAPatternAreNotPartsOfOthers() {
        assertThat(find("abc bc", new Query("bc", true, true)).span(0)).isEqualTo(new Span(4, 6));
    }

    @Test
    void noWordsAndEmptyMatchesOfAPatternFindNothing() {
        assertThat(find("a b", new Query("", false, false)).size()).isZero();
        assertThat(find("a b", new Query("x*", false, true)).size()).isZero();
        assertThat(find("a\n\nb", new Query("\\n+", false, true)).size()).isZero();
    }

    @Test
    void aPatternTooDeepForTheMachineIsSaid() {
        Matches matches = find("a".repeat(400_000), new Query("(a|b)*c", false, true));

        assertThat(matches.size()).isZero();
        assertThat(matches.remark())
                .isEqualTo("The pattern nests too deep for this text; the search was stopped.");
    }

    @Test
    void marksThatLeadQuotedLinesAreNoPartOfThem() {
        String text = "> a boat\n> at sea";

        assertThat(find(text, new Query("boat at", false, false)).span(0))
                .isEqualTo(new Span(4, 13));
    }
}
