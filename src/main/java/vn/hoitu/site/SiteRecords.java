package vn.hoitu.site;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.editorial.AuthorView;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.editorial.PublishedPiece;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.text.Slug;

/** Writes what readers see, within the transaction of the act that lets them see it. */
@Repository
class SiteRecords {

    private final DSLContext sql;
    private final JsonMapper json;
    private final PublishedDocuments documents;

    SiteRecords(DSLContext sql, JsonMapper json, PublishedDocuments documents) {
        this.sql = sql;
        this.json = json;
        this.documents = documents;
    }

    void put(PublishedPiece piece) {
        PublishedDocuments.Projection shown = documents.projection(piece.agency(), piece.document());
        UUID agency = piece.agency().value();
        UUID id = piece.id().value();
        sql.execute("delete from site.article where agency_id = ? and piece_id = ?", agency, id);
        sql.execute("delete from site.removed where agency_id = ? and piece_id = ?", agency, id);
        insert(piece, shown);
        unlink(piece.agency(), piece.id());
        for (String tag : piece.tags()) {
            link("article_tag", piece, tag);
        }
        for (AuthorView author : piece.authors()) {
            link("article_author", piece, author.name());
        }
        for (UUID picture : shown.pictures()) {
            sql.execute(
                    "insert into site.article_picture (agency_id, picture_id, piece_id) values (?, ?, ?) on conflict do nothing",
                    agency,
                    picture,
                    id);
        }
    }

    private void insert(PublishedPiece piece, PublishedDocuments.Projection shown) {
        Headline.LeadPicture lead = shown.lead();
        sql.execute(
                """
                insert into site.article (agency_id, piece_id, number, path, section_id, kicker, title, sapo, document,
                    authors, tags, source, revision, first_published_at, published_at,
                    picture_id, picture_alt, picture_width, picture_height)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?, ?, ?)
                """,
                piece.agency().value(),
                piece.id().value(),
                piece.number(),
                piece.path(),
                piece.sectionId(),
                shown.kicker(),
                shown.title(),
                shown.sapo(),
                piece.document(),
                JSONB.valueOf(json.writeValueAsString(piece.authors().stream()
                        .map(a -> new AuthorView(a.name(), null, a.role()))
                        .toList())),
                piece.tags().toArray(String[]::new),
                piece.source(),
                piece.revision(),
                SqlTime.of(piece.firstPublishedAt()),
                SqlTime.of(piece.publishedAt()),
                lead == null ? null : lead.id(),
                lead == null ? "" : lead.alt(),
                lead == null ? 0 : lead.width(),
                lead == null ? 0 : lead.height());
    }

    private void link(String table, PublishedPiece piece, String name) {
        sql.execute(
                "insert into site." + table + " (agency_id, slug, piece_id, name, first_published_at) "
                        + "values (?, ?, ?, ?, ?::timestamptz) on conflict do nothing",
                piece.agency().value(),
                Slug.of(name),
                piece.id().value(),
                name,
                SqlTime.of(piece.firstPublishedAt()));
    }

    private void unlink(AgencyId agency, PieceId piece) {
        for (String table : List.of("article_tag", "article_author", "article_picture")) {
            sql.execute(
                    "delete from site." + table + " where agency_id = ? and piece_id = ?",
                    agency.value(),
                    piece.value());
        }
    }

    void put(AgencyId agency, PublishedCorrection correction) {
        sql.execute(
                """
                insert into site.correction (agency_id, id, piece_id, work_title, section_name, work_published_at,
                    wrong_text, right_text, apology, published_at, shown_until)
                values (?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?::timestamptz, ?::timestamptz)
                on conflict (agency_id, id) do nothing
                """,
                agency.value(),
                correction.id(),
                correction.piece().value(),
                correction.workTitle(),
                correction.sectionName(),
                SqlTime.of(correction.workPublishedAt()),
                correction.wrong(),
                correction.right(),
                correction.apology(),
                SqlTime.of(correction.publishedAt()),
                SqlTime.of(correction.shownUntil()));
    }

    /** The text stays with the newsroom; here only the number remains, so that the address can say that it is gone. */
    void remove(AgencyId agency, PieceId piece, Instant at, boolean expired) {
        sql.execute("""
                insert into site.removed (agency_id, piece_id, number, removed_at, expired)
                select agency_id, piece_id, number, ?::timestamptz, ? from site.article where agency_id = ? and piece_id = ?
                on conflict (agency_id, piece_id) do nothing
                """, SqlTime.of(at), expired, agency.value(), piece.value());
        sql.execute("delete from site.article where agency_id = ? and piece_id = ?", agency.value(), piece.value());
        unlink(agency, piece);
    }

    /** What had only run out tells its corrections; once it is taken down it tells nothing. */
    void takenDownOnceExpired(AgencyId agency, PieceId piece, Instant at) {
        sql.execute("""
                update site.removed set expired = false, removed_at = ?::timestamptz
                where agency_id = ? and piece_id = ? and expired
                """, SqlTime.of(at), agency.value(), piece.value());
    }

    void redirect(AgencyId agency, String oldPath, PieceId piece) {
        sql.execute("""
                insert into site.redirect (agency_id, old_path, piece_id) values (?, ?, ?)
                on conflict (agency_id, old_path) do update set piece_id = excluded.piece_id
                """, agency.value(), oldPath, piece.value());
    }
}
