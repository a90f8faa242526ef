package vn.hoitu.spokesperson;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.text.VietnameseText;

/** Releases in the database, by their authority. Each method runs within a transaction of who checked the right. */
@Repository
class Releases {

    private final DSLContext sql;

    Releases(DSLContext sql) {
        this.sql = sql;
    }

    long nextNumber(UUID authority, String kind) {
        return sql.fetchSingle("""
                        insert into spokesperson.counter (authority_id, kind, last_number) values (?, ?, 1)
                        on conflict (authority_id, kind) do update
                            set last_number = spokesperson.counter.last_number + 1
                        returning last_number
                        """, authority, kind).get(0, Long.class);
    }

    void add(Release r) {
        sql.execute(
                """
                insert into spokesperson.release (id, authority_id, number, state, title, text, folded, contact,
                    embargo_until, audience, audience_under, audience_chosen, by_name, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?, ?, ?::timestamptz)
                """,
                r.id(),
                r.authority(),
                r.number(),
                r.state(),
                r.content().title(),
                r.content().text(),
                folded(r),
                r.content().contact(),
                at(r.content().embargoUntil()),
                r.audience().kind(),
                r.audience().under(),
                r.audience().chosen().toArray(UUID[]::new),
                r.byName(),
                at(r.updatedAt()));
    }

    Optional<Release> find(UUID authority, UUID id) {
        return one("select * from spokesperson.release where authority_id = ? and id = ?", authority, id);
    }

    Optional<Release> lock(UUID authority, UUID id) {
        return one("select * from spokesperson.release where authority_id = ? and id = ? for update", authority, id);
    }

    /** A release that an agency got. */
    Optional<Release> delivered(UUID agency, UUID id) {
        return one("""
                select r.* from spokesperson.release r
                join spokesperson.delivery d on d.release_id = r.id
                where d.agency_id = ? and r.id = ?
                """, agency, id);
    }

    /** As it stands until the transaction ends: a revision waits, or is waited for. */
    Optional<Release> deliveredUnchanging(UUID agency, UUID id) {
        return one("""
                select r.* from spokesperson.release r
                join spokesperson.delivery d on d.release_id = r.id
                where d.agency_id = ? and r.id = ?
                for share of r
                """, agency, id);
    }

    void save(Release r) {
        sql.execute(
                """
                update spokesperson.release set state = ?, title = ?, text = ?, folded = ?, contact = ?,
                    embargo_until = ?::timestamptz, audience = ?, audience_under = ?, audience_chosen = ?, edition = ?,
                    released_at = ?::timestamptz, withdrawn_at = ?::timestamptz, withdrawn_reason = ?,
                    version = version + 1, updated_at = ?::timestamptz
                where id = ?
                """,
                r.state(),
                r.content().title(),
                r.content().text(),
                folded(r),
                r.content().contact(),
                at(r.content().embargoUntil()),
                r.audience().kind(),
                r.audience().under(),
                r.audience().chosen().toArray(UUID[]::new),
                r.edition(),
                at(r.releasedAt()),
                at(r.withdrawnAt()),
                r.withdrawnReason(),
                at(r.updatedAt()),
                r.id());
    }

    void addEdition(Release r, String note, String by, Instant now) {
        sql.execute(
                """
                insert into spokesperson.edition (release_id, edition, title, text, contact, embargo_until, note,
                    by_name, at)
                values (?, ?, ?, ?, ?, ?::timestamptz, ?, ?, ?::timestamptz)
                """,
                r.id(),
                r.edition(),
                r.content().title(),
                r.content().text(),
                r.content().contact(),
                at(r.content().embargoUntil()),
                note,
                by,
                at(now));
    }

    List<Release.Edition> editions(UUID release) {
        return sql.fetch("select * from spokesperson.edition where release_id = ? order by edition desc", release)
                .map(r -> new Release.Edition(
                        r.get("edition", Integer.class),
                        content(r),
                        r.get("note", String.class),
                        r.get("by_name", String.class),
                        Objects.requireNonNull(instant(r, "at"))));
    }

    /** Of an authority, the last changed first. */
    List<Release> page(UUID authority, @Nullable String query, @Nullable String state, int offset, int limit) {
        StringBuilder question = new StringBuilder("select * from spokesperson.release where authority_id = ?");
        List<Object> values = new ArrayList<>(List.of(authority));
        narrow(question, values, query, state);
        question.append(" order by updated_at desc, number desc limit ? offset ?");
        values.addAll(List.of(limit, offset));
        return sql.fetch(question.toString(), values.toArray()).map(Releases::release);
    }

    /** What an agency got, the last sent first. */
    List<Release> inbox(UUID agency, @Nullable String query, @Nullable UUID authority, int offset, int limit) {
        StringBuilder question = new StringBuilder("select * from spokesperson.release r"
                + " join spokesperson.delivery d on d.release_id = r.id where d.agency_id = ?");
        List<Object> values = new ArrayList<>(List.of(agency));
        narrow(question, values, query, null);
        if (authority != null) {
            question.append(" and r.authority_id = ?");
            values.add(authority);
        }
        question.append(" order by r.updated_at desc, r.number desc limit ? offset ?");
        values.addAll(List.of(limit, offset));
        return sql.fetch(question.toString().replace("select *", "select r.*"), values.toArray())
                .map(Releases::release);
    }

    private static void narrow(
            StringBuilder question, List<Object> values, @Nullable String query, @Nullable String state) {
        if (query != null && !query.isBlank()) {
            question.append(" and position(? in folded) > 0");
            values.add(VietnameseText.searchKey(query.strip()));
        }
        if (state != null && !state.isBlank()) {
            question.append(" and state = ?");
            values.add(state);
        }
    }

    private Optional<Release> one(String query, Object... values) {
        return sql.fetch(query, values).stream().findFirst().map(Releases::release);
    }

    private static String folded(Release r) {
        return VietnameseText.searchKey(
                r.number() + " " + r.content().title() + " " + r.content().text());
    }

    static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static @Nullable Instant instant(Record r, String column) {
        OffsetDateTime at = r.get(column, OffsetDateTime.class);
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }

    private static Release.Content content(Record r) {
        return new Release.Content(
                r.get("title", String.class),
                r.get("text", String.class),
                r.get("contact", String.class),
                instant(r, "embargo_until"));
    }

    private static Release release(Record r) {
        return new Release(
                r.get("id", UUID.class),
                r.get("authority_id", UUID.class),
                r.get("number", Long.class),
                r.get("state", String.class),
                content(r),
                new Release.Audience(
                        r.get("audience", String.class),
                        r.get("audience_under", UUID.class),
                        Arrays.asList(r.get("audience_chosen", UUID[].class))),
                r.get("edition", Integer.class),
                instant(r, "released_at"),
                instant(r, "withdrawn_at"),
                r.get("withdrawn_reason", String.class),
                r.get("by_name", String.class),
                r.get("version", Integer.class),
                Objects.requireNonNull(instant(r, "updated_at")));
    }
}
