package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Term;

/** Opens the terms of a programme's calendar and draws up who owes what; the list is frozen with it. */
@Service
public class RoundDesk {

    static final int MOST_TEXT_CHARACTERS = 1_000;
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2100;

    /**
     * @param audience {@code obligors} (as the decision has it) or {@code agencies} (asked of their own free will)
     * @param scopeId below which body; needed where the calendar is a province's
     * @param collectorId who collects
     */
    public record Opening(
            @Nullable String programme,
            @Nullable String term,
            @Nullable Integer year,
            @Nullable String audience,
            @Nullable UUID scopeId,
            @Nullable UUID collectorId) {}

    /** What opening would draw up, or did. */
    record Opened(@Nullable UUID round, ReportingRound planned, Obligors.Drawn drawn) {}

    private final Rounds rounds;
    private final Obligations obligations;
    private final ObligationActs acts;
    private final Obligors obligors;
    private final Figures figures;
    private final OrganizationDirectory directory;
    private final CollectionPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final CollectionTime time;

    RoundDesk(
            Rounds rounds,
            Obligations obligations,
            ObligationActs acts,
            Obligors obligors,
            Figures figures,
            OrganizationDirectory directory,
            CollectionPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            CollectionTime time) {
        this.rounds = rounds;
        this.obligations = obligations;
        this.acts = acts;
        this.obligors = obligors;
        this.figures = figures;
        this.directory = directory;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.time = time;
    }

    /** Opens a term for those who owe it; what was opened before is refused. */
    public Outcome<UUID> open(Actor actor, Opening wish) {
        return open(actor, wish, false).map(o -> Objects.requireNonNull(o.round()));
    }

