package vn.hoitu.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;
import vn.hoitu.shared.web.PageView;

/**
 * Who may look into an agency's records from where, and the promise that goes with it: every such look is written down
 * where the agency reads it, before anything is shown.
 */
@Service
public class Oversight {

    /** The kind of the state's press authority, which oversees the press of the whole country wherever it stands. */
    public static final String PRESS_AUTHORITY = "press-authority";

    /** From where the operator looks; bodies too are written down by their Vietnamese names. */
    private static final String OPERATOR = "Quản trị hệ thống";

    /** From where somebody looks; the agency's own people look from no body. */
    public record Sight(@Nullable UUID body, String bodyName) {

        public boolean isOwn() {
            return body == null;
        }
    }

    private static final Sight OWN = new Sight(null, "");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Looks looks;
    private final OrganizationDirectory directory;
    private final StrategyPolicy policy;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    Oversight(
            Looks looks,
            OrganizationDirectory directory,
            StrategyPolicy policy,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.looks = looks;
        this.directory = directory;
        this.policy = policy;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Whether and from where the actor may look; own people first, then a body above the agency, then the press
     * authority and the ministry above it, then the operator.
     */
    public Optional<Sight> sight(Actor actor, UUID agency) {
        if (policy.readsOwn(actor, agency)) {
            return Optional.of(OWN);
        }
        Optional<UUID> body = bodyAbove(actor, agency).or(() -> pressAuthority(actor, agency));
        if (body.isPresent()) {
            return body.map(this::lookingFor);
        }
        return policy.mayManage(actor) ? Optional.of(lookingAsOperator(actor)) : Optional.empty();
    }

    /** A body for which the actor oversees and under which the agency stands; of what has ended, where it stood last. */
    Optional<UUID> bodyAbove(Actor actor, UUID agency) {
        Set<UUID> bodies = policy.bodiesOf(actor);
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        LocalDate on = lastDayOf(agency);
        return bodies.stream()
                .filter(body -> directory.under(body, on).contains(agency))
                .findFirst();
    }

    /** Everything above the unit, the nearest first; whoever oversees for one of them may decide. */
    List<UUID> bodiesAbove(UUID agency) {
        Map<UUID, UUID> parents = new HashMap<>();
        directory.standing(lastDayOf(agency), null, VIETNAMESE).stream()
                .filter(o -> o.parentId() != null)
                .forEach(o -> parents.put(o.id(), o.parentId()));
        List<UUID> above = new ArrayList<>();
        for (UUID at = parents.get(agency); at != null && !above.contains(at); at = parents.get(at)) {
            above.add(at);
        }
        return above;
    }

    /** A body of the actor that sees every press agency: it is the press authority, or has it below itself. */
    private Optional<UUID> pressAuthority(Actor actor, UUID agency) {
        Set<UUID> bodies = policy.bodiesOf(actor);
        if (bodies.isEmpty()) {
            return Optional.empty();
        }
        LocalDate on = lastDayOf(agency);
        List<OrganizationOnDay> standing = directory.standing(on, null, VIETNAMESE);
        boolean isPress = standing.stream()
                .anyMatch(o -> o.id().equals(agency) && o.group().equals("agency"));
        Set<UUID> authorities = standing.stream()
                .filter(o -> o.kind().equals(PRESS_AUTHORITY))
                .map(OrganizationOnDay::id)
                .collect(java.util.stream.Collectors.toSet());
        return bodies.stream()
                .filter(body -> isPress)
                .filter(body -> authorities.contains(body)
                        || directory.under(body, on).stream().anyMatch(authorities::contains))
                .findFirst();
    }

    /** Everything below the bodies for which the actor oversees, today. */
    Set<UUID> reach(Actor actor) {
        LocalDate today = directory.today();
        return policy.bodiesOf(actor).stream()
                .flatMap(body -> directory.under(body, today).stream())
                .collect(java.util.stream.Collectors.toSet());
    }

    private LocalDate lastDayOf(UUID agency) {
        LocalDate today = directory.today();
        return directory
                .find(agency, today, VIETNAMESE)
                .map(OrganizationView::validTo)
                .filter(end -> !end.isAfter(today))
                .map(end -> end.minusDays(1))
                .orElse(today);
    }

    String nameOf(UUID organization) {
        return directory
                .find(organization, null, VIETNAMESE)
                .map(OrganizationView::name)
                .orElse("");
    }

    /**
     * Writes a look from outside down; a look of the agency's own people is none. Called outside a transaction of
     * another agency.
     *
     * @param what what was opened, such as {@code evidence}
     * @param at the indicator and the period, or a name
     */
    public void looked(Actor actor, UUID agency, Sight sight, String what, UUID subject, LookedAt at) {
        if (sight.isOwn()) {
            return;
        }
        tenancy.within(new AgencyId(agency), () -> {
            looks.write(ids.next(), agency, actor, sight, what, at, clock.instant());
            audit.record(
                    new AgencyId(agency),
                    actor,
                    AuditFact.of("oversight.looked", what, subject, looks.label(at))
                            .changing(Map.of(), Map.of("body", sight.bodyName())));
        });
    }

    /** A look for a body, where another module has decided that the actor may look for it. */
    public Sight lookingFor(UUID body) {
        return new Sight(body, nameOf(body));
    }

    /** A look of the operator. */
    public static Sight lookingAsOperator(Actor actor) {
        return new Sight(AgencyId.INSTALLATION.value(), OPERATOR);
    }

    /** A look of the agency's own people. */
    public static Sight lookingAtOwn() {
        return OWN;
    }

    /** Who looked, newest first; for the agency's own people. */
    Outcome<PageView<Looks.Look>> looks(AgencyId agency, Actor actor, int offset, int limit) {
        if (!policy.readsOwn(actor, agency.value())) {
            return Outcome.refused(Refusal.forbidden());
        }
        return Outcome.done(tenancy.reading(agency, () -> {
            List<Looks.Look> found = looks.of(agency.value(), offset, limit + 1);
            boolean more = found.size() > limit;
            return new PageView<>(
                    more ? found.subList(0, limit) : found, more ? String.valueOf(offset + limit) : null, null);
        }));
    }
}
