package vn.hoitu.importing.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.HtmlOrigin;
import vn.hoitu.importing.read.ForeignItem.ForeignPicture;
import vn.hoitu.importing.read.ForeignPiece.ForeignSection;
import vn.hoitu.shared.text.Slug;

/** Turns an item of an export into what we make of it. */
final class WxrItems {

    /** A page is a piece of its own section, because a newsroom here has no other home for standing texts. */
    private static final ForeignSection PAGES = new ForeignSection(List.of(new ForeignSection.Step("trang", "Trang")));

    private static final String PAGE_TAG = "trang";

    private final WxrOutline outline;

    WxrItems(WxrOutline outline) {
        this.outline = outline;
    }

    ForeignItem of(XmlElement item) {
        String type = item.of("wp:post_type");
        String status = item.of("wp:status");
        String title = Plain.ofHtml(item.raw("title"));
        String id = item.of("wp:post_id");
        if (type.equals("attachment")) {
            return new ForeignItem.Attachment(id, title, pictureOf(item), List.of());
        }
        if (!type.equals("post") && !type.equals("page")) {
            return new ForeignItem.Left(
                    type.isEmpty() ? "item" : Plain.cut(Plain.line(type), 60),
                    id,
                    title,
                    false,
                    Finding.of(Remark.KIND_NOT_IMPORTED, "kind", Plain.cut(Plain.line(type), 60)));
        }
        if (status.equals("trash") || status.equals("auto-draft")) {
            return new ForeignItem.Left(type, id, title, false, Finding.of(Remark.IN_TRASH));
        }
        return new ForeignItem.Text(piece(item, type, id, title));
    }

    static ForeignPicture pictureOf(XmlElement item) {
        String address = item.of("wp:attachment_url");
        if (address.isEmpty()) {
            address = item.of("guid");
        }
        String alt = meta(item).getOrDefault("_wp_attachment_image_alt", "");
        return new ForeignPicture(
                address.isEmpty() || address.length() > Limits.MOST_ADDRESS_CHARACTERS ? null : address,
                Plain.cut(Plain.ofHtml(alt), Limits.MOST_SAPO_CHARACTERS),
                Plain.cut(Plain.ofHtml(item.raw("excerpt:encoded")), Limits.MOST_SAPO_CHARACTERS));
    }

    private ForeignPiece piece(XmlElement item, String type, String id, String title) {
        List<Finding> findings = new ArrayList<>();
        WxrDates dates = WxrDates.of(item, findings);
        boolean page = type.equals("page");
        boolean wasPublic = WxrStanding.isPublic(item, findings);
        boolean isPublic = wasPublic && dates.published() != null;
        if (dates.created() == null) {
            findings.add(Finding.of(wasPublic ? Remark.NO_PUBLICATION_DATE : Remark.DATE_MISSING));
        }
        if (page) {
            findings.add(Finding.of(Remark.PAGE_AS_PIECE));
        }
        if (item.of("wp:is_sticky").equals("1")) {
            findings.add(Finding.of(Remark.STICKY_NOT_KEPT));
        }
        Optional<ForeignPicture> featured =
                Optional.ofNullable(meta(item).get("_thumbnail_id")).flatMap(outline::attachment);
        List<ForeignComment> comments = WxrComments.of(item, findings);
        return new ForeignPiece(
                type,
                origin(item, id),
                id,
                title,
                Plain.ofHtml(item.raw("excerpt:encoded")),
                item.raw("content:encoded"),
                new HtmlOrigin(true, outline.site() + "/", ids -> pictures(ids, id)),
                isPublic,
                dates.created(),
                isPublic ? dates.published() : null,
                authors(item),
                page ? List.of(PAGES) : sections(item),
                tags(item, page),
                null,
                slug(item),
                OldPaths.of(outline, item, type, id),
                featured.orElse(null),
                comments,
                findings);
    }

    private List<HtmlOrigin.ForeignPicture> pictures(List<String> ids, String pieceId) {
        Stream<ForeignPicture> pictures = ids.isEmpty()
                ? outline.attachmentsOf(pieceId).stream()
                : ids.stream().flatMap(id -> outline.attachment(id).stream());
        return pictures.filter(p -> p.address() != null)
                .map(p -> new HtmlOrigin.ForeignPicture(String.valueOf(p.address()), p.alt(), p.caption()))
                .toList();
    }

    /** The site's address and the item's number there; without a number, whatever else names it. */
    private String origin(XmlElement item, String id) {
        if (!id.isEmpty()) {
            return "wxr:" + outline.site() + "/?p=" + id;
        }
        String named = item.of("guid").isEmpty() ? item.of("link") : item.of("guid");
        if (named.isEmpty()) {
            named = Origins.fingerprint(item.raw("title"), item.raw("content:encoded"));
        }
        return "wxr:" + outline.site() + "#" + named;
    }

    private List<String> authors(XmlElement item) {
        return item.all("dc:creator").stream()
                .map(c -> Plain.cut(Plain.ofHtml(outline.authorName(c.text().strip())), Limits.MOST_NAME_CHARACTERS))
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(Limits.MOST_AUTHORS)
                .toList();
    }

    private List<ForeignSection> sections(XmlElement item) {
        return item.all("category").stream()
                .filter(c -> c.attribute("domain").equals("category"))
                .filter(c -> !c.text().isBlank())
                .limit(Limits.MOST_SECTIONS)
                .map(c -> outline.section(
                        c.attribute("nicename"), Plain.cut(Plain.ofHtml(c.text()), Limits.MOST_NAME_CHARACTERS)))
                .toList();
    }

    private static List<String> tags(XmlElement item, boolean page) {
        Set<String> tags = new LinkedHashSet<>();
        item.all("category").stream()
                .filter(c -> c.attribute("domain").equals("post_tag")
                        || c.attribute("domain").equals("tag"))
                .map(c -> Plain.cut(Plain.ofHtml(c.text()), Limits.MOST_NAME_CHARACTERS))
                .filter(name -> !name.isEmpty())
                .forEach(tags::add);
        if (page) {
            tags.add(PAGE_TAG);
        }
        return List.copyOf(tags);
    }

    private static @Nullable String slug(XmlElement item) {
        String name = item.of("wp:post_name");
        return name.isEmpty() ? null : Slug.of(OldPaths.decoded(name));
    }

    private static Map<String, String> meta(XmlElement item) {
        Map<String, String> meta = new HashMap<>();
        item.all("wp:postmeta").forEach(m -> meta.putIfAbsent(m.of("wp:meta_key"), m.of("wp:meta_value")));
        return meta;
    }
}
