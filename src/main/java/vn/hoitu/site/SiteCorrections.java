package vn.hoitu.site;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PublishedCorrection;
import vn.hoitu.shared.AgencyId;

/** Reads corrections, which stay with readers also when the piece they correct is gone. */
@Repository
class SiteCorrections {

    private final DSLContext sql;

    SiteCorrections(DSLContext sql) {
        this.sql = sql;
    }

    List<PublishedCorrection> latest(AgencyId agency, int offset, int limit) {
        return fetch(
                "where agency_id = ? order by published_at desc, id limit ? offset ?", agency.value(), limit, offset);
    }

    long count(AgencyId agency) {
        return Objects.requireNonNull(
                sql.fetchSingle("select count(*) from site.correction where agency_id = ?", agency.value())
                        .get(0, Long.class));
    }

    List<PublishedCorrection> shownAt(AgencyId agency, Instant now) {
        return fetch(
                "where agency_id = ? and shown_until > ?::timestamptz order by published_at desc, id",
                agency.value(),
                SqlTime.of(now));
    }

    List<PublishedCorrection> of(AgencyId agency, PieceId piece) {
        return fetch("where agency_id = ? and piece_id = ? order by published_at, id", agency.value(), piece.value());
    }

    Optional<PublishedCorrection> find(AgencyId agency, UUID id) {
        return fetch("where agency_id = ? and id = ?", agency.value(), id).stream()
                .findFirst();
    }

    private List<PublishedCorrection> fetch(String condition, Object... values) {
        return sql.fetch("""
                        select id, piece_id, work_title, section_name, work_published_at, wrong_text, right_text,
                               apology, published_at, shown_until
                        from site.correction
                        """ + condition, values)
                .map(row -> new PublishedCorrection(
                        row.get("id", UUID.class),
                        new PieceId(row.get("piece_id", UUID.class)),
                        row.get("work_title", String.class),
                        row.get("section_name", String.class),
                        row.get("work_published_at", Instant.class),
                        row.get("wrong_text", String.class),
                        row.get("right_text", String.class),
                        row.get("apology", String.class),
                        row.get("published_at", Instant.class),
                        row.get("shown_until", Instant.class)));
    }
}
