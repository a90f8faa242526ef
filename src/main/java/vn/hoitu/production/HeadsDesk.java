package vn.hoitu.production;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.editorial.DeskNames;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Names the heads of desks, who thereby see their desks' figures. */
@Service
class HeadsDesk {

    static final int MOST_HEADS = 10;

    record DeskHeadView(UUID personId, String name) {}

    record DeskHeadsView(UUID deskId, String name, List<DeskHeadView> heads) {}

    /** @param candidates who may be named */
    record AllHeadsView(List<DeskHeadsView> items, List<DeskHeadView> candidates, boolean mayName) {}

    private final DeskHeads heads;
    private final DeskNames desks;
    private final Directory directory;
    private final ProductionPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;

    HeadsDesk(
            DeskHeads heads,
            DeskNames desks,
            Directory directory,
            ProductionPolicy policy,
            AuditTrail audit,
            Tenancy tenancy) {
        this.heads = heads;
        this.desks = desks;
        this.directory = directory;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
    }

    /** The desks this person may look at, each with those who lead it. */
    Outcome<AllHeadsView> all(AgencyId agency, Actor actor) {
        if (!policy.may(actor, agency, ProductionPolicy.READ_OWN)) {
            return Outcome.refused(Refusal.forbidden());
        }
        boolean everything = policy.may(actor, agency, ProductionPolicy.READ_ALL);
        return Outcome.done(tenancy.reading(agency, () -> {
            Map<UUID, List<UUID>> named = heads.all(agency);
            Map<UUID, String> names = directory.namesOf(
                    named.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
            List<DeskHeadsView> views = new ArrayList<>();
            desks.of(agency, actor.locale()).forEach((desk, name) -> {
                List<UUID> people = named.getOrDefault(desk, List.of());
                if (everything || people.contains(actor.person().value())) {
                    views.add(new DeskHeadsView(
                            desk,
                            name,
                            people.stream()
                                    .map(p -> new DeskHeadView(p, names.getOrDefault(p, "")))
                                    .toList()));
                }
            });
            boolean mayName = policy.may(actor, agency, ProductionPolicy.NAME_HEADS);
            return new AllHeadsView(views, mayName ? candidates(agency) : List.of(), mayName);
        }));
    }

    private List<DeskHeadView> candidates(AgencyId agency) {
        return directory.colleagues(agency).stream()
                .filter(c -> c.roles().contains(Role.DESK_HEAD))
                .map(c -> new DeskHeadView(c.person().value(), c.name()))
                .toList();
    }

    Outcome<AllHeadsView> name(AgencyId agency, Actor actor, UUID desk, List<UUID> people) {
        if (!policy.may(actor, agency, ProductionPolicy.NAME_HEADS)) {
            return Outcome.refused(Refusal.forbidden());
        }
        String name = desks.of(agency, actor.locale()).get(desk);
        if (name == null) {
            return Outcome.refused(Refusal.absent());
        }
        Set<UUID> chosen = new HashSet<>(people);
        Set<UUID> known =
                candidates(agency).stream().map(DeskHeadView::personId).collect(Collectors.toSet());
        if (chosen.size() > MOST_HEADS || !known.containsAll(chosen)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("personIds", "unknown")));
        }
        tenancy.within(agency, () -> {
            List<String> before = names(heads.all(agency).getOrDefault(desk, List.of()));
            heads.set(agency, desk, chosen);
            audit.record(
                    agency,
                    actor,
                    AuditFact.of("desk.heads-named", "desk", desk, name)
                            .changing(Map.of("heads", before), Map.of("heads", names(chosen))));
        });
        return all(agency, actor);
    }

    private List<String> names(java.util.Collection<UUID> people) {
        return directory.namesOf(people).values().stream().sorted().toList();
    }
}
