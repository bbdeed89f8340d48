package lectern.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.document.Block.Furniture.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureCuesTest {
    private static final FurnitureCues CUES = FurnitureCues.load();

    private static @Nullable Kind of(String line) {
        return CUES.of(line, 0, line.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    By Jane Miller and Tom van Dyk | BYLINE
                    Von Peter Müller | BYLINE
                    Par Jean-Pierre Léaud | BYLINE
                    typed up by Jane, Christmas 2019 | BYLINE
                    Von Petra Lindner, aktualisiert am 3. November 2024 | BYLINE
                    Автор: Иван Петров | BYLINE
                    文/王小明 | BYLINE
                    November 24, 2026 | DATELINE
                    Published: Tuesday, 24 November 2026 at 10:30 am GMT | DATELINE
                    24.11.2026 | DATELINE
                    24. November 2026, 10:30 Uhr | DATELINE
                    24 ноября 2026 | DATELINE
                    2026年11月24日 | DATELINE
                    Figure 3: The harbour from above | CAPTION
                    Abb. 12: Der Hafen | CAPTION
                    Listing 12-3: Loading the ferry | CAPTION
                    Filename: src/ferry.rs | CAPTION
                    图注：港口 | CAPTION
                    Pictured: the old quay | CAPTION
                    Photo: Jane Miller/Getty Images | CREDIT
                    JANE MILLER/AFP | CREDIT
                    © Reuters | CREDIT
                    Foto: dpa | CREDIT
                    The bins at the pier. Photo: D. Ross | CREDIT
                    写真：共同通信 | CREDIT
                    Advertisement | NOTICE
                    ANZEIGE | NOTICE
                    À lire aussi : le port en chiffres | NOTICE
                    Читайте также: порт в цифрах | NOTICE
                    Sign up for our newsletter | NOTICE
                    """)
    void furnitureIsToldByItsWords(String line, Kind kind) {
        assertThat(of(line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the end of the day the ship was gone",
                "By now.",
                "Von Anfang an war klar, dass es nicht geht",
                "Par exemple, le port",
                "Figure 3 shows the harbour from above.",
                "In November 2026 the harbour was closed.",
                "May I come in?",
                "1984",
                "3.4.2",
                "Photographs of the harbour were shown to all of the visitors.",
                "The reply came at once",
                "He read more than she did",
                "Getty said that the images were lost.",
                "§ 3",
                "?"
            })
    void writingIsNone(String line) {
        assertThat(of(line)).isNull();
    }

    @Test
    void longLinesAreWriting() {
        assertThat(of("By " + "Jane Miller ".repeat(20).strip())).isNull();
    }
}
