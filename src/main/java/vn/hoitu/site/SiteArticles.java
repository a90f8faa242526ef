package vn.hoitu.site;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.shared.AgencyId;

/** Reads what readers see. Every question names the agency, and the database would not answer for another. */
@Repository
class SiteArticles {

    private static final String HEADLINE = """
            a.piece_id, a.number, a.path, a.section_id, a.kicker, a.title, a.sapo, a.authors, a.tags,
            a.first_published_at, a.published_at, a.picture_id, a.picture_alt, a.picture_width, a.picture_height
            """;
    private static final String NEWEST_FIRST = " order by a.first_published_at desc, a.number desc ";

    private final DSLContext sql;
    private final JsonMapper json;

    SiteArticles(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<Headline> latest(AgencyId agency, int offset, int limit) {
        return headlines(
                "select " + HEADLINE + " from site.article a where a.agency_id = ?" + NEWEST_FIRST + "limit ? offset ?",
                agency.value(),
                limit,
                offset);
    }

    List<Headline> latestOf(AgencyId agency, Collection<UUID> sections, int offset, int limit) {
        return headlines(
                "select " + HEADLINE + " from site.article a where a.agency_id = ? and a.section_id = any (?::uuid[])"
                        + NEWEST_FIRST + "limit ? offset ?",
                agency.value(),
                sections.toArray(UUID[]::new),
                limit,
                offset);
    }

    long countOf(AgencyId agency, Collection<UUID> sections) {
        return count(
                "select count(*) from site.article where agency_id = ? and section_id = any (?::uuid[])",
                agency.value(),
                sections.toArray(UUID[]::new));
    }

    long count(AgencyId agency) {
        return count("select count(*) from site.article where agency_id = ?", agency.value());
    }

    List<Headline> tagged(AgencyId agency, String slug, int offset, int limit) {
        return linked("article_tag", agency, slug, offset, limit);
    }

    List<Headline> writtenBy(AgencyId agency, String slug, int offset, int limit) {
        return linked("article_author", agency, slug, offset, limit);
    }

    /** How the tag is written in its newest article, and how many articles carry it. */
    Optional<Named> tag(AgencyId agency, String slug) {
        return named("article_tag", agency, slug);
    }

    Optional<Named> author(AgencyId agency, String slug) {
        return named("article_author", agency, slug);
    }

    record Named(String name, long articles) {}

    List<Headline> of(AgencyId agency, Collection<UUID> pieces) {
        return headlines(
                "select " + HEADLINE + " from site.article a where a.agency_id = ? and a.piece_id = any (?::uuid[])",
                agency.value(),
                pieces.toArray(UUID[]::new));
    }

    /** Published or changed since then, newest first; what a news sitemap lists. */
    List<Headline> since(AgencyId agency, Instant since, int limit) {
        return headlines(
                "select " + HEADLINE
                        + " from site.article a where a.agency_id = ? and a.first_published_at >= ?::timestamptz"
                        + NEWEST_FIRST + "limit ?",
                agency.value(),
                SqlTime.of(since),
                limit);
    }

    /** In the order of their numbers, which never changes, so that the parts of a sitemap stay stable. */
    List<Headline> byNumber(AgencyId agency, int offset, int limit) {
        return headlines(
                "select " + HEADLINE + " from site.article a where a.agency_id = ? order by a.number limit ? offset ?",
                agency.value(),
                limit,
                offset);
    }

    Optional<Article> numbered(AgencyId agency, long number) {
        return sql.fetchOptional(
                        "select " + HEADLINE + ", a.document, a.source, a.revision from site.article a "
                                + "where a.agency_id = ? and a.number = ?",
                        agency.value(),
                        number)
                .map(row -> new Article(
                        headline(row),
                        row.get("document", String.class),
                        authors(row),
                        strings(row, "tags"),
                        row.get("source", String.class),
                        row.get("revision", Integer.class)));
    }

    Optional<String> pathOf(AgencyId agency, PieceId piece) {
        return sql.fetchOptional(
                        "select path from site.article where agency_id = ? and piece_id = ?",
                        agency.value(),
                        piece.value())
                .map(row -> row.get("path", String.class));
    }

    /** @param expired its time was over, rather than that it was taken down */
    record Removed(PieceId piece, boolean expired) {}

    /** An article that was with readers and no longer is. */
    Optional<Removed> removed(AgencyId agency, long number) {
        return sql.fetchOptional(
                        "select piece_id, expired from site.removed where agency_id = ? and number = ?",
                        agency.value(),
                        number)
                .map(SiteArticles::removed);
    }

    Optional<Removed> removed(AgencyId agency, PieceId piece) {
        return sql.fetchOptional(
                        "select piece_id, expired from site.removed where agency_id = ? and piece_id = ?",
                        agency.value(),
                        piece.value())
                .map(SiteArticles::removed);
    }

    private static Removed removed(Record row) {
        return new Removed(new PieceId(row.get("piece_id", UUID.class)), row.get("expired", Boolean.class));
    }

    Optional<PieceId> redirected(AgencyId agency, String oldPath) {
        return sql.fetchOptional(
                        "select piece_id from site.redirect where agency_id = ? and old_path = ?",
                        agency.value(),
                        oldPath)
                .map(row -> new PieceId(row.get("piece_id", UUID.class)));
    }

    boolean showsPicture(AgencyId agency, UUID picture) {
        return count(
                        "select count(*) from site.article_picture where agency_id = ? and picture_id = ?",
                        agency.value(),
                        picture)
                > 0;
    }

    private List<Headline> linked(String table, AgencyId agency, String slug, int offset, int limit) {
        return headlines(
                "select " + HEADLINE + " from site." + table + " l join site.article a "
                        + "on a.agency_id = l.agency_id and a.piece_id = l.piece_id where l.agency_id = ? and l.slug = ?"
                        + NEWEST_FIRST + "limit ? offset ?",
                agency.value(),
                slug,
                limit,
                offset);
    }

    private Optional<Named> named(String table, AgencyId agency, String slug) {
        return sql.fetchOptional(
                        "select name, count(*) over () as articles from site." + table
                                + " where agency_id = ? and slug = ? order by first_published_at desc, piece_id limit 1",
                        agency.value(),
                        slug)
                .map(row -> new Named(row.get("name", String.class), row.get("articles", Long.class)));
    }

    private long count(String question, Object... values) {
        return Objects.requireNonNull(sql.fetchSingle(question, values).get(0, Long.class));
    }

    private List<Headline> headlines(String question, Object... values) {
        return sql.fetch(question, values).map(this::headline);
    }

    private Headline headline(Record row) {
        UUID picture = row.get("picture_id", UUID.class);
        return new Headline(
                new PieceId(row.get("piece_id", UUID.class)),
                row.get("number", Long.class),
                row.get("path", String.class),
                row.get("section_id", UUID.class),
                row.get("kicker", String.class),
                row.get("title", String.class),
                row.get("sapo", String.class),
                authors(row).stream().map(AuthorView::name).toList(),
                strings(row, "tags"),
                row.get("first_published_at", Instant.class),
                row.get("published_at", Instant.class),
                picture == null
                        ? null
                        : new Headline.LeadPicture(
                                picture,
                                row.get("picture_alt", String.class),
                                row.get("picture_width", Integer.class),
                                row.get("picture_height", Integer.class)));
    }

    private List<AuthorView> authors(Record row) {
        return List.of(json.readValue(row.get("authors", JSONB.class).data(), AuthorView[].class));
    }

    private static List<String> strings(Record row, String field) {
        return Arrays.asList(row.get(field, String[].class));
    }
}
