package vn.hoitu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoitu.document.Schema;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.organization.AgencyProfile;

class SitePagesTests extends SiteTest {

    @Autowired
    SiteContexts contexts;

    @Autowired
    Frames frames;

    @Autowired
    SiteArticles articles;

    @Autowired
    Templates templates;

    @Autowired
    vn.hoitu.shared.tenancy.Tenancy tenancy;

    private Document page(String target) {
        HttpReader.Got got = read(target);
        assertThat(got.status()).as(target).isEqualTo(200);
        return Jsoup.parse(got.text());
    }

    @Test
    void aPublishedPieceIsWhereReadersLookForIt() {
        var piece = newsroom.piece("Lũ quét ở Nậm Lúc, nhiều bản bị cô lập")
                .sapo("Mưa lớn suốt đêm làm nước suối dâng nhanh.")
                .by("Trần Văn Bình", "Lò Thị Hoa")
                .tags("Lũ quét", "Thời tiết")
                .paragraph("Đến sáng nay, đường vào bản vẫn chưa thông.")
                .publish();

        for (String target : List.of("/", "/chuyen-muc/thoi-su", "/the/lu-quet", "/tac-gia/lo-thi-hoa")) {
            assertThat(page(target).select("h3 a[href=" + piece.path() + "]").text())
                    .as(target)
                    .contains("Lũ quét ở Nậm Lúc");
        }
        Document article = page(piece.path());
        assertThat(article.select("h1").text()).isEqualTo("Lũ quét ở Nậm Lúc, nhiều bản bị cô lập");
        assertThat(article.select(".sapo").text()).isEqualTo("Mưa lớn suốt đêm làm nước suối dâng nhanh.");
        assertThat(article.select(".authors").text()).isEqualTo("Trần Văn Bình, Lò Thị Hoa");
        assertThat(article.select(".text p").text()).isEqualTo("Đến sáng nay, đường vào bản vẫn chưa thông.");
        assertThat(article.select(".tags a").eachAttr("href")).containsExactly("/the/lu-quet", "/the/thoi-tiet");
        assertThat(article.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://" + newsroom.profile.host() + ":" + port + piece.path());
    }

    @Test
    void everyPageCarriesTheMastheadAndOnlyTheHomePageTheImprint() {
        var piece = newsroom.piece("Một bài")
                .tags("Thẻ")
                .corrected("sai", "đúng", Instant.now().plus(Duration.ofDays(7)))
                .publish();
        String correction = "/cai-chinh/" + piece.corrections().getFirst().id();

        for (String target : List.of(
                "/",
                "/chuyen-muc/thoi-su",
                piece.path(),
                "/the/the",
                "/tac-gia/tran-van-binh",
                "/cai-chinh",
                correction,
                "/tim-kiem",
                "/tim-kiem?q=bai",
                "/khong-co")) {
            Document page = Jsoup.parse(read(target).text());
            String masthead = page.select("header.masthead").text();
            assertThat(masthead)
                    .as(target)
                    .contains(
                            "Báo Mẫu",
                            "Báo và Phát thanh, Truyền hình tỉnh Mẫu",
                            "Tỉnh ủy Mẫu",
                            "baomau.vn",
                            VietnameseDates.weekday(Instant.now()));
            assertThat(page.select(".product + .governing").text()).as(target).contains("Tỉnh ủy Mẫu");
            assertThat(page.select(".imprint").isEmpty()).as(target).isEqualTo(!target.equals("/"));
            assertThat(page.select("html").attr("lang")).isEqualTo("vi");
        }
        assertThat(page("/").select(".imprint").text())
                .contains(
                        "35/GP-BVHTTDL",
                        "03/08/2026",
                        "Bộ Văn hóa, Thể thao và Du lịch",
                        "Số 1 đường Hùng Vương",
                        "0210 3 846 000",
                        "toasoan@baomau.vn",
                        "Tổng Biên tập: Nguyễn Thị Ngọc Ẩn");
    }

    @Test
    void whatAnAgencyHasNotSaidIsNotMadeUp() {
        AgencyProfile p = newsroom.profile;
        agencies.profiles.put(
                p.id(),
                new AgencyProfile(
                        p.id(),
                        p.slug(),
                        p.host(),
                        p.productName(),
                        p.agencyName(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        " ",
                        null,
                        null,
                        p.accentColor(),
                        2));

        Document home = page("/");

        assertThat(home.select(".governing, .domain, .imprint p")).isEmpty();
        assertThat(home.text()).doesNotContain("null", "Giấy phép", "Cơ quan chủ quản");
    }

    @Test
    void hostileTextsStayTexts() {
        String hostile = "</script><script>alert(1)</script> \"><img src=x onerror=alert(2)> ' onload='x";
        var piece = newsroom.piece(hostile)
                .kicker("<b>" + hostile)
                .sapo(hostile)
                .by(hostile)
                .tags(hostile)
                .source(hostile)
                .paragraph(hostile)
                .corrected(hostile, hostile, Instant.now().plus(Duration.ofDays(7)))
                .publish();
        UUID picture = pictures.keep(newsroom.agency, java.nio.file.Path.of("pom.xml"), 1200, 800);
        newsroom.piece("Ảnh").picture(picture, hostile, hostile).publish();

        for (String target : List.of(
                "/",
                piece.path(),
                "/chuyen-muc/thoi-su",
                "/cai-chinh",
                "/tim-kiem?q=" + java.net.URLEncoder.encode(hostile, java.nio.charset.StandardCharsets.UTF_8))) {
            Document page = Jsoup.parse(read(target).text());
            assertThat(page.select("script:not([type=application/ld+json])"))
                    .as(target)
                    .isEmpty();
            assertThat(page.select("[onerror], [onload], [style], style"))
                    .as(target)
                    .isEmpty();
            assertThat(page.select("img[src=x]")).as(target).isEmpty();
        }
        Document article = page(piece.path());
        assertThat(article.select("h1").text()).contains("<script>alert(1)</script>");
        assertThat(article.select("meta[property=og:title]").attr("content")).isEqualTo(hostile);
        String structured = article.select("script[type=application/ld+json]").html();
        assertThat(tools.jackson.databind.json.JsonMapper.shared()
                        .readTree(structured)
                        .get("headline")
                        .asString())
                .isEqualTo(hostile);
    }

    @Test
    void aCorrectionStandsOnTheHomePageAndOverTheArticle() {
        var piece = newsroom.piece("Giá xăng giảm")
                .corrected(
                        "Giá giảm 1.000 đồng.",
                        "Giá giảm 100 đồng.",
                        Instant.now().plus(Duration.ofDays(7)))
                .publish();
        newsroom.piece("Bài cũ")
                .corrected("Đã quá hạn.", "Đúng.", Instant.now().minusSeconds(1))
                .publish();

        Document home = page("/");

        assertThat(home.select("#cai-chinh h2").text()).isEqualTo("Thông tin cải chính, xin lỗi");
        assertThat(home.select("#cai-chinh .correction").text())
                .contains("Giá xăng giảm", "Thời sự", "Giá giảm 1.000 đồng.", "Giá giảm 100 đồng.", "xin lỗi bạn đọc")
                .doesNotContain("Đã quá hạn.");
        Document article = page(piece.path());
        assertThat(article.select(".story-corrections + .text")).hasSize(1);
        assertThat(article.select(".story-corrections h3").text()).isEqualTo("Thông tin cải chính, xin lỗi");
        assertThat(article.select(".correction dl + .apology").text()).contains("xin lỗi");
        assertThat(page("/cai-chinh").select(".correction")).hasSize(2);
    }

    @Test
    void aCorrectionOutlivesThePieceThatWasTakenDown() {
        var piece = newsroom.piece("Tin sai")
                .corrected("Sai.", "Đúng.", Instant.now().plus(Duration.ofDays(7)))
                .publish();
        piece.takeDown();

        assertThat(page("/").select("#cai-chinh .correction dd").first().select("a"))
                .isEmpty();
        assertThat(page("/cai-chinh").select(".correction").text()).contains("Tin sai");
    }

    @Test
    void whatIsTakenDownAfterItsTimeTellsItsCorrectionsNoMore() {
        var piece = newsroom.piece("Tin hết hạn rồi gỡ")
                .corrected("Câu sai.", "Câu đúng.", Instant.now().plus(Duration.ofDays(7)))
                .publish();
        piece.expire();
        assertThat(read(piece.path()).text()).contains("Câu sai.");

        piece.takeDown();

        assertThat(read(piece.path()).status()).isEqualTo(410);
        assertThat(read(piece.path()).text()).contains("Bài viết đã được gỡ").doesNotContain("Câu sai.");
    }

    @Test
    void aPieceThatWasTakenDownIsGoneEverywhereAtOnce() {
        var piece = newsroom.piece("Bài phải gỡ")
                .tags("Gỡ")
                .sapo("Nội dung phải gỡ")
                .publish();
        List<String> everywhere = List.of(
                "/",
                "/chuyen-muc/thoi-su",
                "/rss.xml",
                "/atom.xml",
                "/feed.json",
                "/sitemap.xml",
                "/sitemap-news.xml",
                "/tac-gia/tran-van-binh",
                "/the/go",
                piece.path());
        everywhere.forEach(target -> assertThat(read(target).text()).as(target).contains("bai-phai-go"));

        piece.takeDown();

        everywhere.forEach(target -> assertThat(read(target).text())
                .as(target)
                .doesNotContain("bai-phai-go", "Bài phải gỡ", "Nội dung phải gỡ"));
        assertThat(read(piece.path()).status()).isEqualTo(410);
        assertThat(read(piece.path()).text()).contains("Bài viết đã được gỡ");
    }

    @Test
    void anUpdateShowsAtOnceWhereverThePieceIs() {
        var piece = newsroom.piece("Tựa đầu").publish();
        String first = piece.path();
        read("/");
        read(first);

        piece.titled("Tựa sau").publish();

        assertThat(read("/").text()).contains("Tựa sau").doesNotContain("Tựa đầu");
        HttpReader.Got moved = read(first);
        assertThat(moved.status()).isEqualTo(301);
        assertThat(moved.header("Location")).isEqualTo(piece.path());
    }

    @Test
    void oldAddressesLeadToThePiece() {
        var piece = newsroom.piece("Bài nhập về").publish();
        piece.redirectedFrom("https://cu.example/2013/01/11/th%E1%BB%9Di-s%E1%BB%B1/");
        piece.redirectedFrom("/?p=12");
        read("/");

        for (String target :
                List.of("/2013/01/11/th%e1%bb%9di-s%e1%bb%b1", "/2013/01/11/th%E1%BB%9Di-s%E1%BB%B1/", "/?p=12")) {
            HttpReader.Got got = read(target);
            assertThat(got.status()).as(target).isEqualTo(301);
            assertThat(got.header("Location")).isEqualTo(piece.path());
        }
        assertThat(read("/?p=13").status()).isEqualTo(200);
        piece.takeDown();
        assertThat(read("/?p=12").status()).isEqualTo(410);
    }

    @Test
    void aSectionShowsWhatIsBelowItPageByPage() {
        var child = sections.ensure(newsroom.agency, null, "giao-thong", "Giao thông")
                .orThrow();
        var below = new vn.hoitu.editorial.SectionView(
                child.id(), child.slug(), child.name(), newsroom.news.id(), 1, true, 1);
        sections.sections.get(newsroom.agency).set(1, below);
        Instant start = Instant.now().minus(Duration.ofHours(2));
        for (int i = 0; i < 25; i++) {
            newsroom.piece("Bài số " + i + ".")
                    .in(i % 2 == 0 ? newsroom.news : below)
                    .at(start.plusSeconds(i))
                    .publish();
        }

        Document first = page("/chuyen-muc/thoi-su");
        Document second = page("/chuyen-muc/thoi-su?trang=2");

        assertThat(first.select(".teaser h3").eachText())
                .hasSize(20)
                .startsWith("Bài số 24.")
                .endsWith("Bài số 5.");
        assertThat(second.select(".teaser h3").eachText()).hasSize(5).startsWith("Bài số 4.");
        assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/chuyen-muc/thoi-su?trang=2");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/chuyen-muc/thoi-su");
        assertThat(read("/chuyen-muc/thoi-su?trang=3").status()).isEqualTo(404);
        assertThat(page("/chuyen-muc/giao-thong").select(".teaser")).hasSize(12);
        assertThat(page("/").select(".masthead nav a").eachText()).containsExactly("Thời sự");
    }

    @Test
    void theHomePageGoesOnPageByPage() {
        Instant start = Instant.now().minus(Duration.ofHours(2));
        for (int i = 0; i < 25; i++) {
            newsroom.piece("Bài số " + i + ".").at(start.plusSeconds(i)).publish();
        }

        Document home = page("/");
        Document second = page("/?trang=2");

        assertThat(home.select(".block-head h2 a").eachAttr("href")).contains("/?trang=2");
        assertThat(second.select(".teaser h3").eachText())
                .containsExactly("Bài số 4.", "Bài số 3.", "Bài số 2.", "Bài số 1.", "Bài số 0.");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/");
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith("/?trang=2");
        assertThat(read("/?trang=1").status()).isEqualTo(301);
        assertThat(read("/?trang=1").header("Location")).isEqualTo("/");
        for (String nowhere : List.of("/?trang=3", "/?trang=0", "/?trang=hai", "/?trang=-1")) {
            assertThat(read(nowhere).status()).as(nowhere).isEqualTo(404);
        }
        assertThat(page("/?utm_source=zalo").select("link[rel=canonical]").attr("href"))
                .endsWith("/");
    }

    @Test
    void anArticleWithoutASapoIsDescribedByItsFirstWords() {
        String long40 = "Mưa lớn kéo dài. ".repeat(40);
        var without = newsroom.piece("Không sapo")
                .paragraph("Câu đầu tiên.")
                .paragraph(long40)
                .publish();
        var with = newsroom.piece("Có sapo")
                .sapo("Lời dẫn.")
                .paragraph("Câu đầu tiên.")
                .publish();

        String description =
                page(without.path()).select("meta[name=description]").attr("content");
        assertThat(description).startsWith("Câu đầu tiên. Mưa lớn kéo dài.").endsWith("…");
        assertThat(description.length()).isBetween(100, 201);
        assertThat(page(without.path()).select("meta[property=og:description]").attr("content"))
                .isEqualTo(description);
        assertThat(page(with.path()).select("meta[name=description]").attr("content"))
                .isEqualTo("Lời dẫn.");
    }

    @Test
    void whatTheNewsroomWroteForSearchAndSharingTravelsWithThePage() {
        var piece = newsroom.piece("Lũ rút, bản Nà Lộc dựng lại cầu")
                .paragraph("Câu đầu tiên.")
                .channel("seo-title", "Cầu Nà Lộc thông trở lại")
                .channel("seo-description", "Cầu treo dài 84 mét đã cho xe máy qua.")
                .channel("social-title", "Sau 11 ngày, cầu đã nối lại")
                .publish();

        Document page = page(piece.path());
        assertThat(page.title()).startsWith("Cầu Nà Lộc thông trở lại – ");
        assertThat(page.select("h1").text()).isEqualTo("Lũ rút, bản Nà Lộc dựng lại cầu");
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo("Cầu treo dài 84 mét đã cho xe máy qua.");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Sau 11 ngày, cầu đã nối lại");
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo("Câu đầu tiên.");
        assertThat(page.body().text()).doesNotContain("Cầu Nà Lộc thông trở lại");
    }

    @Test
    void aPreviewIsTheArticleWithABandAndIsNowhereElse() {
        UUID picture = pictures.keep(newsroom.agency, java.nio.file.Path.of("pom.xml"), 1200, 800);
        var piece = newsroom.piece("Chưa đăng").paragraph("Nội dung.").picture(picture, "Chú thích", "Ảnh: Bình");

        Document preview = Jsoup.parse(piece.preview());

        assertThat(preview.select(".preview").text()).startsWith("Bản xem trước");
        assertThat(preview.select("h1").text()).isEqualTo("Chưa đăng");
        assertThat(preview.select(".text img").attr("src"))
                .isEqualTo("/api/v1/agencies/" + newsroom.agency + "/pictures/" + picture + "/medium");
        assertThat(preview.select(".sections a").attr("href"))
                .startsWith("http://" + newsroom.profile.host() + ":" + port + "/");
        assertThat(preview.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(read(piece.path()).status()).isEqualTo(404);
        assertThat(read("/").text()).doesNotContain("Chưa đăng");
    }

    @Test
    void searchShowsOnlyWhatIsWithReaders() {
        var shown = newsroom.piece("Còn đó").publish();
        var removed = newsroom.piece("Đã gỡ").publish();
        removed.takeDown();
        search.answers.put(
                newsroom.agency,
                new SiteSearch.Found(
                        List.of(hit(shown.id()), hit(removed.id()), hit(new PieceId(UUID.randomUUID()))), 3));

        Document page = page("/tim-kiem?q=con");

        assertThat(page.select(".teaser h3").eachText()).containsExactly("Còn đó");
        assertThat(page.select("mark").text()).isEqualTo("<i>con");
        assertThat(page.select("input[name=q]").first().attr("value")).isEqualTo("con");
    }

    private static SiteSearch.Hit hit(PieceId piece) {
        return new SiteSearch.Hit(
                piece, List.of(new SiteSearch.Part("trước ", false), new SiteSearch.Part("<i>con", true)));
    }

    @Test
    void withoutAnythingToSearchWithThePageSaysSo() {
        var none = new org.springframework.beans.factory.support.StaticListableBeanFactory()
                .getBeanProvider(SiteSearch.class);
        SearchPages pages = new SearchPages(none, articles, frames, templates);

        SiteAnswer answer =
                tenancy.reading(newsroom.agency, () -> pages.search(contexts.forReaders(newsroom.profile), "lũ", 1));

        assertThat(new String(((SiteAnswer.Page) answer).body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Chức năng tìm kiếm hiện chưa sẵn sàng.");
    }

    @Test
    void linksAndAnchorsOfTheDocumentAreKept() {
        Schema schema = Schema.v1();
        var link = schema.mark("link").mark(java.util.Map.of("href", "https://example.org/a?b=1&c=2"));
        var piece = newsroom.piece("Có liên kết")
                .block(schema.node("paragraph").of(schema.text("nguồn", link)))
                .publish();

        assertThat(page(piece.path()).select(".text a").attr("href")).isEqualTo("https://example.org/a?b=1&c=2");
    }
}
