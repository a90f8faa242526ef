package vn.hoitu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.change.Change;
import vn.hoitu.shared.change.ChangeFollower;

/**
 * The agencies as this node holds them, so that finding a site by its host costs no query. Read again when the change
 * table tells of agencies or organisations, and at midnight in Vietnam, when a name or a governing body may change.
 */
@Component
class AgenciesInMemory implements Agencies, ChangeFollower {

    private static final Set<String> KINDS = Set.of(RegisterRecord.AGENCY, RegisterRecord.ORGANIZATION);

    private record Snapshot(
            long endsAtMillis,
            List<AgencyProfile> all,
            Map<AgencyId, AgencyProfile> byId,
            Map<String, AgencyProfile> byHost) {}

    private final AgencyTable table;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;
    private long changes;

    AgenciesInMemory(AgencyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<AgencyProfile> find(AgencyId agency) {
        return Optional.ofNullable(current().byId().get(agency));
    }

    @Override
    public Optional<AgencyProfile> byHost(String host) {
        return Optional.ofNullable(current().byHost().get(host.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<AgencyProfile> all() {
        return current().all();
    }

    @Override
    public String name() {
        return "agencies";
    }

    @Override
    public void follow(List<Change> changes) {
        if (changes.stream().anyMatch(c -> KINDS.contains(c.kind()))) {
            forget();
        }
    }

    /** On the node that changed something the next request shall see it, without waiting for the change table. */
    void readAgainAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    private synchronized void forget() {
        changes++;
        snapshot = null;
    }

    /** What was read before somebody's change became known is not kept. */
    private synchronized void keep(Snapshot read, long changesBefore) {
        if (changes == changesBefore) {
            snapshot = read;
        }
    }

    private synchronized long changesSoFar() {
        return changes;
    }

    private Snapshot current() {
        Snapshot held = snapshot;
        if (held == null || clock.millis() >= held.endsAtMillis()) {
            long before = changesSoFar();
            held = read();
            keep(held, before);
        }
        return held;
    }

    private Snapshot read() {
        LocalDate today = LocalDate.now(clock.withZone(VietnamTime.ZONE));
        List<AgencyProfile> all = List.copyOf(table.all(today));
        return new Snapshot(
                today.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant().toEpochMilli(),
                all,
                all.stream().collect(Collectors.toUnmodifiableMap(AgencyProfile::id, Function.identity())),
                all.stream().collect(Collectors.toUnmodifiableMap(AgencyProfile::host, Function.identity())));
    }
}
