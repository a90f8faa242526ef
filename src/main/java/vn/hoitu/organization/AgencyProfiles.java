package vn.hoitu.organization;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** Keeps what the agencies show of themselves. */
@Service
public class AgencyProfiles {

    private final Tenancy tenancy;
    private final AgencyTable table;
    private final Mandate mandate;
    private final OrganizationDirectory directory;
    private final AgencyNews news;
    private final String installationHost;

    AgencyProfiles(
            Tenancy tenancy,
            AgencyTable table,
            Mandate mandate,
            OrganizationDirectory directory,
            AgencyNews news,
            @Value("${hoitu.host}") String installationHost) {
        this.tenancy = tenancy;
        this.table = table;
        this.mandate = mandate;
        this.directory = directory;
        this.news = news;
        this.installationHost = installationHost;
    }

    public Outcome<AgencyProfileView> find(Actor actor, AgencyId agency) {
        if (!mandate.worksAt(actor, agency)) {
            return Outcome.refused(Refusal.absent());
        }
        return present(agency).map(AgencyProfileView::of);
    }

    public Outcome<AgencyProfileView> change(Actor actor, AgencyId agency, AgencyProfileView asked) {
        if (!mandate.mayKeepProfile(actor, agency)) {
            return Outcome.refused(mandate.worksAt(actor, agency) ? Refusal.forbidden() : Refusal.absent());
        }
        return tenancy.within(
                agency,
                () -> present(agency).then(now -> {
                    RequestChecks checks = new RequestChecks();
                    AgencyProfile next = new ProfileChecks(checks).read(now, asked, kind(agency), directory.today());
                    checkHost(checks, actor, now, next);
                    return checks.refusal()
                            .<Outcome<AgencyProfileView>>map(Outcome::refused)
                            .orElseGet(() -> keep(actor, now, next));
                }));
    }

    private Outcome<AgencyProfileView> keep(Actor actor, AgencyProfile now, AgencyProfile next) {
        if (!table.update(next)) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "profile-moved-on", Map.of("version", now.version())));
        }
        news.changed(actor, now, next);
        return present(now.id()).map(AgencyProfileView::of);
    }

    private void checkHost(RequestChecks checks, Actor actor, AgencyProfile now, AgencyProfile next) {
        if (next.host().equals(now.host())) {
            return;
        }
        if (!mandate.mayManageAll(actor)) {
            checks.add("host", "operator-only");
        } else if (next.host().equals(installationHost) || table.hasHost(next.host(), now.id())) {
            checks.add("host", "taken");
        }
    }

    private String kind(AgencyId agency) {
        return table.kindOn(agency, directory.today()).orElse("");
    }

    private Outcome<AgencyProfile> present(AgencyId agency) {
        Optional<AgencyProfile> found = table.find(agency, directory.today());
        return found.<Outcome<AgencyProfile>>map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.absent()));
    }
}
