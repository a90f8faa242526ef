package vn.hoitu.operation;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.IdSource;

/** What a command asks of the running program, and what became of it. */
@Repository
class Requests {

    /** @param failure why it could not be done; absent when it was done or is not done yet */
    record State(boolean taken, boolean done, @Nullable String failure) {}

    private final DSLContext sql;
    private final IdSource ids;

    Requests(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    UUID ask(String kind) {
        UUID id = ids.next();
        sql.execute("insert into operation.request (id, kind) values (?, ?)", id, kind);
        return id;
    }

    /** Takes the oldest waiting request; no two takers get the same one. */
    Optional<UUID> take(String kind) {
        return Optional.ofNullable(sql.fetchOne("""
                        update operation.request set taken_at = now() where id = (
                            select id from operation.request where kind = ? and taken_at is null
                            order by asked_at limit 1 for update skip locked)
                        returning id
                        """, kind)).map(row -> row.get("id", UUID.class));
    }

    /** @return false when it was taken in the meantime */
    boolean withdraw(UUID id) {
        return sql.execute("delete from operation.request where id = ? and taken_at is null", id) == 1;
    }

    void done(UUID id, @Nullable String failure) {
        sql.execute("update operation.request set done_at = now(), failure = ? where id = ?", failure, id);
    }

    State state(UUID id) {
        Record row = sql.fetchSingle("select taken_at, done_at, failure from operation.request where id = ?", id);
        return new State(row.get("taken_at") != null, row.get("done_at") != null, row.get("failure", String.class));
    }
}
