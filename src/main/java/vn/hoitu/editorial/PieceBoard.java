package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
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
    record BoardColumnView(
            String key,
            @Nullable String name,
            List<PieceRowView> cards,
            @Nullable String nextCursor,
            int count) {}

    record BoardView(String by, List<BoardColumnView> columns, int countLimit) {}

    private final PieceRows rows;
    private final PieceScope scope;
    private final SectionRegister sections;
    private final DeskNames desks;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;

    PieceBoard(
            PieceRows rows,
            PieceScope scope,
            SectionRegister sections,
            DeskNames desks,
            EditorialPolicy policy,
            Tenancy tenancy) {
        this.rows = rows;
        this.scope = scope;
        this.sections = sections;
        this.desks = desks;
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
            rows.planForTheseValues();
            List<Drawn> drawn = columns(agency, actor.locale(), kind.get(), filter).stream()
                    .map(head -> drawn(agency, actor, head))
                    .toList();
            List<Record> all = drawn.stream().flatMap(d -> d.rows().stream()).toList();
            Iterator<PieceRowView> cards =
                    rows.views(agency, all, actor.locale()).iterator();
            return new BoardView(
                    kind.get().code, drawn.stream().map(d -> d.view(cards)).toList(), MOST_COUNTED);
        }));
    }

    private record Head(String key, @Nullable String name, PieceFilter filter) {}

    private List<Head> columns(AgencyId agency, Locale locale, By by, PieceFilter filter) {
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
            case DESK -> {
                Map<UUID, String> names = desks.of(agency, locale);
                yield desksAtWork(agency).stream()
                        .map(desk -> new Head(desk.toString(), names.get(desk), working.ofDesk(desk)))
                        .toList();
            }
            case FORM ->
                Arrays.stream(PieceForm.values())
                        .map(form -> new Head(form.code(), null, working.inForm(form.code())))
                        .toList();
        };
    }

    private List<UUID> desksAtWork(AgencyId agency) {
        return rows.desks(P.AGENCY_ID.eq(agency.value()), MOST_COLUMNS);
    }

    /** A column whose cards are still rows. */
    private record Drawn(
            Head head, List<Record> rows, @Nullable String nextCursor, int count) {

        BoardColumnView view(Iterator<PieceRowView> cards) {
            List<PieceRowView> own = new ArrayList<>();
            rows.forEach(row -> own.add(cards.next()));
            return new BoardColumnView(head.key(), head.name(), own, nextCursor, count);
        }
    }

    private Drawn drawn(AgencyId agency, Actor actor, Head head) {
        PieceOrder order = PieceOrder.of(head.filter());
        List<Condition> readings = scope.reach(agency, actor, head.filter()).readings();
        List<Record> found = rows.first(readings, order, null, CARDS + 1);
        if (found.size() <= CARDS) {
            return new Drawn(head, found, null, found.size());
        }
        List<Record> shown = found.subList(0, CARDS);
        return new Drawn(head, shown, order.cursor(shown.getLast()), rows.count(DSL.or(readings), MOST_COUNTED));
    }
}
