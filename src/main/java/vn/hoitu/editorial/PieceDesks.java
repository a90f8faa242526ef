package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;

/** For which desk a piece is made; whoever plans the work says so, within his transaction. */
@Service
public class PieceDesks {

    private final DSLContext sql;

    PieceDesks(DSLContext sql) {
        this.sql = sql;
    }

    public void make(AgencyId agency, PieceId piece, @Nullable UUID desk) {
        sql.update(P)
                .set(P.DESK_ID, desk)
                .where(P.AGENCY_ID.eq(agency.value()).and(P.ID.eq(piece.value())))
                .execute();
    }
}
