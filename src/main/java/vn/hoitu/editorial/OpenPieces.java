package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.OpenWork;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** The pieces that somebody owns and has not finished. */
@Component
class OpenPieces implements OpenWork {

    private final DSLContext sql;
    private final HandingOn handing;
    private final Tenancy tenancy;

    OpenPieces(DSLContext sql, HandingOn handing, Tenancy tenancy) {
        this.sql = sql;
        this.handing = handing;
        this.tenancy = tenancy;
    }

    @Override
    public String kind() {
        return "piece";
    }

    @Override
    public List<Item> of(AgencyId agency, PersonId person, int limit) {
        return read(sql, tenancy, agency, P.OWNER_ID.eq(person.value()), kind(), limit);
    }

    static List<Item> read(DSLContext sql, Tenancy tenancy, AgencyId agency, Condition whose, String kind, int limit) {
        Condition inWork = P.STATE.in(PieceScope.IN_WORK.stream()
                .map(state -> DSL.inline(state.code()))
                .toList());
        return tenancy.reading(
                agency,
                () -> sql.select(P.ID, P.TITLE, P.STATE, P.STEP_DUE_AT)
                        .from(P)
                        .where(P.AGENCY_ID.eq(agency.value()).and(whose).and(inWork))
                        .orderBy(P.STEP_DUE_AT.asc().nullsLast(), P.UPDATED_AT.desc(), P.ID)
                        .limit(limit)
                        .fetch(r -> new Item(kind, r.value1(), r.value2(), r.value3(), r.value4())));
    }

    @Override
    public Outcome<?> handOver(AgencyId agency, Actor actor, UUID item, PersonId from, PersonId to, String reason) {
        return handing.leavingOwner(agency, actor, new PieceId(item), to.value(), reason);
    }
}
