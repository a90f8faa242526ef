package vn.hoitu.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.register.Organization;
import vn.hoitu.organization.register.Register;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.text.Slug;

/** Lets an agency work on this installation. */
@Service
public class AgencyFounding {

    private static final String ACT = "agency.found";

    private final RegisterBook book;
    private final AgencyTable table;
    private final AgencyNews news;
    private final Mandate mandate;
    private final IdSource ids;
    private final String installationHost;

    AgencyFounding(
            RegisterBook book,
            AgencyTable table,
            AgencyNews news,
            Mandate mandate,
            IdSource ids,
            @Value("${hoitu.host}") String installationHost) {
        this.book = book;
        this.table = table;
        this.news = news;
        this.mandate = mandate;
        this.ids = ids;
        this.installationHost = installationHost;
    }

    /** Only the operator founds agencies. */
    public Outcome<AgencyProfile> found(Actor actor, NewAgency request) {
        if (!mandate.mayManageAll(actor)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return entered(actor, request)
                .map(agency -> table.find(agency.id(), book.today()).orElseThrow());
    }

    private Outcome<AgencyProfile> entered(Actor actor, NewAgency request) {
        NewOrganization organization = request.organization();
        if (organization == null) {
            return book.write(
                    actor,
                    ACT,
                    (register, registrar) -> known(request, register).map(a -> settle(actor, a)));
        }
        return new ActReading(ids)
                .create(organization)
                .then(act -> book.write(actor, ACT, (register, registrar) -> {
                    registrar.apply(act);
                    return profile(request, register.find(act.id()).orElseThrow())
                            .map(a -> settle(actor, a));
                }));
    }

    /** The reference to the organisation is checked at the end of the transaction, when that is written too. */
    private AgencyProfile settle(Actor actor, AgencyProfile agency) {
        table.insert(agency);
        news.founded(actor, agency);
        return agency;
    }

    private Outcome<AgencyProfile> known(NewAgency request, Register register) {
        UUID id = request.organizationId();
        Organization found = id == null ? null : register.find(id).orElse(null);
        if (found == null || !found.existsOn(book.today())) {
            return Outcome.refused(
                    Refusal.invalid(FieldProblem.of("organizationId", id == null ? "required" : "unknown")));
        }
        if (table.find(new AgencyId(found.id()), book.today()).isPresent()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("organizationId", "taken")));
        }
        return profile(request, found);
    }

    private Outcome<AgencyProfile> profile(NewAgency request, Organization organization) {
        var today = organization.existence().nearest(book.today());
        String name = organization.names().at(today);
        RequestChecks requests = new RequestChecks();
        ProfileChecks checks = new ProfileChecks(requests);
        String slug = checks.slug(given(request.slug(), Slug.of(name)));
        String host = checks.host(given(request.host(), slug + "." + installationHost));
        AgencyId id = new AgencyId(organization.id());
        if (table.hasSlug(slug)) {
            requests.add("slug", "taken");
        }
        if (host.equals(installationHost) || table.hasHost(host, id)) {
            requests.add("host", "taken");
        }
        String product = checks.productName(
                given(request.productName(), name), organization.kinds().at(today));
        String color = checks.color(request.accentColor(), ProfileChecks.DEFAULT_ACCENT);
        return requests.refusal()
                .<Outcome<AgencyProfile>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new AgencyProfile(
                        id, slug, host, product, name, null, null, null, null, null, null, null, null, null, null,
                        color, 1)));
    }

    private static String given(@Nullable String wish, String otherwise) {
        return wish == null || wish.isBlank() ? otherwise : wish;
    }
}
