package vn.hoitu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.register.Organization;
import vn.hoitu.organization.register.Register;
import vn.hoitu.organization.register.Succession;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;

/**
 * Keeps what was done to the register, and tells the nodes: also of the agencies here whose pages now read otherwise.
 */
@Component
class RegisterRecord {

    static final String ORGANIZATION = "organization";
    static final String AGENCY = "agency";
    private static final int MOST_TOLD_ONE_BY_ONE = 100;

    private final DSLContext sql;
    private final ChangeLog log;
    private final AuditTrail audit;

    RegisterRecord(DSLContext sql, ChangeLog log, AuditTrail audit) {
        this.sql = sql;
        this.log = log;
        this.audit = audit;
    }

    void keep(Actor actor, String act, Register register, LocalDate today) {
        Function<UUID, String> names =
                id -> register.find(id).map(o -> o.nameNear(today)).orElse("");
        register.changed().forEach(now -> {
            Map<String, Object> before = register.before(now.id())
                    .map(b -> b.differingFrom(now, names))
                    .orElse(Map.of());
            Map<String, Object> after = register.before(now.id())
                    .map(b -> now.differingFrom(b, names))
                    .orElseGet(() -> now.inWords(names));
            record(actor, act, now.id(), names, before, after);
        });
        for (Succession s : register.successions()) {
            UUID subject = s.predecessor() == null ? s.successor() : s.predecessor();
            if (subject != null) {
                String successor =
                        s.successor() == null ? "?" : names.apply(s.successor()) + " (" + s.successor() + ")";
                Map<String, Object> after =
                        Map.of("successor", successor, "on", s.on().toString(), "source", s.source());
                record(actor, act, subject, names, Map.of(), after);
            }
        }
        tell(register.changed());
    }

    private void record(
            Actor actor,
            String act,
            UUID subject,
            Function<UUID, String> names,
            Map<String, Object> before,
            Map<String, Object> after) {
        AuditFact fact = AuditFact.of(act, ORGANIZATION, subject, names.apply(subject));
        audit.record(AgencyId.INSTALLATION, actor, fact.changing(before, after));
    }

    private void tell(Collection<Organization> changed) {
        if (changed.size() > MOST_TOLD_ONE_BY_ONE) {
            log.record(AgencyId.INSTALLATION, ORGANIZATION, AgencyId.INSTALLATION.value());
        } else {
            changed.forEach(o -> log.record(AgencyId.INSTALLATION, ORGANIZATION, o.id()));
        }
        agenciesTouched(changed).forEach(id -> log.record(new AgencyId(id), AGENCY, id));
    }

    /** In one order everywhere, because each takes the lock of its agency's counter. */
    private List<UUID> agenciesTouched(Collection<Organization> changed) {
        UUID[] ids = changed.stream().map(Organization::id).toArray(UUID[]::new);
        return sql.fetch("""
                        select distinct a.id from organization.agency a
                        join organization.placement p on p.organization_id = a.id
                        where a.id = any(?) or p.parent_id = any(?) order by a.id
                        """, ids, ids).map(r -> r.get(0, UUID.class));
    }
}
