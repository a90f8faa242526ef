package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** The records behind the figures of {@link WorkRecords}, one by one. */
@Service
public class WorkEntries {

    /**
     * One piece, or one thing that happened to it.
     *
     * @param who its owner, or who did what happened
     * @param seconds how long it had stood in the state it left
     */
    public record Entry(
            UUID pieceId,
            long number,
            String title,
            String form,
            String who,
            Instant at,
            @Nullable String reason,
            @Nullable Long seconds) {}

    private final DSLContext sql;
    private final Tenancy tenancy;

    WorkEntries(DSLContext sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /** Pieces that first appeared in the span, newest first. */
    public List<Entry> appeared(
            AgencyId agency, WorkScope scope, Instant from, Instant to, @Nullable String form, int limit) {
        Condition ofForm = form == null ? DSL.noCondition() : P.FORM.eq(form);
        return tenancy.reading(
                agency,
                () -> sql.select(P.ID, P.NUMBER, P.TITLE, P.FORM, P.OWNER_NAME, P.PUBLISHED_AT)
                        .from(P)
                        .where(WorkRecords.within(agency, scope, from, to).and(ofForm))
                        .orderBy(P.PUBLISHED_AT.desc(), P.ID)
                        .limit(limit)
                        .fetch(r -> new Entry(
                                r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6(), null, null)));
    }

    /** Returns in the span, newest first. */
    public List<Entry> returned(AgencyId agency, WorkScope scope, Instant from, Instant to, int limit) {
        return steps(agency, scope, from, to, "s.to_state = {1}", "returned", "s.at desc", limit);
    }

    /** Leavings of a state in the span, those that took longest first. */
    public List<Entry> left(AgencyId agency, WorkScope scope, Instant from, Instant to, String state, int limit) {
        return steps(agency, scope, from, to, "s.state = {1}", state, "s.took desc", limit);
    }

    private List<Entry> steps(
            AgencyId agency,
            WorkScope scope,
            Instant from,
            Instant to,
            String which,
            String state,
            String order,
            int limit) {
        return tenancy.reading(
                agency,
                () -> sql.fetch(
                                "select s.piece_id, {2}.number, {2}.title, {2}.form, s.by_name, s.at, s.reason, s.took::bigint as took"
                                        + " from ({0}) s join {2} on {2}.agency_id = {3} and {2}.id = s.piece_id where "
                                        + which + " order by " + order + ", s.piece_id limit {4}",
                                WorkRecords.steps(agency, scope, from, to),
                                DSL.val(state),
                                P,
                                DSL.val(agency.value()),
                                DSL.val(limit))
                        .map(r -> new Entry(
                                r.get("piece_id", UUID.class),
                                r.get("number", Long.class),
                                r.get("title", String.class),
                                r.get("form", String.class),
                                r.get("by_name", String.class),
                                r.get("at", java.time.OffsetDateTime.class).toInstant(),
                                r.get("reason", String.class),
                                r.get("took", Long.class))));
    }
}
