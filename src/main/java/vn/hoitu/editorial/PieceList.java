package vn.hoitu.editorial;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Lists of pieces: my own, what waits for me, all; filtered, sorted and in pages that stay right while pieces move. */
@Service
class PieceList {

    /** Nobody needs to know whether there are forty or sixty thousand; counting them would cost more than showing them. */
    static final int MOST_COUNTED = 1_000;

    /**
     * A page of a list.
     *
     * @param total absent where there are more than are counted, and on pages after the first
     * @param counts how many there are in each state whatever state is shown; one more than the limit means "more"
     */
    record PiecesView(
            List<PieceRowView> items,
            @Nullable String nextCursor,
            @Nullable Long total,
            Map<String, Long> counts,
            int countLimit) {}

    private final PieceRows rows;
    private final PieceRowViews views;
    private final PieceScope scope;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;

    PieceList(PieceRows rows, PieceRowViews views, PieceScope scope, EditorialPolicy policy, Tenancy tenancy) {
        this.rows = rows;
        this.views = views;
        this.scope = scope;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    Outcome<PiecesView> page(AgencyId agency, Actor actor, PieceFilter filter, @Nullable String cursor, int limit) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        if (PieceFilter.chosen(filter.state()).stream()
                .anyMatch(code -> PieceState.of(code).isEmpty())) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("state", "unknown")));
        }
        if (!PieceOrder.of(filter).knows(cursor)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("cursor", "malformed")));
        }
        return Outcome.done(tenancy.searching(agency, () -> {
            PieceScope.Reach reach = scope.reach(agency, actor, filter);
            PiecesView page = read(agency, actor, reach, PieceOrder.of(filter), cursor, limit);
            if (cursor != null && !cursor.isBlank() || !reach.countable()) {
                return page;
            }
            Map<String, Long> counts = rows.counts(reach.possible(), MOST_COUNTED);
            return new PiecesView(page.items(), page.nextCursor(), total(counts, reach.shown()), counts, MOST_COUNTED);
        }));
    }

    /** A page without counts, within the agency's transaction, for somebody who may read lists. */
    PiecesView read(AgencyId agency, Actor actor, PieceFilter filter, @Nullable String cursor, int limit) {
        return read(agency, actor, scope.reach(agency, actor, filter), PieceOrder.of(filter), cursor, limit);
    }

    private PiecesView read(
            AgencyId agency,
            Actor actor,
            PieceScope.Reach reach,
            PieceOrder order,
            @Nullable String cursor,
            int limit) {
        List<Record> found = rows.first(agency, reach.readings(), order, cursor, limit + 1);
        List<Record> shown = found.size() > limit ? found.subList(0, limit) : found;
        return new PiecesView(
                views.of(agency, shown, actor.locale()),
                found.size() > limit ? order.cursor(shown.getLast()) : null,
                null,
                Map.of(),
                MOST_COUNTED);
    }

    private static @Nullable Long total(Map<String, Long> counts, Set<PieceState> states) {
        long total = 0;
        for (Map.Entry<String, Long> each : counts.entrySet()) {
            boolean shown = states.isEmpty()
                    ? !each.getKey().equals(PieceState.DISCARDED.code())
                    : states.stream().anyMatch(state -> state.code().equals(each.getKey()));
            if (shown && each.getValue() > MOST_COUNTED) {
                return null;
            }
            total += shown ? each.getValue() : 0;
        }
        return total;
    }
}
