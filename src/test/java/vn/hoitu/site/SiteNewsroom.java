package vn.hoitu.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.Articles;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.document.Node;
import vn.hoitu.document.Schema;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PublicSite;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.editorial.PublishedPiece;
import vn.hoitu.editorial.SectionView;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.text.Slug;
import vn.hoitu.testing.TestAgencies;

/** A newsroom that publishes for tests of its site, as the editorial module would. */
final class SiteNewsroom {

    final AgencyId agency;
    final AgencyProfile profile;
    final SectionView news;

    private final PublicSite site;
    private final SiteTestBeans.KnownSections sections;
    private long lastNumber = 1000;

    private SiteNewsroom(AgencyProfile profile, SiteTestBeans.KnownSections sections, PublicSite site) {
        this.agency = profile.id();
        this.profile = profile;
        this.sections = sections;
        this.site = site;
        this.news = section("thoi-su", "Thời sự");
    }

    static SiteNewsroom open(
            TestAgencies ids,
            SiteTestBeans.KnownAgencies agencies,
            SiteTestBeans.KnownSections sections,
            PublicSite site) {
        AgencyId agency = ids.anAgency();
        AgencyProfile profile = profile(agency, "bao-" + agency.toString().substring(24));
        agencies.profiles.put(agency, profile);
        return new SiteNewsroom(profile, sections, site);
    }

    static AgencyProfile profile(AgencyId agency, String slug) {
        return new AgencyProfile(
                agency,
                slug,
                slug + ".localhost",
                "Báo Mẫu",
                "Báo và Phát thanh, Truyền hình tỉnh Mẫu",
                "Tỉnh ủy Mẫu",
                "baomau.vn",
                "35/GP-BVHTTDL",
                LocalDate.of(2026, 8, 3),
                "Bộ Văn hóa, Thể thao và Du lịch",
                "Số 1 đường Hùng Vương, phường Trung Tâm, tỉnh Mẫu",
                "0210 3 846 000",
                "toasoan@baomau.vn",
                "Nguyễn Thị Ngọc Ẩn",
                "Tổng Biên tập",
                "#B3261E",
                1);
    }

    SectionView section(String slug, String name) {
        return sections.ensure(agency, null, slug, name).orThrow();
    }

    Piece piece(String title) {
        return new Piece(title);
    }

    final class Piece {

        private final PieceId id = new PieceId(UUID.randomUUID());
        private final long number = ++lastNumber;
        private final List<Node> blocks = new ArrayList<>();
        private final List<PublishedCorrection> corrections = new ArrayList<>();
        private String title;
        private String kicker = "";
        private String sapo = "";
        private SectionView section = news;
        private List<AuthorView> authors = List.of(new AuthorView("Trần Văn Bình", null, null));
        private List<String> tags = List.of();
        private @Nullable String source;
        private Instant at = Instant.now().minus(Duration.ofMinutes(1));
        private @Nullable Instant updatedAt;
        private int revision = 1;
        private final List<Node> variants = new java.util.ArrayList<>();

        private Piece(String title) {
            this.title = title;
        }

        Piece titled(String newTitle) {
            title = newTitle;
            revision++;
            return this;
        }

        Piece kicker(String text) {
            kicker = text;
            return this;
        }

        Piece sapo(String text) {
            sapo = text;
            return this;
        }

        Piece in(SectionView chosen) {
            section = chosen;
            return this;
        }

        Piece by(String... names) {
            authors = java.util.Arrays.stream(names)
                    .map(n -> new AuthorView(n, null, null))
                    .toList();
            return this;
        }

        Piece tags(String... names) {
            tags = List.of(names);
            return this;
        }

        Piece source(String text) {
            source = text;
            return this;
        }

        Piece at(Instant moment) {
            at = moment;
            return this;
        }

        Piece updatedAt(Instant moment) {
            updatedAt = moment;
            return this;
        }

        Piece paragraph(String text) {
            return block(Schema.v1().node("paragraph").of(Schema.v1().text(text)));
        }

        Piece channel(String channel, String text) {
            variants.add(Schema.v1()
                    .node("variant")
                    .of(java.util.Map.of("channel", channel), Schema.v1().text(text)));
            return this;
        }

        Piece block(Node block) {
            blocks.add(block);
            return this;
        }

        Piece picture(UUID picture, String caption, String credit) {
            Schema schema = Schema.v1();
            Node node = schema.node("picture")
                    .of(
                            schema.node("caption").of(caption.isEmpty() ? List.of() : List.of(schema.text(caption))),
                            schema.node("credit").of(credit.isEmpty() ? List.of() : List.of(schema.text(credit))));
            return block(node.withAttributes(
                    java.util.Map.of("pictureId", picture.toString(), "alt", caption, "align", "wide")));
        }

        Piece corrected(String wrong, String right, Instant shownUntil) {
            corrections.add(new PublishedCorrection(
                    UUID.randomUUID(),
                    id,
                    title,
                    section.name(),
                    at,
                    wrong,
                    right,
                    "Tòa soạn thành thật xin lỗi bạn đọc và những người liên quan.",
                    Instant.now(),
                    shownUntil));
            return this;
        }

        Piece publish() {
            site.publish(snapshot(), corrections);
            return this;
        }

        String preview() {
            return site.preview(snapshot(), corrections);
        }

        void takeDown() {
            site.takeDown(agency, id, Instant.now());
        }

        void expire() {
            site.expire(agency, id, Instant.now());
        }

        void redirectedFrom(String oldPath) {
            site.redirect(agency, oldPath, id);
        }

        PieceId id() {
            return id;
        }

        String path() {
            return snapshot().path();
        }

        List<PublishedCorrection> corrections() {
            return corrections;
        }

        PublishedPiece snapshot() {
            Schema schema = Schema.v1();
            Node body = blocks.isEmpty()
                    ? Articles.emptyBody(schema)
                    : schema.node("body").of(blocks.toArray(Node[]::new));
            return new PublishedPiece(
                    agency,
                    id,
                    number,
                    Slug.of(title),
                    section.id(),
                    DocumentJson.write(withVariants(Articles.of(schema, kicker, title, sapo, body))),
                    authors,
                    tags,
                    source,
                    revision,
                    at,
                    updatedAt == null ? at : updatedAt);
        }

        private Node withVariants(Node document) {
            List<Node> children = new java.util.ArrayList<>(document.children());
            children.addAll(variants);
            return document.withContent(vn.hoitu.document.Fragment.of(children));
        }
    }
}
