package vn.hoitu.strategy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Looks into lists that show agencies' own values by name. Each such agency reads of it, once for a person, a kind of
 * list, an indicator of a programme, a period and an hour; it is written down before the list is shown. What a person was
 * shown a moment ago is remembered here, so that the second look of an hour costs nothing; that a look is written once,
 * the database sees to.
 */
@Service
public class ListLooks {

    /** The units of an indicator on a screen. */
    public static final String INDICATOR = "indicator-list";

    /** The same as a file that was taken away. */
    public static final String FILE = "indicator-file";

    /** Units side by side. */
    public static final String RANKING = "ranking-list";

    /** The same as a file. */
    public static final String RANKING_FILE = "ranking-file";

    /** How far the units of a collecting round have come. */
    public static final String ROUND = "round-list";

    /** The same as a file. */
    public static final String ROUND_FILE = "round-file";

    /** What units ask for and struggle with. */
    public static final String CONCERNS = "concern-list";

    /** The same as a file. */
    public static final String CONCERNS_FILE = "concern-file";

    private static final int MOST_REMEMBERED = 1_000;

    private record Hour(UUID person, String what, String listed, Instant begins) {}

    private final Looks looks;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;
    private final Map<Hour, Set<UUID>> shown = new ConcurrentHashMap<>();

    ListLooks(Looks looks, AuditTrail audit, Tenancy tenancy, IdSource ids, Clock clock) {
        this.looks = looks;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Called outside a transaction, before the list is shown.
     *
     * @param agencies those whose values the list shows
     * @param from from where the actor looks at each of the agencies; a look of the own people is none
     */
    public void looked(
            Actor actor,
            String what,
            Collection<UUID> agencies,
            LookedAt at,
            Function<Collection<UUID>, Map<UUID, Oversight.Sight>> from) {
        Instant now = clock.instant();
        Set<UUID> known =
                remembered(new Hour(actor.person().value(), what, looks.label(at), now.truncatedTo(ChronoUnit.HOURS)));
        List<UUID> fresh =
                agencies.stream().filter(a -> !known.contains(a)).distinct().toList();
        if (fresh.isEmpty()) {
            return;
        }
        from.apply(fresh).entrySet().stream()
                .filter(e -> !e.getValue().isOwn())
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((sight, seen) -> write(actor, sight, what, seen, at, now));
        known.addAll(fresh);
    }

    private void write(Actor actor, Oversight.Sight from, String what, List<UUID> agencies, LookedAt at, Instant now) {
        List<UUID> sorted = agencies.stream().sorted().toList();
        List<UUID> keys = sorted.stream().map(a -> ids.next()).toList();
        tenancy.within(AgencyId.INSTALLATION, () -> {
            long written = looks.writeInList(sorted, keys, actor, from, what, at, now);
            if (written > 0) {
                audit.record(
                        AgencyId.INSTALLATION,
                        actor,
                        AuditFact.of("oversight.looked-in-list", what, keys.getFirst(), looks.label(at))
                                .changing(Map.of(), Map.of("body", from.bodyName(), "agencies", written)));
            }
        });
    }

    private Set<UUID> remembered(Hour hour) {
        if (shown.size() > MOST_REMEMBERED) {
            shown.clear();
        }
        return shown.computeIfAbsent(hour, h -> ConcurrentHashMap.newKeySet());
    }
}
