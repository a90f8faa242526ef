package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/** Which pieces a list may and shall show to whom, as conditions that the indexes of pieces serve. */
@Component
class PieceScope {

    /** The states of pieces that somebody still works on, in the order of the way; an index holds exactly these. */
    static final List<PieceState> IN_WORK = List.of(
            PieceState.DRAFT,
            PieceState.RETURNED,
            PieceState.SUBMITTED,
            PieceState.REVIEWED,
            PieceState.APPROVED,
            PieceState.SCHEDULED);

    /** Where a piece may wait for somebody before it is out. */
    private static final List<PieceState> WAITING =
            List.of(PieceState.RETURNED, PieceState.SUBMITTED, PieceState.REVIEWED, PieceState.APPROVED);

    private final EditorialPolicy policy;
    private final MyTurn turn;
    private final TitleWords words;
    private final WorkflowColumns workflows;
    private final Tenancy tenancy;
    private final Clock clock;

    PieceScope(
            EditorialPolicy policy,
            MyTurn turn,
            TitleWords words,
            WorkflowColumns workflows,
            Tenancy tenancy,
            Clock clock) {
        this.policy = policy;
        this.turn = turn;
        this.words = words;
        this.workflows = workflows;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * What a list reaches.
     *
     * @param possible what it would show of each state
     * @param readings what it shows, as parts without a common row, each of which finds its first rows by an index
     * @param shown the states it shows; none for all but what was discarded
     * @param countable whether counting up to a limit takes no longer than showing
     */
    record Reach(
            Map<PieceState, Condition> possible, List<Condition> readings, Set<PieceState> shown, boolean countable) {}

    private record Typed(AgencyId agency, String words) {}

    private record Waiting(AgencyId agency, PersonId person) {}

    Reach reach(AgencyId agency, Actor actor, PieceFilter filter) {
        TitleWords.Found found = tenancy.onceReading(
                new Typed(agency, String.valueOf(filter.query())), () -> words.find(agency, filter.query()));
        Condition base = base(agency, actor, filter, found.condition());
        Condition unpublished = unpublished(agency, actor);
        Set<PieceState> asked = EnumSet.noneOf(PieceState.class);
        PieceFilter.chosen(filter.state()).forEach(code -> PieceState.of(code).ifPresent(asked::add));
        Map<PieceState, Condition> possible = new EnumMap<>(PieceState.class);
        if (filter.isQueue()) {
            MyTurn.Turn mine = tenancy.onceReading(new Waiting(agency, actor.person()), () -> turn.of(agency, actor));
            WAITING.forEach(state ->
                    possible.put(state, in(base, state).and(unpublished).and(mine.onTheWay())));
            if (mine.reviewsAfterwards()) {
                possible.put(
                        PieceState.PUBLISHED, in(base, PieceState.PUBLISHED).and(MyTurn.awaitsReview()));
            }
        } else {
            List<PieceState> all = filter.late() ? IN_WORK : List.of(PieceState.values());
            all.forEach(state -> possible.put(
                    state,
                    state == PieceState.PUBLISHED
                            ? in(base, state)
                            : in(base, state).and(unpublished)));
        }
        if (asked.isEmpty() && !filter.isQueue() && !filter.late()) {
            return new Reach(possible, whole(base, unpublished), Set.of(), !found.isCommon());
        }
        Set<PieceState> shown = EnumSet.copyOf(possible.keySet());
        if (!PieceFilter.chosen(filter.state()).isEmpty()) {
            shown.retainAll(asked);
        }
        if (!filter.isQueue() && shown.equals(EnumSet.copyOf(IN_WORK))) {
            Condition working = base.and(P.STATE.in(IN_WORK.stream()
                            .map(state -> DSL.inline(state.code()))
                            .toList()))
                    .and(unpublished);
            return new Reach(possible, List.of(working), shown, !found.isCommon());
        }
        List<Condition> readings = possible.entrySet().stream()
                .filter(reading -> shown.contains(reading.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Reach(possible, readings, shown, !found.isCommon());
    }

    private static Condition in(Condition base, PieceState state) {
        return base.and(P.STATE.eq(DSL.inline(state.code())));
    }

    /** Everything the filter says but for the state and what waits for whom. */
    private Condition base(AgencyId agency, Actor actor, PieceFilter filter, Condition words) {
        UUID me = actor.person().value();
        Condition condition = P.AGENCY_ID.eq(agency.value());
        if ("mine".equals(filter.view())) {
            condition = condition.and(P.OWNER_ID.eq(me));
        }
        if (filter.section() != null) {
            condition = condition.and(P.SECTION_ID.eq(filter.section()));
        }
        if (filter.owner() != null) {
            condition = condition.and(P.OWNER_ID.eq(filter.owner()));
        }
        if (filter.holder() != null) {
            condition = condition.and(P.HOLDER_ID.eq(filter.holder()));
        }
        if (filter.desk() != null) {
            condition = condition.and(P.DESK_ID.eq(filter.desk()));
        }
        if (filter.workflow() != null) {
            condition = condition.and(workflows.going(agency, filter.workflow()));
        }
        return condition
                .and(oneOf(P.STEP, filter.step()))
                .and(oneOf(P.FORM, filter.form()))
                .and(oneOf(P.URGENCY, filter.urgency()))
                .and(changedWithin(filter))
                .and(filter.late() ? P.STEP_DUE_AT.lt(clock.instant()) : DSL.noCondition())
                .and(words);
    }

    /** Everybody reads what is out; of the rest whoever does not edit reads his own, which an index of owners finds. */
    private Condition unpublished(AgencyId agency, Actor actor) {
        return policy.may(actor, agency, EditorialPolicy.EDIT)
                ? DSL.noCondition()
                : P.OWNER_ID.eq(actor.person().value());
    }

    /** Whoever reads only his own and what is out would pass by the others' work one by one in a single reading. */
    private static List<Condition> whole(Condition base, Condition unpublished) {
        Condition whole = base.and(P.STATE.ne(DSL.inline(PieceState.DISCARDED.code())));
        return unpublished.equals(DSL.noCondition())
                ? List.of(whole)
                : List.of(
                        in(base, PieceState.PUBLISHED),
                        whole.and(P.STATE.ne(DSL.inline(PieceState.PUBLISHED.code())))
                                .and(unpublished));
    }

    private static Condition oneOf(org.jooq.Field<String> field, @Nullable String codes) {
        List<String> chosen = PieceFilter.chosen(codes);
        return switch (chosen.size()) {
            case 0 -> DSL.noCondition();
            case 1 -> field.eq(chosen.getFirst());
            default -> field.in(chosen);
        };
    }

    private static Condition changedWithin(PieceFilter filter) {
        Condition condition = DSL.noCondition();
        if (filter.from() != null) {
            Instant first = filter.from().atStartOfDay(VietnamTime.ZONE).toInstant();
            condition = condition.and(P.UPDATED_AT.ge(first));
        }
        if (filter.to() != null) {
            Instant end = filter.to().plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
            condition = condition.and(P.UPDATED_AT.lt(end));
        }
        return condition;
    }
}
