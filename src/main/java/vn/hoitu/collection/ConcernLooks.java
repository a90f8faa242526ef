package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.strategy.ListLooks;
import vn.hoitu.strategy.LookedAt;
import vn.hoitu.strategy.Oversight;

/**
 * Writes down, before anything is shown, who from outside reads what units ask for and struggle with, as
 * {@link ReportLooks} does for reports: each time one is opened, and in lists once for a person and an hour. Records in
 * this sense are those of press agencies; what a body raises is a look only where somebody else than its addressee
 * opens it.
 */
@Component
class ConcernLooks {

    private static final String AGENCY = "agency";

    private final Oversight oversight;
    private final ListLooks lists;
    private final OrganizationDirectory directory;
    private final CollectionPolicy policy;
    private final Problems texts;
    private final Tenancy tenancy;

    ConcernLooks(
            Oversight oversight,
            ListLooks lists,
            OrganizationDirectory directory,
            CollectionPolicy policy,
            Problems texts,
            Tenancy tenancy) {
        this.oversight = oversight;
        this.lists = lists;
        this.directory = directory;
        this.policy = policy;
        this.texts = texts;
        this.tenancy = tenancy;
    }

    /** Called outside a transaction. */
    void intoOne(Actor actor, Concerns.Concern c) {
        boolean isAddressee = policy.readsFor(actor).contains(c.addresseeId());
        if (!isAddressee || !agencies(Set.of(c.unitId())).isEmpty()) {
            LookedAt at = LookedAt.named(text("concern." + c.kind()) + ": " + c.words());
            oversight.looked(actor, c.unitId(), sight(actor, c), "concern", c.id(), at);
        }
    }

    /** Called outside a transaction, with those whose rows are shown. */
    void intoList(Actor actor, String what, List<Concerns.Concern> shown) {
        Map<UUID, Concerns.Concern> byUnit = new LinkedHashMap<>();
        shown.forEach(c -> byUnit.putIfAbsent(c.unitId(), c));
        byUnit.keySet().retainAll(agencies(byUnit.keySet()));
        lists.looked(
                actor,
                what,
                byUnit.keySet(),
                LookedAt.named(text("concerns")),
                fresh -> byUnit.values().stream()
                        .filter(c -> fresh.contains(c.unitId()))
                        .collect(Collectors.toMap(Concerns.Concern::unitId, c -> sight(actor, c))));
    }

    private Oversight.Sight sight(Actor actor, Concerns.Concern c) {
        Set<UUID> own = policy.readsFor(actor);
        if (own.contains(c.unitId())) {
            return Oversight.lookingAtOwn();
        }
        return own.contains(c.addresseeId())
                ? tenancy.system(() -> oversight.lookingFor(c.addresseeId()))
                : Oversight.lookingAsOperator(actor);
    }

    /** Of those the press agencies; what has ended is what it was on its last day. */
    private Set<UUID> agencies(Collection<UUID> units) {
        return tenancy.system(() -> {
            LocalDate today = directory.today();
            Map<UUID, String> groups = groups(today);
            Set<UUID> agencies = new HashSet<>();
            for (UUID unit : units) {
                String group = groups.containsKey(unit)
                        ? groups.get(unit)
                        : lastDay(unit, today).map(on -> groups(on).get(unit)).orElse(null);
                if (AGENCY.equals(group)) {
                    agencies.add(unit);
                }
            }
            return agencies;
        });
    }

    private Map<UUID, String> groups(LocalDate on) {
        return directory.standing(on, null, Locale.ROOT).stream()
                .collect(Collectors.toMap(OrganizationOnDay::id, OrganizationOnDay::group, (a, b) -> a));
    }

    private Optional<LocalDate> lastDay(UUID unit, LocalDate today) {
        return directory
                .find(unit, today, Locale.ROOT)
                .map(OrganizationView::validTo)
                .map(end -> end.minusDays(1));
    }

    private String text(String key) {
        return texts.text("collection." + key, Map.of(), AnswerLinks.VIETNAMESE);
    }
}
