package vn.hoitu.editorial.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Whom pieces interview, and what was promised to them. */
@Repository
class Interviews {

    record Interview(
            UUID id,
            String interviewee,
            boolean wantsReview,
            @Nullable Instant reviewedAt,
            String reviewNote,
            @Nullable String reviewedBy,
            int version) {

        boolean isOpen() {
            return wantsReview && reviewedAt == null;
        }
    }

    private final DSLContext sql;

    Interviews(DSLContext sql) {
        this.sql = sql;
    }

    List<Interview> of(AgencyId agency, UUID piece) {
        return sql.fetch(
                        "select * from editorial.interview where agency_id = ? and piece_id = ? and not removed order by id",
                        agency.value(),
                        piece)
                .map(Interviews::interview);
    }

    Optional<Interview> find(AgencyId agency, UUID piece, UUID id) {
        return of(agency, piece).stream().filter(i -> i.id().equals(id)).findFirst();
    }

    void add(AgencyId agency, UUID piece, UUID id, String interviewee, boolean wantsReview, Actor actor, Instant at) {
        sql.execute("""
                insert into editorial.interview (agency_id, piece_id, id, interviewee, wants_review, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?::timestamptz)
                """, agency.value(), piece, id, interviewee, wantsReview, actor.name(), Times.at(at));
    }

    boolean save(AgencyId agency, UUID piece, Interview i, boolean removed, int version) {
        return sql.execute(
                        """
                        update editorial.interview set wants_review = ?, reviewed_at = ?::timestamptz, review_note = ?,
                            reviewed_by = ?, removed = ?, version = version + 1
                        where agency_id = ? and piece_id = ? and id = ? and version = ?
                        """,
                        i.wantsReview(),
                        i.reviewedAt() == null ? null : Times.at(i.reviewedAt()),
                        i.reviewNote(),
                        i.reviewedBy(),
                        removed,
                        agency.value(),
                        piece,
                        i.id(),
                        version)
                == 1;
    }

    private static Interview interview(Record r) {
        return new Interview(
                r.get("id", UUID.class),
                r.get("interviewee", String.class),
                r.get("wants_review", Boolean.class),
                Times.instantOrNull(r, "reviewed_at"),
                r.get("review_note", String.class),
                r.get("reviewed_by", String.class),
                r.get("version", Integer.class));
    }
}
