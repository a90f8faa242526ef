package vn.hoitu.importing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.importing.read.ForeignComment;
import vn.hoitu.shared.AgencyId;

/** Readers' comments as their source had them. Written only: nothing here shows them to anybody. */
@Repository
class CommentRows {

    private final DSLContext sql;

    CommentRows(DSLContext sql) {
        this.sql = sql;
    }

    void keep(AgencyId agency, String origin, UUID piece, List<ForeignComment> comments) {
        for (ForeignComment comment : comments) {
            Instant at = comment.at();
            sql.execute(
                    """
                    insert into importing.comment (agency_id, origin, source_id, parent_source_id, piece_id, author,
                        email, address, ip, at, standing, kind, content)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?)
                    on conflict (agency_id, origin, source_id) do update
                    set piece_id = excluded.piece_id, standing = excluded.standing, content = excluded.content
                    """,
                    agency.value(),
                    origin,
                    comment.sourceId(),
                    comment.parentSourceId(),
                    piece,
                    comment.author(),
                    comment.email(),
                    comment.address(),
                    comment.ip(),
                    at == null ? null : ImportRows.utc(at),
                    comment.standing(),
                    comment.kind(),
                    comment.content());
        }
    }
}
