package vn.hoitu.importing.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoitu.shared.text.LegacyEncoding;
import vn.hoitu.shared.text.LegacySamples;

class CsvFileTests {

    private static final String ROW =
            "Mưa lớn ở miền núi,Nhiều tuyến đường bị chia cắt,\"Nước dâng nhanh trong đêm, người dân phải sơ tán.\n"
                    + "Chính quyền đã lập chốt.\",Thời sự,mưa lũ;sơ tán,\"Trần Văn Bảy, Lê Hà\",15/08/2019 07:30,Báo Cũ,https://cu.example.vn/mua-lon.html";

    @TempDir
    Path folder;

    @Test
    void readsARowWithAllItsColumns() throws IOException {
        ForeignPiece piece =
                only("Tiêu đề,Tóm tắt,Nội dung,Chuyên mục,Từ khóa,Tác giả,Ngày đăng,Nguồn,Liên kết\n" + ROW);

        assertThat(piece.title()).isEqualTo("Mưa lớn ở miền núi");
        assertThat(piece.sapo()).isEqualTo("Nhiều tuyến đường bị chia cắt");
        assertThat(piece.body())
                .isEqualTo("<p>Nước dâng nhanh trong đêm, người dân phải sơ tán.</p><p>Chính quyền đã lập chốt.</p>");
        assertThat(piece.sections().getFirst().path().getFirst().name()).isEqualTo("Thời sự");
        assertThat(piece.tags()).containsExactly("mưa lũ", "sơ tán");
        assertThat(piece.authors()).containsExactly("Trần Văn Bảy", "Lê Hà");
        assertThat(piece.publishedAt()).isEqualTo(Instant.parse("2019-08-15T00:30:00Z"));
        assertThat(piece.source()).isEqualTo("Báo Cũ");
        assertThat(piece.origin()).isEqualTo("csv:https://cu.example.vn/mua-lon.html");
        assertThat(piece.oldPaths()).containsExactly("/mua-lon.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void recognisesTheDelimiter(String delimiter) throws IOException {
        ForeignPiece piece = only(String.join(delimiter, "title", "body") + "\r\n"
                + String.join(delimiter, "\"Một \"\"hai\"\" ba\"", "Bốn") + "\r\n");

        assertThat(piece.title()).isEqualTo("Một \"hai\" ba");
        assertThat(piece.body()).isEqualTo("<p>Bốn</p>");
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void convertsOldEncodings(LegacyEncoding encoding) throws IOException {
        byte[] bytes = LegacySamples.bytes(encoding, "title,sapo,body,section,tags,authors,date,source,url\n" + ROW);

        ForeignPiece piece =
                Wxr.pieces(CsvFile.open(Wxr.file(folder, bytes), "f")).getFirst();

        assertThat(piece.title()).isEqualTo("Mưa lớn ở miền núi");
        assertThat(piece.authors()).containsExactly("Trần Văn Bảy", "Lê Hà");
        assertThat(piece.body()).contains("người dân phải sơ tán");
        assertThat(piece.findings()).anyMatch(f -> f.is(Remark.LEGACY_ENCODING));
    }

    @Test
    void readsUtf16AsSpreadsheetsSaveIt() throws IOException {
        byte[] bytes = "\uFEFFTiêu đề\tNội dung\nBão số 3\tGió mạnh\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Wxr.pieces(CsvFile.open(Wxr.file(folder, bytes), "f"))
                        .getFirst()
                        .title())
                .isEqualTo("Bão số 3");
    }

    @Test
    void accountsForRowsThatCannotComeOver() throws IOException {
        List<ForeignItem> items = Wxr.items(open("title,body\n,\nMột,x\n,,,\n\nHai\nBa,\"chưa đóng"));

        assertThat(items).hasSize(6);
        assertThat(items).element(1).isInstanceOf(ForeignItem.Text.class);
        assertThat(items).element(4).isInstanceOf(ForeignItem.Text.class);
        assertThat(((ForeignItem.Left) items.getLast()).why().is(Remark.FILE_CUT))
                .isTrue();
    }

    @Test
    void withoutADateARowIsNotPublic() throws IOException {
        assertThat(only("title,date\nMột,\n").isPublic()).isFalse();
        assertThat(only("title,date\nMột,hôm qua\n").findings()).anyMatch(f -> f.is(Remark.DATE_UNREADABLE));
        assertThat(only("title,date\nMột,2020-02-30\n").isPublic()).isFalse();
        assertThat(only("title,date\nMột,2020-02-28\n").isPublic()).isTrue();
    }

    @Test
    void needsAColumnOfTitles() throws IOException {
        assertThat(open("a,b\n1,2\n")).isEqualTo(Opening.unreadable(Remark.NO_TITLE_COLUMN));
    }

    private ForeignPiece only(String text) throws IOException {
        return Wxr.pieces(open(text)).getFirst();
    }

    private Opening open(String text) throws IOException {
        return CsvFile.open(Wxr.file(folder, text), "bai-cu.csv");
    }
}
