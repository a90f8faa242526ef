package vn.hoitu.shared.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingsTests {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String PARAGRAPH =
            "Sáng nay, Ủy ban nhân dân tỉnh đã họp phiên thường kỳ để nghe báo cáo về tình hình kinh tế - xã hội. "
                    + "Theo đó, giá trị sản xuất công nghiệp quý III tăng 8,5% so với cùng kỳ; Facebook và YouTube vẫn là "
                    + "những kênh được nhiều bạn đọc trẻ sử dụng. Các đại biểu kiến nghị sớm sửa chữa những tuyến đường "
                    + "hư hỏng, giữ gìn vệ sinh, phòng chống dịch bệnh và chăm lo đời sống người nghèo ở vùng cao.";

    @Test
    void knowsAllLettersOfTheAlphabet() {
        assertThat(VietnameseAlphabet.LETTERS).hasSize(134);
        assertThat(VietnameseAlphabet.LETTERS.chars().distinct().count()).isEqualTo(134);
    }

    @Test
    void vniCarriesAllLettersThereAndBack() {
        VietnameseAlphabet.LETTERS.chars().mapToObj(Character::toString).forEach(letter -> {
            String encoded = LegacyEncoding.VNI.fromUnicode(letter);

            assertThat(encoded).matches("[\u00c0-\u00ff]|[a-zA-ZôöÔÖ][\u00c0-\u00ff]");
            assertThat(LegacyEncoding.VNI.toUnicode(encoded)).isEqualTo(letter);
        });
    }

    @Test
    void tcvn3CarriesAllSmallLettersAndTheSevenCapitalsItHas() {
        (VietnameseAlphabet.SMALL + "ĂÂÊÔƠƯĐ")
                .chars()
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    String encoded = LegacyEncoding.TCVN3.fromUnicode(letter);

                    assertThat(encoded).hasSize(1).matches("[\u00a1-\u00fe]");
                    assertThat(LegacyEncoding.TCVN3.toUnicode(encoded)).isEqualTo(letter);
                });
        assertThat(LegacyEncoding.TCVN3.fromUnicode("Ấ")).isEqualTo(LegacyEncoding.TCVN3.fromUnicode("ấ"));
    }

    @Test
    void readsWhatTheOldOfficesTyped() {
        assertThat(LegacyEncodings.toUnicode("Céng hßa x· héi chñ nghÜa ViÖt Nam"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(LegacyEncodings.toUnicode("§éc lËp - Tù do - H¹nh phóc")).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(LegacyEncodings.toUnicode("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(LegacyEncodings.toUnicode("Ñoäc laäp - Töï do - Haïnh phuùc"))
                .isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(LegacyEncodings.toUnicode("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(LegacyEncodings.toUnicode("ViÖt Nam")).isEqualTo("Việt Nam");
    }

    @Test
    void readsWholeParagraphsInBothEncodings() {
        String tcvn3 = LegacyEncoding.TCVN3.fromUnicode(PARAGRAPH);
        String vni = LegacyEncoding.VNI.fromUnicode(PARAGRAPH);

        assertThat(LegacyEncodings.guess(tcvn3).orElseThrow().encoding()).isEqualTo(LegacyEncoding.TCVN3);
        assertThat(LegacyEncodings.guess(vni).orElseThrow().encoding()).isEqualTo(LegacyEncoding.VNI);
        assertThat(LegacyEncodings.toUnicode(tcvn3)).isEqualTo(PARAGRAPH.replace("Ủ", "ủ"));
        assertThat(LegacyEncodings.toUnicode(vni)).isEqualTo(PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
                "Tôi có bí ngô",
                "Xin chào các bạn",
                "Plain English text, nothing else.",
                "The naïve café owner’s résumé — “très chic”",
                "Où est passé l’été ? Le thé est né à Genève, là où l’élève a été reçu à l’âge de 7 ans.",
                "né thé dé",
                "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. Füße, Müller, Äpfel, Öl.",
                "El niño comió piñas en España; Raúl también. ¿Qué pasó?",
                "São Paulo não é a capital do Brasil; coração, avó e avô.",
                "Ảnh: © Báo Mẫu",
                "25 °C · 10 ± 2 % § 5",
                "«Привет»",
                "日本",
                ""
            })
    void leavesEverythingElseAlone(String text) {
        assertThat(LegacyEncodings.toUnicode(text)).isEqualTo(text);
    }

    @Property
    void neverThrowsAndNeverTouchesAscii(@ForAll String text) {
        String ascii = text.replaceAll("[^\\x20-\\x7e]", "");

        assertThat(LegacyEncodings.toUnicode(text)).isNotNull();
        assertThat(LegacyEncodings.toUnicode(ascii)).isEqualTo(ascii);
    }

    @Test
    void readsBytesInEveryEncodingVietnamUsed() {
        String windows1258 = Normalizer.normalize(PARAGRAPH, Normalizer.Form.NFC);

        assertThat(VietnameseBytes.decode(PARAGRAPH.getBytes(UTF_8)).text()).isEqualTo(PARAGRAPH);
        assertThat(VietnameseBytes.decode(("\uFEFF" + PARAGRAPH).getBytes(UTF_8))
                        .text())
                .isEqualTo(PARAGRAPH);
        assertThat(VietnameseBytes.decode(("\uFEFF" + PARAGRAPH).getBytes(UTF_16LE))
                        .text())
                .isEqualTo(PARAGRAPH);
        assertThat(VietnameseBytes.decode(("\uFEFF" + PARAGRAPH).getBytes(UTF_16BE))
                        .text())
                .isEqualTo(PARAGRAPH);
        assertThat(VietnameseBytes.decode(PARAGRAPH.getBytes(UTF_16LE)).text()).isEqualTo(PARAGRAPH);
        assertThat(VietnameseBytes.decode(PARAGRAPH.getBytes(UTF_16BE)).text()).isEqualTo(PARAGRAPH);
        assertThat(VietnameseBytes.decode(in1258(windows1258)))
                .isEqualTo(new VietnameseBytes.Decoded(
                        PARAGRAPH,
                        "windows-1258",
                        VietnameseBytes.decode(in1258(windows1258)).confidence()));
        assertThat(VietnameseBytes.decode(
                                LegacyEncoding.VNI.fromUnicode(PARAGRAPH).getBytes(WINDOWS_1252))
                        .text())
                .isEqualTo(PARAGRAPH);
        assertThat(VietnameseBytes.decode(
                                LegacyEncoding.TCVN3.fromUnicode(PARAGRAPH).getBytes(WINDOWS_1252))
                        .encoding())
                .isEqualTo("TCVN3");
        assertThat(VietnameseBytes.decode("Où est né l’élève reçu ?".getBytes(WINDOWS_1252)))
                .isEqualTo(new VietnameseBytes.Decoded("Où est né l’élève reçu ?", "windows-1252", 0.3));
    }

    @Property
    void anyBytesCanBeRead(@ForAll byte[] bytes) {
        assertThat(VietnameseBytes.decode(bytes).text()).isNotNull();
    }

    /** Windows-1258 writes ă â ê ô ơ ư as letters and the five tones behind them. */
    private static byte[] in1258(String text) {
        StringBuilder written = new StringBuilder();
        Charset charset = Charset.forName("windows-1258");
        for (String letter : text.split("", -1)) {
            if (charset.newEncoder().canEncode(letter)) {
                written.append(letter);
                continue;
            }
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            written.append(Normalizer.normalize(
                            apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC))
                    .append(tone);
        }
        return written.toString().getBytes(charset);
    }
}
