package vn.hoitu.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.change.ChangeLog;

/** Records what happened to an agency's profile and lets the nodes know. */
@Component
class AgencyNews {

    private static final Map<String, Function<AgencyProfile, @Nullable Object>> FIELDS = fields();

    private final AuditTrail audit;
    private final ChangeLog log;
    private final AgenciesInMemory held;

    AgencyNews(AuditTrail audit, ChangeLog log, AgenciesInMemory held) {
        this.audit = audit;
        this.log = log;
        this.held = held;
    }

    /** Belongs into the agency's own record. */
    void changed(Actor actor, AgencyProfile before, AgencyProfile after) {
        Map<String, Object> was = new LinkedHashMap<>();
        Map<String, Object> is = new LinkedHashMap<>();
        FIELDS.forEach((field, value) -> {
            if (!Objects.equals(value.apply(before), value.apply(after))) {
                was.put(field, String.valueOf(value.apply(before)));
                is.put(field, String.valueOf(value.apply(after)));
            }
        });
        record(before.id(), actor, "profile.changed", after, was, is);
        tell(after.id());
    }

    /** Belongs into the installation's record: the agency is not there before. */
    void founded(Actor actor, AgencyProfile agency) {
        Map<String, Object> is = Map.of("slug", agency.slug(), "host", agency.host());
        record(AgencyId.INSTALLATION, actor, "agency.founded", agency, Map.of(), is);
        tell(agency.id());
    }

    private void record(
            AgencyId whose,
            Actor actor,
            String act,
            AgencyProfile agency,
            Map<String, Object> before,
            Map<String, Object> after) {
        AuditFact fact = AuditFact.of(act, RegisterRecord.AGENCY, agency.id().value(), agency.productName());
        audit.record(whose, actor, fact.changing(before, after));
    }

    private void tell(AgencyId agency) {
        log.record(agency, RegisterRecord.AGENCY, agency.value());
        held.readAgainAfterCommit();
    }

    private static Map<String, Function<AgencyProfile, @Nullable Object>> fields() {
        Map<String, Function<AgencyProfile, @Nullable Object>> fields = new LinkedHashMap<>();
        fields.put("host", AgencyProfile::host);
        fields.put("productName", AgencyProfile::productName);
        fields.put("domain", AgencyProfile::domain);
        fields.put("licenceNumber", AgencyProfile::licenceNumber);
        fields.put("licenceDate", AgencyProfile::licenceDate);
        fields.put("licenceIssuer", AgencyProfile::licenceIssuer);
        fields.put("address", AgencyProfile::address);
        fields.put("phone", AgencyProfile::phone);
        fields.put("email", AgencyProfile::email);
        fields.put("headName", AgencyProfile::headName);
        fields.put("headTitle", AgencyProfile::headTitle);
        fields.put("accentColor", AgencyProfile::accentColor);
        return fields;
    }
}