    Outcome<Opened> open(Actor actor, Opening wish, boolean dryRun) {
        if (!policy.mayCollectSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        UUID collector = wish.collectorId();
        if (collector == null) {
            return invalid("collectorId", "required");
        }
        if (!policy.mayCollect(actor, collector)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(AgencyId.INSTALLATION, () -> planned(actor, wish, collector).then(p -> opened(actor, p, dryRun)));
    }

    private record Plan(ProgrammeBook book, ReportingRound round) {}

    private Outcome<Plan> planned(Actor actor, Opening wish, UUID collector) {
        Integer year = wish.year();
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            return invalid("year", "year-out-of-range");
        }
        String audience = Objects.requireNonNullElse(wish.audience(), ReportingRound.OBLIGORS);
        if (!audience.equals(ReportingRound.OBLIGORS) && !audience.equals(ReportingRound.AGENCIES)) {
            return invalid("audience", "unknown");
        }
        Optional<Figures.Edition> edition =
                figures.edition(Objects.requireNonNullElse(wish.programme(), ""), LocalDate.of(year, 12, 31));
        if (edition.isEmpty()) {
            return invalid("programme", "unknown");
        }
        Optional<Term> term = edition.get().book().terms().stream()
                .filter(t -> t.code().equals(wish.term()))
                .findFirst();
        if (term.isEmpty()) {
            return invalid("term", "unknown");
        }
        if (term.get().obligor().equals(Obligors.UNITS_OF_PROVINCE) && wish.scopeId() == null) {
            return invalid("scopeId", "required");
        }
        LocalDate last = term.get().lastDay(year);
        Optional<Refusal> gone = gone(wish.scopeId(), "scopeId", last, actor).or(() -> gone(collector, "collectorId", last, actor));
        if (gone.isPresent()) {
            return Outcome.refused(gone.get());
        }
        ReportingRound round = round(actor, edition.get(), term.get(), year, audience, wish.scopeId(), collector);
        return Outcome.done(new Plan(edition.get().book(), round));
    }

    /** A body that is no more on the term's last day cannot be asked; the register says who came after it. */
    private Optional<Refusal> gone(@Nullable UUID body, String field, LocalDate on, Actor actor) {
        if (body == null) {
            return Optional.empty();
        }
        Optional<OrganizationView> found = directory.find(body, on, actor.locale());
        if (found.isEmpty()) {
            return Optional.of(Refusal.invalid(FieldProblem.of(field, "unknown")));
        }
        if (found.get().state().equals("active")) {
            return Optional.empty();
        }
        String after = String.join(", ", Successors.names(found.get()));
        return Optional.of(Refusal.invalid(new FieldProblem(
                field, "body-gone", Map.of("name", found.get().name(), "on", on.toString(), "after", after.isEmpty() ? "–" : after))));
    }

    private ReportingRound round(
            Actor actor, Figures.Edition edition, Term term, int year, String audience, @Nullable UUID scope, UUID collector) {
        boolean agencies = audience.equals(ReportingRound.AGENCIES);
        LocalDate last = term.lastDay(year);
        return new ReportingRound(
                ids.next(),
                edition.book().code(),
                edition.number(),
                term.code(),
                year,
                term.firstDay(year),
                last,
                term.beforeDay(year),
                term.closes(year, VietnamTime.ZONE),
                audience,
                agencies ? ReportingRound.AGENCIES : term.obligor(),
                term.asks(),
                scope,
                collector,
                directory.find(collector, last, actor.locale()).map(OrganizationView::name).orElse(""),
                edition.book().title(),
                agencies,
                time.now(),
                actor.person().value(),
                actor.name(),
                null,
                null,
                1);
    }

    private Outcome<Opened> opened(Actor actor, Plan plan, boolean dryRun) {
        ReportingRound round = plan.round();
        Obligors.Drawn drawn = obligors.draw(
                plan.book(), round.obligor(), round.year(), round.scopeId(), round.collectorId(), round.lastDay(), actor.locale());
        if (drawn.owed().size() > Obligations.MOST_AT_ONCE) {
            return Outcome.refused(Refusal.of(Refusal.Kind.TOO_LARGE, "round-too-large", Map.of("limit", Obligations.MOST_AT_ONCE)));
        }
        if (dryRun) {
            return Outcome.done(new Opened(null, round, drawn));
        }
        if (drawn.owed().isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "nobody-owes"));
        }
        if (!rounds.add(round)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-open-already"));
        }
        drawn.owed().forEach(owed -> add(round, owed, actor));
        audit.record(
                AgencyId.INSTALLATION,
                actor,
                AuditFact.of("collection.opened", "collection-round", round.id(), round.programme() + " " + round.term() + "/" + round.year())
                        .changing(Map.of(), Map.of("obligations", drawn.owed().size(), "closesAt", round.closesAt().toString())));
        return Outcome.done(new Opened(round.id(), round, drawn));
    }

    private void add(ReportingRound round, Obligors.Owed owed, Actor actor) {
        var u = owed.unit();
        Obligation obligation = new Obligation(
                ids.next(), round.id(), u.id(), u.name(), u.kind(), u.kindName(), u.group(), u.id(), u.name(),
                owed.indicators(), round.voluntary(), round.closesAt(), null, Obligation.State.OPEN, 0, 0, null, null, null,
                null, 1);
        obligations.add(obligation, owed.chain());
        acts.add(obligation, "opened", null, null, null, actor, round.openedAt());
    }

    /** A closed round takes no reports and reminds nobody. */
    public Outcome<UUID> close(Actor actor, UUID id) {
        if (!policy.mayCollectSome(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            Optional<ReportingRound> found = rounds.find(id).filter(r -> policy.mayCollect(actor, r.collectorId()));
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            if (found.get().closedAt() != null || !rounds.close(found.get(), actor, time.now())) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "round-closed"));
            }
            audit.record(AgencyId.INSTALLATION, actor, AuditFact.of("collection.closed", "collection-round", id, found.get().title()));
            return Outcome.done(id);
        });
    }

    private static <T> Outcome<T> invalid(String field, String code) {
        return Outcome.refused(Refusal.invalid(FieldProblem.of(field, code)));
    }
}
