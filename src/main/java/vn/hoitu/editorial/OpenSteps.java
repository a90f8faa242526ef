package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.OpenWork;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.tenancy.Tenancy;

/** The steps of others' pieces that somebody answers for by name. */
@Component
class OpenSteps implements OpenWork {

    private final DSLContext sql;
    private final HandingOn handing;
    private final Tenancy tenancy;

    OpenSteps(DSLContext sql, HandingOn handing, Tenancy tenancy) {
        this.sql = sql;
        this.handing = handing;
        this.tenancy = tenancy;
    }

    @Override
    public String kind() {
        return "step";
    }

    @Override
    public List<Item> of(AgencyId agency, PersonId person, int limit) {
        return OpenPieces.read(
                sql, tenancy, agency, P.HOLDER_ID.eq(person.value()).and(P.OWNER_ID.ne(person.value())), kind(), limit);
    }

    @Override
    public Outcome<?> handOver(AgencyId agency, Actor actor, UUID item, PersonId from, PersonId to, String reason) {
        return handing.leavingHolder(agency, actor, new PieceId(item), to.value(), reason);
    }
}
