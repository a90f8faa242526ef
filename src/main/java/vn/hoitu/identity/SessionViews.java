package vn.hoitu.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.Agencies;
import vn.hoitu.organization.AgencyProfile;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.PermissionPolicy;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.web.PublicAddress;

/** Draws the picture of a session for the screens: where the person works and what each screen may offer. */
@Component
class SessionViews {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Agencies agencies;
    private final OrganizationDirectory register;
    private final List<PermissionPolicy> policies;
    private final PublicAddress addresses;

    SessionViews(
            Agencies agencies,
            OrganizationDirectory register,
            List<PermissionPolicy> policies,
            PublicAddress addresses) {
        this.agencies = agencies;
        this.register = register;
        this.policies = policies;
        this.addresses = addresses;
    }

    SessionView view(People.Account account, Set<Grant> grants, Instant expiresAt) {
        return new SessionView(
                new PersonView(account.id(), account.name(), account.email(), account.locale()),
                account.totpOn() ? "on" : "off",
                memberships(grants),
                grants.contains(new Grant(AgencyId.INSTALLATION.value(), Role.OPERATOR)),
                expiresAt);
    }

    private List<MembershipView> memberships(Set<Grant> grants) {
        return grants.stream()
                .map(Grant::organization)
                .distinct()
                .map(organization -> membership(organization, grants))
                .sorted(Comparator.comparing(MembershipView::organizationName))
                .toList();
    }

    private MembershipView membership(UUID organization, Set<Grant> grants) {
        List<Role> roles = grants.stream()
                .filter(g -> g.organization().equals(organization))
                .map(Grant::role)
                .sorted()
                .toList();
        List<String> permissions = policies.stream()
                .flatMap(p -> roles.stream().flatMap(r -> p.permissionsOf(r).stream()))
                .map(vn.hoitu.shared.actor.Permission::code)
                .distinct()
                .sorted()
                .toList();
        List<String> codes = roles.stream().map(Role::code).toList();
        return agencies.find(new AgencyId(organization))
                .map(a -> new MembershipView(
                        organization,
                        a.productName(),
                        "agency",
                        a.slug(),
                        addresses.site(a.host()).toString(),
                        codes,
                        permissions))
                .orElseGet(() ->
                        new MembershipView(organization, nameOf(organization), "body", null, null, codes, permissions));
    }

    String organizationName(UUID organization) {
        return nameOf(organization);
    }

    private String nameOf(UUID organization) {
        return AgencyId.INSTALLATION.value().equals(organization)
                ? "Hội Tụ"
                : agencies.find(new AgencyId(organization))
                        .map(AgencyProfile::productName)
                        .or(() -> register.find(organization, null, VIETNAMESE).map(OrganizationView::name))
                        .orElse(organization.toString());
    }
}
