package vn.hoitu.editorial;

import static vn.hoitu.editorial.Pieces.P;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

/** Pieces in columns: by state, by the steps of a workflow, or by section, desk or form while somebody works on them. */
@Service
class PieceBoard {

    static final String IN_WORK =
            String.join(",", PieceScope.IN_WORK.stream().map(PieceState::code).toList());

    static final int CARDS = 20;
    static final int MOST_COLUMNS = 24;
    static final int MOST_COUNTED = 200;
    /**
     * @param key what the list's filter of the same name takes to show the whole column
     * @param cards the first ones
     * @param nextCursor the list goes on from here with the column's filter
     * @param count how many there are; one more than the limit means "more"
     * @param state of a step, which states the list shows there
     * @param from of a step, since when
     * @param outDays of the last step, so many days back unless the filter has a first day of its own; 0 is everything
     * @param older the workflow in force no longer has this step
     * @param leadsTo of a step, the keys of the columns to which its ways lead
     */
    record BoardColumnView(
            String key,
            @Nullable String name,
            List<PieceRowView> cards,
            @Nullable String nextCursor,
            int count,
            @Nullable String state,
            @Nullable LocalDate from,
            @Nullable Integer outDays,
            boolean older,
            List<String> leadsTo) {}

    /** @param workflow whose steps are shown; of a board by steps, with the others that may be chosen */
    record BoardView(
            String by,
            List<BoardColumnView> columns,
            int countLimit,
            @Nullable UUID workflow,
            List<WorkflowColumns.WorkflowChoiceView> workflows) {}

    private final PieceRows rows;
    private final PieceRowViews views;
    private final PieceScope scope;
    private final SectionRegister sections;
    private final DeskNames desks;
    private final WorkflowColumns workflows;
    private final EditorialPolicy policy;
    private final Tenancy tenancy;
    private final StepHeads steps;

    PieceBoard(
            PieceRows rows,
            PieceRowViews views,
            PieceScope scope,
            SectionRegister sections,
            DeskNames desks,
            WorkflowColumns workflows,
            EditorialPolicy policy,
            Tenancy tenancy,
            StepHeads steps) {
        this.rows = rows;
        this.views = views;
        this.scope = scope;
        this.sections = sections;
        this.desks = desks;
        this.workflows = workflows;
        this.policy = policy;
        this.tenancy = tenancy;
        this.steps = steps;
    }

    Outcome<BoardView> board(
            AgencyId agency, Actor actor, @Nullable String by, @Nullable Integer outDays, PieceFilter filter) {
        if (!policy.may(actor, agency, EditorialPolicy.WRITE)) {
            return Outcome.refused(Refusal.forbidden());
        }
        var kind = BoardColumns.of(by);
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("by", "unknown")));
        }
        int days = Objects.requireNonNullElse(outDays, StepHeads.USUAL_DAYS);
        if (!StepHeads.DAYS_OFFERED.contains(days)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("outDays", "unknown")));
        }
        return tenancy.searching(agency, () -> {
            List<WorkflowColumns.WorkflowChoiceView> choices =
                    kind.get() == BoardColumns.STEP ? workflows.choices(agency, actor.locale()) : List.of();
            UUID workflow = choices.isEmpty()
                    ? null
                    : Objects.requireNonNullElse(
                            filter.workflow(), choices.getFirst().id());
            if (workflow != null && choices.stream().noneMatch(c -> c.id().equals(workflow))) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("workflow", "unknown")));
            }
            List<BoardHead> heads = workflow == null
                    ? columns(agency, actor.locale(), kind.get(), filter)
                    : steps.of(agency, actor.locale(), workflow, days, filter);
            List<BoardColumnView> columns = shown(agency, actor, heads, filter);
            return Outcome.done(new BoardView(kind.get().code(), columns, MOST_COUNTED, workflow, choices));
        });
    }

    private List<BoardColumnView> shown(AgencyId agency, Actor actor, List<BoardHead> heads, PieceFilter filter) {
        List<Drawn> drawn = drawn(agency, actor, heads, filter);
        List<Record> all = drawn.stream().flatMap(d -> d.rows().stream()).toList();
        Iterator<PieceRowView> cards = views.of(agency, all, actor.locale()).iterator();
        return drawn.stream()
                .filter(d -> !d.head().isOlder() || !d.rows().isEmpty())
                .map(d -> d.view(cards))
                .toList();
    }

    private List<BoardHead> columns(AgencyId agency, Locale locale, BoardColumns by, PieceFilter filter) {
        PieceFilter working = filter.state() == null ? filter.inState(IN_WORK) : filter;
        return switch (by) {
            case STATE -> {
                List<PieceState> states = new ArrayList<>(PieceScope.IN_WORK);
                states.add(PieceState.PUBLISHED);
                List<String> asked = PieceFilter.chosen(filter.state());
                yield states.stream()
                        .map(PieceState::code)
                        .filter(code -> asked.isEmpty() || asked.contains(code))
                        .map(code -> new BoardHead(code, null, filter.inState(code)))
                        .toList();
            }
            case STEP -> throw new IllegalStateException("steps are columns of their workflow");
            case SECTION ->
                sections.of(agency).stream()
                        .filter(SectionView::active)
                        .limit(MOST_COLUMNS)
                        .map(s -> new BoardHead(s.id().toString(), s.name(), working.inSection(s.id())))
                        .toList();
            case DESK -> {
                List<UUID> atWork = desksAtWork(agency);
                Map<UUID, String> names = atWork.isEmpty() ? Map.of() : desks.of(agency, locale);
                yield atWork.stream()
                        .map(desk -> new BoardHead(desk.toString(), names.get(desk), working.ofDesk(desk)))
                        .toList();
            }
            case FORM ->
                Arrays.stream(PieceForm.values())
                        .map(form -> new BoardHead(form.code(), null, working.inForm(form.code())))
                        .toList();
        };
    }

    private List<UUID> desksAtWork(AgencyId agency) {
        return rows.desks(P.AGENCY_ID.eq(agency.value()), MOST_COLUMNS);
    }

    /** A column whose cards are still rows. */
    private record Drawn(
            BoardHead head, List<Record> rows, @Nullable String nextCursor, int count) {

        BoardColumnView view(Iterator<PieceRowView> cards) {
            List<PieceRowView> own = new ArrayList<>();
            rows.forEach(row -> own.add(cards.next()));
            WorkflowColumns.StepColumn step = head.step();
            return new BoardColumnView(
                    head.key(),
                    head.name(),
                    own,
                    nextCursor,
                    count,
                    step == null ? null : head.filter().state(),
                    step == null ? null : head.filter().from(),
                    head.outDays(),
                    head.isOlder(),
                    step == null ? List.of() : step.leadsTo());
        }
    }

    /** The cards of all columns in one statement, and in another one the counts of those that have more. */
    private List<Drawn> drawn(AgencyId agency, Actor actor, List<BoardHead> heads, PieceFilter filter) {
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

    private static Drawn column(BoardHead head, List<Record> found, PieceOrder order, Iterator<Integer> counts) {
        if (found.size() <= CARDS) {
            return new Drawn(head, found, null, found.size());
        }
        List<Record> shown = found.subList(0, CARDS);
        return new Drawn(head, shown, order.cursor(shown.getLast()), counts.next());
    }
}
