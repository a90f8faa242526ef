package vn.hoitu.editorial;

import static vn.hoitu.editorial.db.Tables.PLANNED_ACT;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.tenancy.Tenancy;

/** The calendar of what happens by itself: what waits, what came late, what failed. */
@Service
class PlannedActList {

    static final int MOST_ROWS = 500;
    private static final vn.hoitu.editorial.db.tables.PlannedAct A = PLANNED_ACT;

    record Filter(
            @Nullable String state,
            @Nullable String act,
            @Nullable String channel,
            @Nullable UUID piece,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /**
     * @param lateMs how long after its time it was done or failed
     * @param reason why it failed or was cancelled, in words; absent otherwise
     */
    record PlannedActView(
            UUID id,
            UUID pieceId,
            long number,
            String title,
            String channel,
            String act,
            Instant at,
            String state,
            @Nullable Instant doneAt,
            @Nullable Long lateMs,
            @Nullable String reason,
            String byName,
            int version) {}

    /**
     * @param counts how many there are of each state with the other conditions of the filter
     * @param mayChange whether the person may move and cancel them, for himself or for somebody who is away
     */
    record PlannedActsView(List<PlannedActView> items, Map<String, Long> counts, long total, boolean mayChange) {}

    private final DSLContext sql;
    private final Deputies deputies;
    private final Problems texts;
    private final Tenancy tenancy;
    private final JsonMapper json;

    PlannedActList(DSLContext sql, Deputies deputies, Problems texts, Tenancy tenancy, JsonMapper json) {
        this.sql = sql;
        this.deputies = deputies;
        this.texts = texts;
        this.tenancy = tenancy;
        this.json = json;
    }

    /**
     * What failed stands on top, then what waits in the order of time, then what is over, the latest first. Who does
     * not edit sees what is planned for his own pieces.
     */
    Outcome<PlannedActsView> list(AgencyId agency, Actor actor, Filter filter) {
        if (!deputies.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        Condition mine = deputies.may(actor, agency, EditorialPolicy.EDIT) ? DSL.noCondition() : ofOwner(agency, actor);
        return Outcome.done(tenancy.reading(agency, () -> {
            Condition anyState =
                    A.AGENCY_ID.eq(agency.value()).and(conditions(filter)).and(mine);
            Condition all = filter.state() == null ? anyState : anyState.and(A.STATE.eq(filter.state()));
            List<PlannedActView> items = sql.select(A.fields())
                    .select(Pieces.P.NUMBER, Pieces.P.TITLE)
                    .from(A)
                    .join(Pieces.P)
                    .on(Pieces.P.AGENCY_ID.eq(A.AGENCY_ID).and(Pieces.P.ID.eq(A.PIECE_ID)))
                    .where(all)
                    .orderBy(
                            DSL.case_(A.STATE)
                                    .when("failed", 0)
                                    .when("waiting", 1)
                                    .else_(2),
                            DSL.when(A.STATE.eq("waiting"), A.AT).asc().nullsLast(),
                            A.AT.desc(),
                            A.ID)
                    .limit(MOST_ROWS)
                    .fetch(r -> view(r, actor.locale()));
            Map<String, Long> counts = sql.select(A.STATE, DSL.count())
                    .from(A)
                    .where(anyState)
                    .groupBy(A.STATE)
                    .fetchMap(r -> r.value1(), r -> r.value2().longValue());
            return new PlannedActsView(
                    items, counts, sql.fetchCount(A, all), deputies.may(actor, agency, EditorialPolicy.PUBLISH));
        }));
    }

    private static Condition ofOwner(AgencyId agency, Actor actor) {
        return A.PIECE_ID.in(DSL.select(Pieces.P.ID)
                .from(Pieces.P)
                .where(Pieces.P.AGENCY_ID.eq(agency.value()))
                .and(Pieces.P.OWNER_ID.eq(actor.person().value())));
    }

    private static Condition conditions(Filter f) {
        Condition condition = DSL.noCondition();
        condition = f.act() == null ? condition : condition.and(A.ACT.eq(f.act()));
        condition = f.channel() == null ? condition : condition.and(A.CHANNEL.eq(f.channel()));
        condition = f.piece() == null ? condition : condition.and(A.PIECE_ID.eq(f.piece()));
        condition = f.from() == null ? condition : condition.and(A.AT.ge(f.from()));
        return f.to() == null ? condition : condition.and(A.AT.lt(f.to()));
    }

    Outcome<Table> csv(AgencyId agency, Actor actor, Filter filter) {
        return list(agency, actor, filter).map(view -> {
            Table table = Table.headed(word("table.planned-acts", actor.locale()));
            view.items().forEach(row -> add(table, row, actor.locale()));
            return table;
        });
    }

    private void add(Table table, PlannedActView row, Locale locale) {
        table.add(
                row.at(),
                word("planned." + row.act(), locale),
                word("channel." + row.channel(), locale),
                row.number(),
                row.title(),
                word("planned-state." + row.state(), locale),
                row.doneAt(),
                row.lateMs() == null ? "" : row.lateMs() / 1_000.0,
                row.reason(),
                row.byName());
    }

    private PlannedActView view(Record r, Locale locale) {
        PlannedAct act = PlannedActs.act(r);
        return new PlannedActView(
                act.id(),
                act.piece().value(),
                r.get(Pieces.P.NUMBER),
                r.get(Pieces.P.TITLE),
                act.channel().code(),
                act.kind().code(),
                act.at(),
                act.state().code(),
                act.doneAt(),
                act.lateMs(),
                act.outcome() == null || act.state() != PlannedAct.State.FAILED ? null : reason(act, locale),
                act.byName(),
                act.version());
    }

    private String reason(PlannedAct act, Locale locale) {
        String code = act.outcome() == null ? "" : act.outcome();
        PlannedReason reason = act.outcomeValues() == null
                ? new PlannedReason(Map.of(), List.of())
                : json.readValue(act.outcomeValues(), PlannedReason.class);
        return reason.inWords(code, texts, locale);
    }

    private String word(String key, Locale locale) {
        return texts.text(key, Map.of(), locale);
    }
}
