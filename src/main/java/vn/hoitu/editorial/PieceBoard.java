package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Record;
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
        return Outcome.done(tenancy.searching(agency, () -> {
            List<Drawn> drawn = drawn(agency, actor, columns(agency, actor.locale(), kind.get(), filter), filter);
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
                List<UUID> atWork = desksAtWork(agency);
                Map<UUID, String> names = atWork.isEmpty() ? Map.of() : desks.of(agency, locale);
                yield atWork.stream()
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

    /** The cards of all columns in one statement, and in another one the counts of those that have more. */
    private List<Drawn> drawn(AgencyId agency, Actor actor, List<Head> heads, PieceFilter filter) {
        PieceOrder order = PieceOrder.of(filter);
        List<List<Condition>> readings = heads.stream()
                .map(head -> scope.reach(agency, actor, head.filter()).readings())
                .toList();
        List<List<Record>> found = rows.firstOfEach(agency, readings, order, null, CARDS + 1);
        List<List<Condition>> full = IntStream.range(0, heads.size())
                .filter(i -> found.get(i).size() > CARDS)
                .mapToObj(readings::get)
                .toList();
        Iterator<Integer> counts = rows.counts(full, MOST_COUNTED).iterator();
        return IntStream.range(0, heads.size())
                .mapToObj(i -> column(heads.get(i), found.get(i), order, counts))
                .toList();
    }

    private static Drawn column(Head head, List<Record> found, PieceOrder order, Iterator<Integer> counts) {
        if (found.size() <= CARDS) {
            return new Drawn(head, found, null, found.size());
        }
        List<Record> shown = found.subList(0, CARDS);
        return new Drawn(head, shown, order.cursor(shown.getLast()), counts.next());
    }
}
