package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Pieces in columns: by the state they are in, or by section, desk or form while somebody works on them. */
@Service
class PieceBoard {

    static final int CARDS = 20;
    static final int MOST_COLUMNS = 24;
    static final int MOST_COUNTED = 200;

    /** What stands in the columns' heads. */
    enum By {
        STATE("state"),
        SECTION("section"),
        DESK("desk"),
        FORM("form");

        private final String code;

        By(String code) {
            this.code = code;
        }

        static java.util.Optional<By> of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(by -> by.code.equals(code == null ? STATE.code : code))
                    .findFirst();
        }
    }

    /**
     * @param key what the list's filter of the same name takes to show the whole column
     * @param cards the first ones
     * @param nextCursor the list goes on from here with the column's filter
     * @param count how many there are; one more than the limit means "more"
     */
    record ColumnView(
            String key,
            @Nullable String name,
            List<PieceRowView> cards,
            @Nullable String nextCursor,
            int count) {}

    record BoardView(String by, List<ColumnView> columns, int countLimit) {}

    private final PieceList list;
    private final PieceRows rows;
    private final PieceScope scope;
    private final SectionRegister sections;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;

    PieceBoard(
            PieceList list,
            PieceRows rows,
            PieceScope scope,
            SectionRegister sections,
            EditorialPolicy policy,
            Tenancy tenancy) {
        this.list = list;
        this.rows = rows;
        this.scope = scope;
        this.sections = sections;
        this.policy = policy;
        this.tenancy = tenancy;
    }

    Outcome<BoardView> board(AgencyId agency, Actor actor, @Nullable String by, PieceFilter filter) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        var kind = By.of(by);
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("by", "unknown")));
        }
        return Outcome.done(tenancy.reading(agency, () -> {
            List<ColumnView> columns = columns(agency, kind.get(), filter).stream()
                    .map(head -> column(agency, actor, head))
                    .toList();
            return new BoardView(kind.get().code, columns, MOST_COUNTED);
        }));
    }

    private record Head(String key, @Nullable String name, PieceFilter filter) {}

    private List<Head> columns(AgencyId agency, By by, PieceFilter filter) {
        String inWork = String.join(
                ",", PieceScope.IN_WORK.stream().map(PieceState::code).toList());
        PieceFilter working = filter.state() == null ? filter.inState(inWork) : filter;
        return switch (by) {
            case STATE -> {
                List<PieceState> states = new ArrayList<>(PieceScope.IN_WORK);
                states.add(PieceState.PUBLISHED);
                List<String> asked = PieceFilter.chosen(filter.state());
                yield states.stream()
                        .map(PieceState::code)
                        .filter(code -> asked.isEmpty() || asked.contains(code))
                        .map(code -> new Head(code, null, filter.inState(code)))
                        .toList();
            }
            case SECTION ->
                sections.of(agency).stream()
                        .filter(SectionView::active)
                        .limit(MOST_COLUMNS)
                        .map(s -> new Head(s.id().toString(), s.name(), working.inSection(s.id())))
                        .toList();
            case DESK ->
                desksAtWork(agency).stream()
                        .map(desk -> new Head(desk.toString(), null, working.ofDesk(desk)))
                        .toList();
            case FORM ->
                Arrays.stream(PieceForm.values())
                        .map(form -> new Head(form.code(), null, working.inForm(form.code())))
                        .toList();
        };
    }

    private List<UUID> desksAtWork(AgencyId agency) {
        return rows.desks(P.AGENCY_ID.eq(agency.value()), MOST_COLUMNS);
    }

    private ColumnView column(AgencyId agency, Actor actor, Head head) {
        PieceList.PiecesView first = list.read(agency, actor, head.filter(), null, CARDS);
        int count = first.nextCursor() == null
                ? first.items().size()
                : rows.count(any(scope.readings(agency, actor, head.filter())), MOST_COUNTED);
        return new ColumnView(head.key(), head.name(), first.items(), first.nextCursor(), count);
    }

    private static Condition any(List<Condition> readings) {
        return Objects.requireNonNull(DSL.or(readings));
    }
}
