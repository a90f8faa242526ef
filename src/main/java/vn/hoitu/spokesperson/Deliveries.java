package vn.hoitu.spokesperson;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Which agency got which release, who opened it when; and the files that went with it. */
@Repository
class Deliveries {

    private final DSLContext sql;

    Deliveries(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID release, UUID agency, Instant now) {
        sql.execute("""
                insert into spokesperson.delivery (release_id, agency_id, sent_at) values (?, ?, ?::timestamptz)
                on conflict do nothing
                """, release, agency, Releases.at(now));
    }

    List<Release.Delivery> of(UUID release) {
        return sql.fetch(
                        "select * from spokesperson.delivery where release_id = ? order by sent_at, agency_id", release)
                .map(Deliveries::delivery);
    }

    Optional<Release.Delivery> find(UUID agency, UUID release) {
        return sql
                .fetch("select * from spokesperson.delivery where agency_id = ? and release_id = ?", agency, release)
                .stream()
                .findFirst()
                .map(Deliveries::delivery);
    }

    /** Only the first opening counts as the receipt. */
    boolean opened(UUID agency, UUID release, String by, int edition, Instant now) {
        return sql.execute("""
                        update spokesperson.delivery set opened_at = ?::timestamptz, opened_by_name = ?,
                            opened_edition = ?
                        where agency_id = ? and release_id = ? and opened_at is null
                        """, Releases.at(now), by, edition, agency, release) == 1;
    }

    void link(UUID agency, UUID release, UUID piece) {
        sql.execute(
                "update spokesperson.delivery set piece_id = ? where agency_id = ? and release_id = ?",
                piece,
                agency,
                release);
    }

    void attach(UUID release, Release.Attachment a, Instant now) {
        sql.execute("""
                insert into spokesperson.attachment (id, release_id, name, bytes, hash, at)
                values (?, ?, ?, ?, ?, ?::timestamptz)
                """, a.id(), release, a.name(), a.bytes(), a.hash(), Releases.at(now));
    }

    boolean detach(UUID release, UUID id) {
        return sql.execute("delete from spokesperson.attachment where release_id = ? and id = ?", release, id) == 1;
    }

    List<Release.Attachment> attachments(UUID release) {
        return sql.fetch("select * from spokesperson.attachment where release_id = ? order by id", release)
                .map(r -> new Release.Attachment(
                        r.get("id", UUID.class),
                        r.get("name", String.class),
                        r.get("bytes", Long.class),
                        r.get("hash", String.class)));
    }

    private static Release.Delivery delivery(Record r) {
        return new Release.Delivery(
                r.get("release_id", UUID.class),
                r.get("agency_id", UUID.class),
                Objects.requireNonNull(Releases.instant(r, "sent_at")),
                Releases.instant(r, "opened_at"),
                r.get("opened_by_name", String.class),
                r.get("opened_edition", Integer.class),
                r.get("piece_id", UUID.class));
    }
}
