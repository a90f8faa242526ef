package vn.hoitu.contribution.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Letters of strangers are read, whatever is in them. */
class LetterReaderTests {

    private static final String WHOLE = """
            From: =?UTF-8?B?TMOyIFRo4buLIOG6qG4=?= <an@ctv.vn>
            Subject: =?UTF-8?Q?L=C5=A9_=E1=BB=9F_M=C6=B0=E1=BB=9Dng_L=E1=BB=85?=
            Message-ID: <mot@ctv.vn>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: multipart/alternative; boundary="c"

            --c
            Content-Type: text/plain; charset=utf-8

            Chữ thường
            --c
            Content-Type: text/html; charset=utf-8

            <p>Chữ <b>đậm</b></p>
            --c--
            --b
            Content-Type: application/pdf; name="ban do.pdf"
            Content-Disposition: attachment; filename="ban do.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0xLjQK
            --b--
            """.replace("\n", "\r\n");

    @Test
    void readsAnOrdinaryLetterWhole() {
        ReadLetter letter = LetterReader.read(WHOLE.getBytes(StandardCharsets.UTF_8));

        assertThat(letter.fromName()).isEqualTo("Lò Thị Ẩn");
        assertThat(letter.fromAddress()).isEqualTo("an@ctv.vn");
        assertThat(letter.subject()).isEqualTo("Lũ ở Mường Lễ");
        assertThat(letter.messageId()).isEqualTo("<mot@ctv.vn>");
        assertThat(letter.html()).isTrue();
        assertThat(letter.body()).contains("Chữ <b>đậm</b>");
        assertThat(letter.enclosures()).singleElement().satisfies(e -> {
            assertThat(e.name()).isEqualTo("ban do.pdf");
            assertThat(new String(e.content(), StandardCharsets.US_ASCII)).startsWith("%PDF");
        });
        assertThat(letter.remarks()).isEmpty();
    }

    @Test
    void readsWindows1258AndTcvn3AndWhatLiesAboutItself() {
        String said = "Tiếng Việt có đủ dấu";
        // Windows-1258 writes tones as marks of their own.
        String combining = "Tiê\u0301ng Viê\u0323t co\u0301 đu\u0309 dâ\u0301u";
        assertThat(read(combining.getBytes(Charset.forName("windows-1258")), "windows-1258"))
                .isEqualTo(said);
        assertThat(read(said.getBytes(StandardCharsets.UTF_8), "iso-8859-1")).isEqualTo(said);
        assertThat(read(said.getBytes(StandardCharsets.UTF_8), "khong-co-bang-ma"))
                .isEqualTo(said);
        // "Đồng chí Nguyễn Văn Đức đã phát biểu" in TCVN3
        byte[] tcvn3 = "§ång chÝ NguyÔn V¨n §øc ®· ph¸t biÓu t¹i héi nghÞ".getBytes(Charset.forName("windows-1252"));
        assertThat(read(tcvn3, "us-ascii")).isEqualTo("Đồng chí Nguyễn Văn Đức đã phát biểu tại hội nghị");
    }

    @Test
    void aLetterWithoutAnIdIsKnownByItsBytes() {
        byte[] one = "Subject: x\r\n\r\nmột".getBytes(StandardCharsets.UTF_8);

        assertThat(LetterReader.read(one).messageId())
                .startsWith("sha256:")
                .isEqualTo(LetterReader.read(one.clone()).messageId());
    }

    @Test
    void manyNestedPartsAreCut() {
        StringBuilder letter = new StringBuilder("Subject: bom\r\n");
        for (int i = 0; i < 2_000; i++) {
            letter.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }

        ReadLetter read = LetterReader.read(letter.toString().getBytes(StandardCharsets.US_ASCII));

        assertThat(read.remarks()).contains("cut");
    }

    @Test
    void aThousandEnclosuresAreCut() {
        StringBuilder letter = new StringBuilder("Subject: nhiều\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
        for (int i = 0; i < 1_000; i++) {
            letter.append("--b\r\nContent-Type: application/x; name=a\r\n\r\nx\r\n");
        }
        letter.append("--b--\r\n");

        ReadLetter read = LetterReader.read(letter.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(read.enclosures()).hasSize(LetterReader.MOST_ENCLOSURES);
        assertThat(read.remarks()).contains("too-many-files");
        assertThat(read.subject()).isEqualTo("nhiều");
    }

    @Property(tries = 500)
    void neverFailsWhateverTheBytes(@ForAll @Size(max = 2_000) byte[] bytes) {
        ReadLetter letter = LetterReader.read(bytes);

        assertThat(letter.messageId()).isNotEmpty();
    }

    @Property(tries = 500)
    void neverFailsOnADamagedLetter(
            @ForAll @IntRange(max = 900) int at, @ForAll @Size(min = 1, max = 12) byte[] damage) {
        byte[] bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
        int from = Math.min(at, bytes.length - damage.length);
        System.arraycopy(damage, 0, bytes, from, damage.length);

        ReadLetter letter = LetterReader.read(bytes);

        assertThat(letter.enclosures().size()).isLessThanOrEqualTo(LetterReader.MOST_ENCLOSURES);
    }

    private static String read(byte[] words, String charset) {
        String head = "Subject: x\r\nContent-Type: text/plain; charset=" + charset
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n";
        String letter = head + Base64.getMimeEncoder().encodeToString(words);
        return LetterReader.read(letter.getBytes(StandardCharsets.US_ASCII))
                .body()
                .strip();
    }
}
