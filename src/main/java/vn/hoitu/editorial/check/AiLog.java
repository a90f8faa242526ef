package vn.hoitu.editorial.check;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;

/** The log of the use of AI in pieces: only added to. */
@Repository
class AiLog {

    static final int MOST_ROWS_EXPORTED = 100_000;

    /** @param kind used, withdrawn or none */
    record Entry(
            UUID id,
            UUID piece,
            String kind,
            int documentVersion,
            @Nullable String medium,
            @Nullable String tool,
            @Nullable String purpose,
            boolean labelled,
            @Nullable UUID responsibleId,
            @Nullable String responsibleName,
            @Nullable UUID withdraws,
            String note,
            UUID byId,
            String byName,
            Instant at) {

        boolean is(AiMedium asked) {
            return Objects.equals(medium, asked.code());
        }
    }

    private final DSLContext sql;

    AiLog(DSLContext sql) {
        this.sql = sql;
    }

    void add(AgencyId agency, Entry e) {
        sql.execute(
                """
                insert into editorial.ai_use (agency_id, piece_id, id, kind, document_version, medium, tool, purpose,
                    labelled, responsible_id, responsible_name, withdraws, note, by_id, by_name, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?::uuid, ?, ?, ?, ?::timestamptz)
                """,
                agency.value(),
                e.piece(),
                e.id(),
                e.kind(),
                e.documentVersion(),
                e.medium(),
                e.tool(),
                e.purpose(),
                e.labelled(),
                e.responsibleId(),
                e.responsibleName(),
                e.withdraws(),
                e.note(),
                e.byId(),
                e.byName(),
                Times.at(e.at()));
    }

    List<Entry> of(AgencyId agency, UUID piece) {
        return sql.fetch(
                        "select * from editorial.ai_use where agency_id = ? and piece_id = ? order by id",
                        agency.value(),
                        piece)
                .map(AiLog::entry);
    }

    List<Entry> between(AgencyId agency, Instant from, Instant to) {
        return sql.fetch("""
                        select * from editorial.ai_use where agency_id = ? and at >= ?::timestamptz and at < ?::timestamptz
                        order by at desc, id desc limit ?
                        """, agency.value(), Times.at(from), Times.at(to), MOST_ROWS_EXPORTED)
                .map(AiLog::entry);
    }

    /** The uses that were declared and not withdrawn. */
    static List<Entry> standing(List<Entry> log) {
        var withdrawn =
                log.stream().map(Entry::withdraws).filter(Objects::nonNull).collect(Collectors.toSet());
        return log.stream()
                .filter(e -> e.kind().equals("used") && !withdrawn.contains(e.id()))
                .toList();
    }

    /** The last word that no AI was used, if nothing was declared after it. */
    static Optional<Entry> none(List<Entry> log) {
        return log.isEmpty() || !log.getLast().kind().equals("none") ? Optional.empty() : Optional.of(log.getLast());
    }

    static Entry entry(
            UUID id, CheckedPiece piece, String kind, @Nullable UUID withdraws, String note, Actor actor, Instant at) {
        return new Entry(
                id,
                piece.id(),
                kind,
                piece.documentVersion(),
                null,
                null,
                null,
                false,
                null,
                null,
                withdraws,
                note,
                actor.person().value(),
                actor.name(),
                at);
    }

    private static Entry entry(Record r) {
        return new Entry(
                r.get("id", UUID.class),
                r.get("piece_id", UUID.class),
                r.get("kind", String.class),
                r.get("document_version", Integer.class),
                r.get("medium", String.class),
                r.get("tool", String.class),
                r.get("purpose", String.class),
                r.get("labelled", Boolean.class),
                r.get("responsible_id", UUID.class),
                r.get("responsible_name", String.class),
                r.get("withdraws", UUID.class),
                r.get("note", String.class),
                r.get("by_id", UUID.class),
                r.get("by_name", String.class),
                Times.instant(r, "at"));
    }
}
