package vn.hoitu.production;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.DeskNames;
import vn.hoitu.editorial.WorkRecords;
import vn.hoitu.editorial.WorkScope;
import vn.hoitu.planning.PlannedWork;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.law.LegalFigures;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Counts what the newsroom made, for whoever may see it. */
@Service
class ProductionDesk {

    static final int MOST_PEOPLE = 500;
    static final int MOST_DUE = 20_000;
    static final int FORMS_OF_A_CONVERGED_STORY = 2;

    /** Whose figures somebody sees. */
    record Sight(String kind, WorkScope scope) {}

    private final WorkRecords records;
    private final PlannedWork plan;
    private final ProductionFacts facts;
    private final DeskHeads heads;
    private final DeskNames desks;
    private final LegalFigures figures;
    private final ProductionPolicy policy;
    private final Problems texts;
    private final Tenancy tenancy;
    private final Clock clock;

    ProductionDesk(
            WorkRecords records,
            PlannedWork plan,
            ProductionFacts facts,
            DeskHeads heads,
            DeskNames desks,
            LegalFigures figures,
            ProductionPolicy policy,
            Problems texts,
            Tenancy tenancy,
            Clock clock) {
        this.records = records;
        this.plan = plan;
        this.facts = facts;
        this.heads = heads;
        this.desks = desks;
        this.figures = figures;
        this.policy = policy;
        this.texts = texts;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    Outcome<ProductionView> figures(AgencyId agency, Actor actor, Span span, @Nullable UUID desk) {
        return sight(agency, actor, desk)
                .map(sight -> tenancy.reading(agency, () -> {
                    WorkScope scope = sight.scope();
                    List<WorkRecords.Appeared> now = records.appeared(agency, scope, span.start(), span.end());
                    Span earlier = span.yearBefore();
                    List<WorkRecords.Appeared> before = records.appeared(agency, scope, earlier.start(), earlier.end());
                    return new ProductionView(
                            span.first(),
                            span.last(),
                            sight.kind(),
                            sum(now),
                            now.stream().mapToLong(WorkRecords.Appeared::words).sum(),
                            days(span, now),
                            forms(now),
                            desks(agency, actor, now),
                            people(agency, scope, span),
                            records.stepTimes(agency, scope, span.start(), span.end()).stream()
                                    .map(s -> new ProductionView.StepTimeView(
                                            s.state(), s.times(), s.medianSeconds(), s.ninetiethSeconds()))
                                    .toList(),
                            returns(agency, scope, span),
                            deadlines(agency, scope, span),
                            storiesInForms(agency, sight, span).size(),
                            growth(span, now, before));
                }));
    }

    /** Stories in several forms are the whole newsroom's work and no single desk's or person's. */
    List<ProductionFacts.StoryInForms> storiesInForms(AgencyId agency, Sight sight, Span span) {
        return sight.kind().equals("agency")
                ? facts.storiesInForms(agency, span.first(), span.last(), FORMS_OF_A_CONVERGED_STORY)
                : List.of();
    }

    Outcome<Sight> sight(AgencyId agency, Actor actor, @Nullable UUID desk) {
        UUID me = actor.person().value();
        if (policy.may(actor, agency, ProductionPolicy.READ_ALL)) {
            return Outcome.done(
                    desk == null
                            ? new Sight("agency", WorkScope.ALL)
                            : new Sight("desks", new WorkScope(null, Set.of(desk))));
        }
        if (policy.may(actor, agency, ProductionPolicy.READ_DESK)) {
            Set<UUID> led = tenancy.reading(agency, () -> heads.desksOf(agency, me));
            if (desk != null && !led.contains(desk)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "not-your-desk"));
            }
            if (!led.isEmpty()) {
                return Outcome.done(new Sight("desks", new WorkScope(null, desk == null ? led : Set.of(desk))));
            }
        }
        if (desk != null || !policy.may(actor, agency, ProductionPolicy.READ_OWN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(new Sight("own", new WorkScope(me, null)));
    }

    private static List<ProductionView.ProducedDayView> days(Span span, List<WorkRecords.Appeared> all) {
        Map<LocalDate, Integer> pieces = new TreeMap<>();
        span.first().datesUntil(span.last().plusDays(1)).forEach(day -> pieces.put(day, 0));
        all.forEach(a -> pieces.merge(a.day(), a.pieces(), Integer::sum));
        return pieces.entrySet().stream()
                .map(e -> new ProductionView.ProducedDayView(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<ProductionView.ProducedFormView> forms(List<WorkRecords.Appeared> all) {
        return most(all, WorkRecords.Appeared::form).entrySet().stream()
                .map(e -> new ProductionView.ProducedFormView(e.getKey(), e.getValue()))
                .toList();
    }

    private List<ProductionView.ProducedDeskView> desks(AgencyId agency, Actor actor, List<WorkRecords.Appeared> all) {
        Map<UUID, String> names = desks.of(agency, actor.locale());
        Map<UUID, Integer> pieces = new HashMap<>();
        int without = 0;
        for (WorkRecords.Appeared a : all) {
            if (a.desk() == null) {
                without += a.pieces();
            } else {
                pieces.merge(a.desk(), a.pieces(), Integer::sum);
            }
        }
        List<ProductionView.ProducedDeskView> views = new java.util.ArrayList<>(pieces.entrySet().stream()
                .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
                .map(e -> new ProductionView.ProducedDeskView(
                        e.getKey(),
                        names.getOrDefault(e.getKey(), texts.text("production.former-desk", Map.of(), actor.locale())),
                        e.getValue()))
                .toList());
        if (without > 0) {
            views.add(new ProductionView.ProducedDeskView(
                    null, texts.text("production.no-desk", Map.of(), actor.locale()), without));
        }
        return views;
    }

    private List<ProductionView.ProducedPersonView> people(AgencyId agency, WorkScope scope, Span span) {
        return records.signed(agency, scope, span.start(), span.end(), MOST_PEOPLE).stream()
                .filter(s -> scope.person() == null || scope.person().equals(s.person()))
                .map(s -> new ProductionView.ProducedPersonView(s.person(), s.name(), s.pieces()))
                .toList();
    }

    private ProductionView.ReturnCountsView returns(AgencyId agency, WorkScope scope, Span span) {
        WorkRecords.Returned r = records.returned(agency, scope, span.start(), span.end());
        return new ProductionView.ReturnCountsView(r.handedIn(), r.pieces(), r.returns(), r.repeatedly());
    }

    private ProductionView.DeadlineCountsView deadlines(AgencyId agency, WorkScope scope, Span span) {
        int[] counts = new int[DueEntry.State.values().length];
        due(agency, scope, span).forEach(d -> counts[d.state().ordinal()]++);
        return new ProductionView.DeadlineCountsView(
                counts[DueEntry.State.MET.ordinal()],
                counts[DueEntry.State.MISSED.ordinal()],
                counts[DueEntry.State.OPEN.ordinal()]);
    }

    /** What was due in the span and whether it was handed in by then. */
    List<DueEntry> due(AgencyId agency, WorkScope scope, Span span) {
        Set<UUID> of = scope.desks();
        List<PlannedWork.Due> due = plan.due(
                agency, span.start(), span.end(), scope.person(), of == null ? null : List.copyOf(of), MOST_DUE);
        Map<UUID, Instant> handedIn = records.handedIn(
                agency,
                due.stream()
                        .map(PlannedWork.Due::piece)
                        .filter(java.util.Objects::nonNull)
                        .toList());
        Instant now = clock.instant();
        return due.stream()
                .map(d -> DueEntry.of(d, d.piece() == null ? null : handedIn.get(d.piece()), now))
                .toList();
    }

    private ProductionView.GrowthView growth(
            Span span, List<WorkRecords.Appeared> now, List<WorkRecords.Appeared> before) {
        int pieces = sum(now);
        int earlier = sum(before);
        Map<LocalDate, int[]> months = new TreeMap<>();
        now.forEach(a -> months.computeIfAbsent(a.day().withDayOfMonth(1), m -> new int[2])[0] += a.pieces());
        before.forEach(
                a -> months.computeIfAbsent(a.day().plusYears(1).withDayOfMonth(1), m -> new int[2])[1] += a.pieces());
        var expected = figures.on("production.growth", span.last());
        return new ProductionView.GrowthView(
                pieces,
                earlier,
                earlier == 0 ? null : 100.0 * (pieces - earlier) / earlier,
                months.entrySet().stream()
                        .map(e -> new ProductionView.ProducedMonthView(e.getKey(), e.getValue()[0], e.getValue()[1]))
                        .toList(),
                expected.map(LegalFigures.LegalFigure::value).orElse(null),
                expected.map(LegalFigures.LegalFigure::citation).orElse(null));
    }

    private static int sum(List<WorkRecords.Appeared> all) {
        return all.stream().mapToInt(WorkRecords.Appeared::pieces).sum();
    }

    private static Map<String, Integer> most(
            List<WorkRecords.Appeared> all, Function<WorkRecords.Appeared, String> by) {
        Map<String, Integer> pieces = new HashMap<>();
        all.forEach(a -> pieces.merge(by.apply(a), a.pieces(), Integer::sum));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        pieces.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
