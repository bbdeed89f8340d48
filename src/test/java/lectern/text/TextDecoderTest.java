package lectern.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static lectern.text.DecodedText.DecidedBy.BYTE_ORDER_MARK;
import static lectern.text.DecodedText.DecidedBy.DETECTION;
import static lectern.text.DecodedText.DecidedBy.FALLBACK;
import static lectern.text.DecodedText.DecidedBy.STRICT_UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static DecodedText decode(byte[] bytes) throws Exception {
        return TextDecoder.decode(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof String s) {
                out.writeBytes(s.getBytes(UTF_8));
            } else {
                out.write((Integer) part);
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, efbbbf",
        "UTF-16LE, fffe",
        "UTF-16BE, feff",
        "UTF-32LE, fffe0000",
        "UTF-32BE, 0000feff"
    })
    void aByteOrderMarkDecides(String name, String mark) throws Exception {
        String text = "Ein Satz. 句子。 𝄞 \ud83d\ude00";
        byte[] head = HexFormat.of().parseHex(mark);
        byte[] tail = text.getBytes(Charset.forName(name));
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        assertThat(decode(all))
                .isEqualTo(new DecodedText(text, Charset.forName(name), BYTE_ORDER_MARK, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "de, windows-1252",
        "fr, windows-1252",
        "pl, windows-1250",
        "ru, windows-1251",
        "ru, KOI8-R",
        "ru, IBM866",
        "ru, ISO-8859-5",
        "el, windows-1253",
        "ar, windows-1256",
        "ja, Shift_JIS",
        "ja, EUC-JP",
        "ja, ISO-2022-JP",
        "zh, GB18030",
        "zh, Big5",
        "ko, EUC-KR",
        "de, UTF-16LE",
        "de, UTF-16BE",
        "de, UTF-32LE",
        "de, UTF-32BE",
        "ru, UTF-16LE",
        "ru, UTF-16BE",
        "ar, UTF-16LE",
        "zh, UTF-16LE",
        "zh, UTF-16BE",
        "ja, UTF-16LE",
        "ja, UTF-16BE",
        "ko, UTF-16LE",
        "zh, UTF-32BE"
    })
    void aTextWithoutMarkIsDetected(String language, String name) throws Exception {
        String text = Samples.of(language);
        DecodedText decoded = decode(text.getBytes(Charset.forName(name)));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.decidedBy()).isEqualTo(DETECTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "pl", "ru", "el", "ar", "ja", "zh", "ko"})
    void utf8IsStrict(String language) throws Exception {
        String text = Samples.of(language);
        assertThat(decode(text.getBytes(UTF_8)))
                .isEqualTo(new DecodedText(text, UTF_8, STRICT_UTF_8, 0));
    }

    @Test
    void aFewBrokenBytesLeaveUtf8AndAreCounted() throws Exception {
        DecodedText text = decode(bytes("Grüße, süße, öde, größer, ", 0xff, " Ähre ", 0xc3, "!"));
        assertThat(text.text()).isEqualTo("Grüße, süße, öde, größer, \ufffd Ähre \ufffd!");
        assertThat(text.charset()).isEqualTo(UTF_8);
        assertThat(text.replaced()).isEqualTo(2);
    }

    @Test
    void replacementCharactersOfTheFileAreNotCounted() throws Exception {
        DecodedText text = decode(bytes("lost: \ufffd, äöü"));
        assertThat(text.decidedBy()).isEqualTo(STRICT_UTF_8);
        assertThat(text.replaced()).isZero();
    }

    @Test
    void bytesThatSpeakForNoCharsetAreTakenAsWindows1252() throws Exception {
        byte[] bytes = bytes("a ", 0xd8, 0xfe, 0xd8, 0x81, " b");
        assertThat(decode(bytes))
                .isEqualTo(
                        new DecodedText(
                                "a ØþØ\ufffd b", Charset.forName("windows-1252"), FALLBACK, 1));
    }

    @Test
    void fewCurlyQuotesAreNotTakenForChinese() throws Exception {
        byte[] text = bytes("He said ", 0x93, "yes", 0x94, " and didn", 0x92, "t move. ");
        assertThat(decode(text).charset().name()).isEqualTo("windows-1252");
    }

    @Test
    void nulsInAsciiAreKept() throws Exception {
        String text = "A line with a stray \0 NUL and a bell \7 in much ordinary text.\n".repeat(3);
        assertThat(decode(bytes(text))).isEqualTo(new DecodedText(text, UTF_8, STRICT_UTF_8, 0));
    }

    @Test
    void anOddByteAtTheEndOfUtf16IsReplaced() throws Exception {
        byte[] bytes = Arrays.copyOf("\ufeffab".getBytes(UTF_16LE), 7);
        assertThat(decode(bytes).text()).isEqualTo("ab\ufffd");
        assertThat(decode(bytes).replaced()).isOne();
    }

    @Test
    void loneSurrogatesOfUtf16AreReplaced() throws Exception {
        byte[] bytes = {(byte) 0xfe, (byte) 0xff, 0, 'a', (byte) 0xd8, 0, 0, 'b'};
        assertThat(decode(bytes))
                .isEqualTo(new DecodedText("a\ufffdb", UTF_16BE, BYTE_ORDER_MARK, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void charactersAcrossChunksStayWhole(int shift) throws Exception {
        String text = "x".repeat(shift) + "ж句𝄞é".repeat(1_000_000);
        assertThat(decode(text.getBytes(UTF_8)).text()).isEqualTo(text);
        DecodedText wide = decode(("\ufeff" + text).getBytes(UTF_16LE));
        assertThat(wide.text()).isEqualTo(text);
        assertThat(wide.replaced()).isZero();
    }

    @Test
    void aBrokenByteFarOnTurnsTheWholeTextOver() throws Exception {
        String ascii = "plain words and more of them, line after line\n".repeat(200_000);
        DecodedText text =
                decode(bytes(ascii, "caf", 0xe9, " cr", 0xe8, "me br", 0xfb, "l", 0xe9, "e\n"));
        assertThat(text.text()).isEqualTo(ascii + "café crème brûlée\n");
    }

    @Test
    void anyBytesGiveATextOrAreBinary() {
        long seed = 20261124;
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (i % 3 == 0) {
                for (int k = 0; k < bytes.length; k++) {
                    bytes[k] = (byte) (random.nextInt(6) == 0 ? bytes[k] | 0x80 : 'a' + (k % 26));
                }
            }
            try {
                DecodedText text = decode(bytes);
                assertThat(text.text().isEmpty())
                        .as("seed %s, round %s", seed, i)
                        .isEqualTo(bytes.length == 0 || isMark(bytes));
            } catch (BinaryContentException e) {
                assertThat(e.offset()).isBetween(0, bytes.length - 1);
            } catch (Exception e) {
                throw new AssertionError("seed " + seed + ", round " + i, e);
            }
        }
    }

    private static boolean isMark(byte[] bytes) {
        ByteOrderMark mark = ByteOrderMark.of(bytes, bytes.length);
        return mark != null && mark.length() == bytes.length;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504e470d0a1a0a00",
                "504b030414",
                "1f8b0800",
                "255044462d312e370a",
                "7f454c46020101"
            })
    void knownSignaturesAreBinary(String hex) {
        assertThatThrownBy(() -> decode(HexFormat.of().parseHex(hex)))
                .isInstanceOfSatisfying(
                        BinaryContentException.class, e -> assertThat(e.offset()).isZero());
    }

    @Test
    void randomBytesAreBinary() {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        assertThatThrownBy(() -> decode(bytes)).isInstanceOf(BinaryContentException.class);
    }

    @Test
    void textWithTerminalColoursAndOverstrikesIsNoBinary() throws Exception {
        String text = "\u001b[1mBold\u001b[0m and N\bNA\bAM\bME\bE\f\n".repeat(5);
        assertThat(decode(bytes(text)).text()).isEqualTo("Bold and NAME\f\n".repeat(5));
    }
}
