package vn.hoitu.strategy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.evidence.EvidenceWatch;
import vn.hoitu.shared.operation.Background;
import vn.hoitu.shared.operation.Round;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * Remembers whose values have to be worked out anew: at once a mark is set with whatever was published, and a round
 * takes all marks of an agency together. On every new day all agencies have their turn, so that periods are closed.
 */
@Component
class EvidenceDue implements EvidenceWatch {

    private static final Logger log = LoggerFactory.getLogger(EvidenceDue.class);
    private static final Actor PROGRAM = Actor.program("strategy.evidence");
    private static final int MOST_AT_ONCE = 20;

    private record Due(UUID organization, @Nullable UUID mark) {}

    private final DSLContext sql;
    private final Agencies agencies;
    private final ObjectProvider<EvidenceDesk> desk;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;
    private volatile LocalDate lastDay = LocalDate.MIN;

    EvidenceDue(
            DSLContext sql,
            Agencies agencies,
            ObjectProvider<EvidenceDesk> desk,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.sql = sql;
        this.agencies = agencies;
        this.desk = desk; // asked for late: what it gathers from tells this one
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void changed(AgencyId agency) {
        sql.execute("""
                insert into strategy.evidence_due (organization_id, mark) values (?, ?)
                on conflict (organization_id) do update set mark = excluded.mark
                """, agency.value(), ids.next());
    }

    /** @return whether there is more to do */
    boolean goRound() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
        if (!today.equals(lastDay)) {
            tenancy.system(() -> markAll(today));
            lastDay = today;
        }
        List<Due> due = tenancy.system(() -> sql.fetch(
                        "select organization_id, mark from strategy.evidence_due where mark is not null limit ?",
                        MOST_AT_ONCE)
                .map(r -> new Due(r.get("organization_id", UUID.class), r.get("mark", UUID.class))));
        due.forEach(one -> workOut(one, today));
        return due.size() == MOST_AT_ONCE;
    }

    private int markAll(LocalDate today) {
        Map<UUID, LocalDate> done = sql
                .fetch(
                        "select organization_id, worked_out_on from strategy.evidence_due where worked_out_on is not null")
                .stream()
                .collect(Collectors.toMap(r -> r.get(0, UUID.class), r -> r.get(1, LocalDate.class)));
        Set<UUID> all = new HashSet<>(done.keySet());
        agencies.all().forEach(a -> all.add(a.id().value()));
        all.stream().filter(a -> !today.equals(done.get(a))).forEach(a -> changed(new AgencyId(a)));
        return all.size();
    }

    private void workOut(Due due, LocalDate today) {
        try {
            desk.getObject().bringUpToDate(PROGRAM, new AgencyId(due.organization()));
        } catch (RuntimeException e) {
            log.warn("The values of {} could not be worked out: {}", due.organization(), e.toString());
        }
        tenancy.system(() -> sql.execute(
                "update strategy.evidence_due set mark = null, worked_out_on = ? where organization_id = ? and mark = ?",
                today,
                due.organization(),
                due.mark()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        private static final Duration PAUSE = Duration.ofSeconds(10);

        @Bean
        @Background
        Round evidenceRounds(EvidenceDue due) {
            return new Round("strategy-evidence", PAUSE, due::goRound);
        }
    }
}
