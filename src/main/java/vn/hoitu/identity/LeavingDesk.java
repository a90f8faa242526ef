package vn.hoitu.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** What somebody who leaves has open, and who takes it over. */
@Service
class LeavingDesk {

    static final int MOST_ITEMS = 500;
    static final int MOST_RECEIVERS = 20;
    static final int MOST_REASON_CHARACTERS = 500;

    record OpenItemView(String kind, UUID id, String title, String state, java.time.@Nullable Instant due) {}

    record OpenWorkView(UUID personId, String name, List<OpenItemView> items, boolean more) {}

    record HandedItemView(
            String kind,
            UUID id,
            String title,
            String toName,
            @Nullable String problem) {}

    record HandedOverView(List<HandedItemView> results, int done, int refused) {}

    /** One item for one person. */
    record Portion(
            @Nullable String kind,
            @Nullable UUID id,
            @Nullable UUID toId) {}

    /** @param portions who gets what; what is not named goes to the receivers by turns */
    record HandOverRequest(
            @Nullable List<@Nullable UUID> toIds,
            @Nullable List<@Nullable Portion> portions,
            @Nullable String reason) {}

    private final ObjectProvider<OpenWork> works;
    private final Directory directory;
    private final People people;
    private final IdentityPolicy policy;
    private final Problems texts;
    private final AuditTrail audit;
    private final Tenancy tenancy;

    LeavingDesk(
            ObjectProvider<OpenWork> works,
            Directory directory,
            People people,
            IdentityPolicy policy,
            Problems texts,
            AuditTrail audit,
            Tenancy tenancy) {
        this.works = works;
        this.directory = directory;
        this.people = people;
        this.policy = policy;
        this.texts = texts;
        this.audit = audit;
        this.tenancy = tenancy;
    }

    Outcome<OpenWorkView> open(UUID organization, Actor actor, UUID person) {
        if (!manages(organization, actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        AgencyId agency = new AgencyId(organization);
        if (!directory.staffOf(agency).contains(person)) {
            return Outcome.refused(Refusal.absent());
        }
        List<OpenWork.Item> items = items(agency, person);
        List<OpenItemView> views = items.stream()
                .limit(MOST_ITEMS)
                .map(i -> new OpenItemView(i.kind(), i.id(), i.title(), i.state(), i.due()))
                .toList();
        return Outcome.done(new OpenWorkView(person, nameOf(person), views, items.size() > MOST_ITEMS));
    }

    /** Hands everything over in one order; each item goes by its own rules and says what became of it. */
    Outcome<HandedOverView> handOver(UUID organization, Actor actor, UUID person, HandOverRequest request) {
        if (!manages(organization, actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        AgencyId agency = new AgencyId(organization);
        if (!directory.staffOf(agency).contains(person)) {
            return Outcome.refused(Refusal.absent());
        }
        String reason = Objects.requireNonNullElse(request.reason(), "").strip();
        List<UUID> receivers = Objects.requireNonNullElse(request.toIds(), List.<UUID>of()).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<FieldProblem> problems = problems(agency, person, receivers, request, reason);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        List<HandedItemView> results = new ArrayList<>();
        int turn = 0;
        for (OpenWork.Item item :
                items(agency, person).stream().limit(MOST_ITEMS).toList()) {
            Optional<UUID> named = named(request, item);
            if (named.isEmpty() && receivers.isEmpty()) {
                continue;
            }
            UUID to = named.isPresent() ? named.get() : receivers.get(turn++ % receivers.size());
            results.add(handOver(agency, actor, item, person, to, reason));
        }
        int done = (int) results.stream().filter(r -> r.problem() == null).count();
        tenancy.within(
                agency,
                () -> audit.record(
                        agency,
                        actor,
                        AuditFact.of("person.work-handed-over", "person", person, nameOf(person))
                                .changing(Map.of(), Map.of("items", done, "reason", reason))));
        return Outcome.done(new HandedOverView(results, done, results.size() - done));
    }

    private List<FieldProblem> problems(
            AgencyId agency, UUID person, List<UUID> receivers, HandOverRequest request, String reason) {
        List<FieldProblem> problems = new ArrayList<>();
        if (reason.isEmpty()) {
            problems.add(FieldProblem.of("reason", "required"));
        } else if (reason.length() > MOST_REASON_CHARACTERS) {
            problems.add(new FieldProblem("reason", "too-long", Map.of("limit", MOST_REASON_CHARACTERS)));
        }
        List<Portion> portions = Objects.requireNonNullElse(request.portions(), List.<Portion>of()).stream()
                .filter(Objects::nonNull)
                .toList();
        if (receivers.isEmpty() && portions.isEmpty()) {
            problems.add(FieldProblem.of("toIds", "required"));
        }
        if (receivers.size() > MOST_RECEIVERS) {
            problems.add(new FieldProblem("toIds", "too-many", Map.of("limit", MOST_RECEIVERS)));
        }
        var colleagues = directory.colleagues(agency).stream()
                .map(c -> c.person().value())
                .filter(c -> !c.equals(person))
                .toList();
        boolean known = colleagues.containsAll(receivers)
                && portions.stream().allMatch(p -> p.toId() != null && colleagues.contains(p.toId()));
        if (!known) {
            problems.add(FieldProblem.of("toIds", "unknown"));
        }
        return problems;
    }

    private HandedItemView handOver(
            AgencyId agency, Actor actor, OpenWork.Item item, UUID from, UUID to, String reason) {
        OpenWork work = works.stream()
                .filter(w -> w.kind().equals(item.kind()))
                .findFirst()
                .orElseThrow();
        Outcome<?> outcome = work.handOver(agency, actor, item.id(), new PersonId(from), new PersonId(to), reason);
        String problem = outcome instanceof Outcome.Refused<?>(Refusal refusal)
                ? texts.text("problem." + refusal.code(), refusal.values(), actor.locale())
                : null;
        return new HandedItemView(item.kind(), item.id(), item.title(), nameOf(to), problem);
    }

    private static Optional<UUID> named(HandOverRequest request, OpenWork.Item item) {
        return Objects.requireNonNullElse(request.portions(), List.<Portion>of()).stream()
                .filter(Objects::nonNull)
                .filter(p -> item.kind().equals(p.kind()) && item.id().equals(p.id()))
                .map(Portion::toId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<OpenWork.Item> items(AgencyId agency, UUID person) {
        return works.stream()
                .flatMap(w -> w.of(agency, new PersonId(person), MOST_ITEMS + 1).stream())
                .toList();
    }

    private String nameOf(UUID person) {
        return people.find(person).map(People.Account::name).orElse("");
    }

    private boolean manages(UUID organization, Actor actor) {
        return actor.may(IdentityPolicy.MANAGE_PEOPLE, organization, policy);
    }
}
