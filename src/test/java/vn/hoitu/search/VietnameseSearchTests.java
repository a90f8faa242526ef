package vn.hoitu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.shared.AgencyId;

class VietnameseSearchTests {

    @TempDir
    Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(folder);
    }

    @AfterEach
    void close() throws IOException {
        newsroom.stop();
    }

    @Test
    void oldAndNewTonePlacementAreTheSameWord() {
        newsroom.publish("Bàn giao nhà máy thủy điện Hoà Bình", "");
        newsroom.publish("Sông Đà qua Hòa Bình", "");

        assertThat(newsroom.titles("hòa bình")).hasSize(2);
        assertThat(newsroom.titles("hoà bình")).hasSize(2);
        assertThat(newsroom.titles("thuỷ điện")).containsExactly("Bàn giao nhà máy thủy điện Hoà Bình");
    }

    @Test
    void wordsWithoutDiacriticsFindThoseWith() {
        newsroom.publish("Đá quý Lục Yên vào mùa", "");
        newsroom.publish("Giá vàng hôm nay", "");

        assertThat(newsroom.titles("luc yen")).containsExactly("Đá quý Lục Yên vào mùa");
        assertThat(newsroom.titles("da quy")).containsExactly("Đá quý Lục Yên vào mùa");
    }

    @Test
    void whatWasTypedComesBeforeItsLookAlikes() {
        newsroom.publish("Ma mà mả mã mạ", "ma ma ma mà mà mà");
        newsroom.publish("Chuyện trong bản", "Bài viết dài về nhiều việc khác nhau, rồi mới nhắc tới má một lần.");

        assertThat(newsroom.titles("má")).containsExactly("Chuyện trong bản", "Ma mà mả mã mạ");
        assertThat(newsroom.titles("mạ").getFirst()).isEqualTo("Ma mà mả mã mạ");
    }

    @Test
    void decomposedTextAndQueriesAreFound() {
        newsroom.publish(Normalizer.normalize("Lễ hội Gầu Tào ở Mường Khương", Normalizer.Form.NFD), "");
        newsroom.publish("Phiên chợ Cán Cấu", "");

        assertThat(newsroom.titles("gầu tào mường khương")).hasSize(1);
        assertThat(newsroom.titles(Normalizer.normalize("chợ cán cấu", Normalizer.Form.NFD)))
                .containsExactly("Phiên chợ Cán Cấu");
    }

    @Test
    void capitalsDoNotMatter() {
        newsroom.publish("ĐƯỜNG LÊN MÙ CANG CHẢI", "");

        assertThat(newsroom.titles("đường mù cang chải")).hasSize(1);
        assertThat(newsroom.titles("DUONG MU CANG CHAI")).hasSize(1);
    }

    @Test
    void dAndDWithStrokeDifferAsTyped() {
        newsroom.publish("Dưa hấu được mùa", "");
        newsroom.publish("Đưa điện về bản", "");

        assertThat(newsroom.titles("đưa")).containsExactly("Đưa điện về bản", "Dưa hấu được mùa");
        assertThat(newsroom.titles("dưa")).containsExactly("Dưa hấu được mùa", "Đưa điện về bản");
    }

    @Test
    void aFindInTheHeadlineCountsMoreThanInTheText() {
        newsroom.publish("Thời tiết cuối tuần", "Nhiều nơi có mưa, riêng vùng cao có băng giá rải rác.");
        newsroom.publish("Băng giá phủ đỉnh Fansipan", "Nhiệt độ xuống âm ba độ trong đêm qua.");

        assertThat(newsroom.titles("băng giá")).containsExactly("Băng giá phủ đỉnh Fansipan", "Thời tiết cuối tuần");
    }

    @Test
    void quotationMarksAskForTheWordsTogether() {
        newsroom.publish("Bình yên bên sông Hoà", "");
        newsroom.publish("Hòa Bình đón khách", "");

        assertThat(newsroom.titles("\"hòa bình\"")).containsExactly("Hòa Bình đón khách");
        assertThat(newsroom.titles("“hoa binh”")).containsExactly("Hòa Bình đón khách");
        assertThat(newsroom.titles("hòa bình")).hasSize(2);
    }

    @Test
    void theLastWordMayBeOnlyBegun() {
        newsroom.publish("Nghĩa Lộ giữ điệu xòe", "");

        assertThat(newsroom.titles("nghĩa lộ gi")).hasSize(1);
        assertThat(newsroom.titles("nghia lo gi ")).isEmpty();
        assertThat(newsroom.titles("ngh lộ giữ")).isEmpty();
    }

    @Test
    void authorsAndTagsAreFound() {
        newsroom.publish("Chợ phiên", "");

        assertThat(newsroom.titles("vũ thị mai")).hasSize(1);
        assertThat(newsroom.titles("mien nui")).hasSize(1);
    }

    @Test
    void ofEqualFindsTheNewestComesFirst() {
        for (int day : List.of(2, 5, 1)) {
            newsroom.publish(
                    newsroom.agency, "Tin mưa lũ", "", "ngày " + day, Newsroom.MORNING.plus(Duration.ofDays(day)));
        }
        newsroom.follow();

        assertThat(newsroom.readers.find(newsroom.agency, "mưa lũ", 0, 20).hits())
                .extracting(hit -> newsroom.pieces
                        .find(newsroom.agency, hit.piece())
                        .orElseThrow()
                        .text())
                .containsExactly("ngày 5", "ngày 2", "ngày 1");
    }

    @Test
    void excerptsMarkWhatWasTypedAndEscapeTheRest() {
        newsroom.publish("Chuyện bếp", "Bà <b>mà</b> nói & má cười.");

        assertThat(newsroom.snippet("má")).isEqualTo("Bà &lt;b&gt;mà&lt;/b&gt; nói &amp; <mark>má</mark> cười.");
        assertThat(newsroom.snippet("ma")).contains("<mark>mà</mark>", "<mark>má</mark>");
    }

    @Test
    void longTextsAreCutAroundTheFind() {
        newsroom.publish("Dài", "mở đầu ".repeat(500) + "rồi Lục Yên hiện ra " + "kết thúc ".repeat(500));

        String snippet = newsroom.snippet("lục yên");

        assertThat(snippet).startsWith("…").endsWith("…").contains("<mark>Lục</mark> <mark>Yên</mark>");
        assertThat(snippet).hasSizeLessThan(400);
    }

    @Test
    void pagesFollowEachOtherWithoutOverlap() {
        for (int i = 0; i < 25; i++) {
            newsroom.publish("Bản tin số " + i, "");
        }
        newsroom.follow();

        List<PieceId> first = pieces(0);
        List<PieceId> second = pieces(20);

        assertThat(first).hasSize(20);
        assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first);
        assertThat(newsroom.readers.find(newsroom.agency, "bản tin", 0, 20).total())
                .isEqualTo(25);
    }

    @Test
    void anotherAgencysPiecesNeverAppear() {
        AgencyId other = new AgencyId(UUID.randomUUID());
        newsroom.publish(other, "Tin riêng của báo bạn", "", "", Newsroom.MORNING);
        newsroom.publish("Tin riêng của báo nhà", "");

        assertThat(newsroom.titles("tin riêng")).containsExactly("Tin riêng của báo nhà");
        assertThat(newsroom.readers.find(other, "tin riêng", 0, 20).total()).isEqualTo(1);
    }

    private List<PieceId> pieces(int offset) {
        return newsroom.readers.find(newsroom.agency, "bản tin", offset, 20).hits().stream()
                .map(ReaderSearch.ReaderHit::piece)
                .toList();
    }
}
