package vn.hoitu.editorial.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** Who wanted a piece read for its legal risks, and who read which text of it; only added to. */
@Repository
class LegalReadings {

    /** @param kind wanted, not-wanted or signed */
    record Entry(String kind, int documentVersion, String note, String byName, Instant at) {

        boolean isSignature() {
            return kind.equals("signed");
        }
    }

    private final DSLContext sql;

    LegalReadings(DSLContext sql) {
        this.sql = sql;
    }

    List<Entry> of(AgencyId agency, UUID piece) {
        return sql.fetch(
                        "select * from editorial.legal_reading where agency_id = ? and piece_id = ? order by id",
                        agency.value(),
                        piece)
                .map(r -> new Entry(
                        r.get("kind", String.class),
                        r.get("document_version", Integer.class),
                        r.get("note", String.class),
                        r.get("by_name", String.class),
                        Times.instant(r, "at")));
    }

    static boolean isWanted(List<Entry> entries) {
        return entries.stream()
                .filter(e -> !e.isSignature())
                .reduce((one, later) -> later)
                .filter(e -> e.kind().equals("wanted"))
                .isPresent();
    }

    static Optional<Entry> lastSignature(List<Entry> entries) {
        return entries.stream().filter(Entry::isSignature).reduce((one, later) -> later);
    }

    void add(AgencyId agency, UUID id, CheckedPiece piece, String kind, String note, Actor actor, Instant at) {
        sql.execute(
                """
                insert into editorial.legal_reading
                    (agency_id, piece_id, id, kind, document_version, note, by_id, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                piece.id(),
                id,
                kind,
                piece.documentVersion(),
                note,
                actor.person().value(),
                actor.name(),
                Times.at(at));
    }
}
