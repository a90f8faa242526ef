package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.text.VietnameseText;

/** Lists of pieces: my own, what waits for me, all; filtered, sorted and in pages that stay right while pieces move. */
@Service
class PieceList {

    /** What a list shows. */
    record Filter(
            @Nullable String view,
            @Nullable String state,
            @Nullable UUID section,
            @Nullable String query,
            @Nullable String sort) {}

    record PiecesView(List<PieceRowView> items, @Nullable String nextCursor, long total, Map<String, Long> counts) {}

    private final DSLContext sql;
    private final Pieces pieces;
    private final PieceViews views;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;

    PieceList(DSLContext sql, Pieces pieces, PieceViews views, EditorialPolicy policy, Tenancy tenancy) {
        this.sql = sql;
        this.pieces = pieces;
        this.views = views;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    Outcome<PiecesView> page(AgencyId agency, Actor actor, Filter filter, @Nullable String cursor, int limit) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.reading(agency, () -> {
            Condition anyState = base(agency, actor, filter);
            Condition all = anyState.and(ofState(filter.state()));
            Order order = Order.of(filter.sort());
            List<Piece> found = sql.selectFrom(P)
                    .where(all)
                    .and(order.after(cursor))
                    .orderBy(order.fields())
                    .limit(limit + 1)
                    .fetch(pieces::piece);
            List<Piece> shown = found.size() > limit ? found.subList(0, limit) : found;
            return new PiecesView(
                    views.rows(agency, shown, actor.locale()),
                    found.size() > limit ? order.cursor(shown.getLast()) : null,
                    sql.fetchCount(P, all),
                    counts(anyState));
        }));
    }

    /** The states in which a piece waits for this person's next step. */
    Set<PieceState> waitingFor(AgencyId agency, Actor actor) {
        Set<PieceState> states = EnumSet.noneOf(PieceState.class);
        if (policy.may(actor, agency, EditorialPolicy.EDIT)) {
            states.add(PieceState.SUBMITTED);
        }
        if (policy.may(actor, agency, EditorialPolicy.APPROVE)) {
            states.add(PieceState.REVIEWED);
        }
        if (policy.may(actor, agency, EditorialPolicy.PUBLISH)) {
            states.add(PieceState.APPROVED);
        }
        return states;
    }

    private Condition base(AgencyId agency, Actor actor, Filter filter) {
        Condition condition = P.AGENCY_ID.eq(agency.value()).and(readable(agency, actor));
        UUID me = actor.person().value();
        condition = switch (filter.view() == null ? "all" : filter.view()) {
            case "mine" -> condition.and(P.OWNER_ID.eq(me)).and(P.STATE.ne(PieceState.DISCARDED.code()));
            case "queue" ->
                condition.and(P.STATE
                        .in(codes(waitingFor(agency, actor)))
                        .or(P.STATE.eq(PieceState.RETURNED.code()).and(P.OWNER_ID.eq(me))));
            default -> filter.state() == null ? condition.and(P.STATE.ne(PieceState.DISCARDED.code())) : condition;
        };
        if (filter.section() != null) {
            condition = condition.and(P.SECTION_ID.eq(filter.section()));
        }
        if (filter.query() != null && !filter.query().isBlank()) {
            condition = condition.and(P.FOLDED.containsIgnoreCase(
                    VietnameseText.fold(filter.query().strip())));
        }
        return condition;
    }

    private Condition readable(AgencyId agency, Actor actor) {
        return policy.may(actor, agency, EditorialPolicy.EDIT)
                ? DSL.noCondition()
                : P.OWNER_ID.eq(actor.person().value()).or(P.STATE.eq(PieceState.PUBLISHED.code()));
    }

    private static Condition ofState(@Nullable String states) {
        return states == null || states.isBlank() ? DSL.noCondition() : P.STATE.in(List.of(states.split(",", 20)));
    }

    private Map<String, Long> counts(Condition condition) {
        Map<String, Long> counts = new LinkedHashMap<>();
        sql.select(P.STATE, DSL.count())
                .from(P)
                .where(condition)
                .groupBy(P.STATE)
                .forEach(r -> counts.put(r.value1(), r.value2().longValue()));
        return counts;
    }

    private static List<String> codes(Set<PieceState> states) {
        return states.stream().map(PieceState::code).toList();
    }

    /** A way to sort, with the cursor that goes on from a row even when rows before it have moved. */
    private enum Order {
        UPDATED_LAST(true),
        UPDATED_FIRST(false),
        PUBLISHED(true),
        TITLE(false);

        private final boolean descending;

        Order(boolean descending) {
            this.descending = descending;
        }

        static Order of(@Nullable String sort) {
            return switch (sort == null ? "" : sort) {
                case "updated" -> UPDATED_FIRST;
                case "published", "-published" -> PUBLISHED;
                case "title" -> TITLE;
                default -> UPDATED_LAST;
            };
        }

        List<SortField<?>> fields() {
            List<SortField<?>> fields = new ArrayList<>();
            Field<?> main = main();
            fields.add(descending ? main.desc() : main.asc());
            fields.add(descending ? P.ID.desc() : P.ID.asc());
            return fields;
        }

        private Field<?> main() {
            return switch (this) {
                case UPDATED_LAST, UPDATED_FIRST -> P.UPDATED_AT;
                case PUBLISHED -> DSL.coalesce(P.PUBLISHED_AT, P.CREATED_AT);
                case TITLE -> P.FOLDED;
            };
        }

        String cursor(Piece last) {
            String value = switch (this) {
                case UPDATED_LAST, UPDATED_FIRST -> last.updatedAt().toString();
                case PUBLISHED -> (last.publishedAt() == null ? last.createdAt() : last.publishedAt()).toString();
                case TITLE -> Pieces.folded(last.title(), last.authors());
            };
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((last.id() + "|" + value).getBytes(StandardCharsets.UTF_8));
        }

        /** A cursor that does not fit is read as the beginning. */
        @SuppressWarnings("unchecked")
        Condition after(@Nullable String cursor) {
            return read(cursor)
                    .map(at -> {
                        var row = DSL.row((Field<Object>) main(), (Field<Object>) (Field<?>) P.ID);
                        return descending ? row.lt(at.value(), at.id()) : row.gt(at.value(), at.id());
                    })
                    .orElse(DSL.noCondition());
        }

        private record At(UUID id, Object value) {}

        private Optional<At> read(@Nullable String cursor) {
            if (cursor == null || cursor.isBlank()) {
                return Optional.empty();
            }
            try {
                String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                int bar = text.indexOf('|');
                String value = text.substring(bar + 1);
                return Optional.of(
                        new At(UUID.fromString(text.substring(0, bar)), this == TITLE ? value : Instant.parse(value)));
            } catch (IllegalArgumentException | DateTimeParseException | StringIndexOutOfBoundsException e) {
                return Optional.empty();
            }
        }
    }
}
