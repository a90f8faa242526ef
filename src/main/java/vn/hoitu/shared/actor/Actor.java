package vn.hoitu.shared.actor;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;

/**
 * Who acts in a request, with the roles held at this moment.
 *
 * @param scopes permission codes an API token is limited to; absent for a person at a screen
 * @param credential the session or token that let the person in
 * @param address where the request comes from (IP address), or the name of a command or job
 */
public record Actor(
        PersonId person,
        String name,
        Locale locale,
        Set<Grant> grants,
        @Nullable Set<String> scopes,
        @Nullable UUID credential,
        String address) {

    /** The program acting by itself: a scheduled publication, a command of the operator. */
    public static Actor program(String address) {
        return new Actor(
                new PersonId(new UUID(0, 0)),
                "Hội Tụ",
                Locale.forLanguageTag("vi"),
                Set.of(new Grant(AgencyId.INSTALLATION.value(), Role.OPERATOR)),
                null,
                null,
                address);
    }

    /** The roles this person holds in an organisation, without what the installation's operator holds everywhere. */
    public Set<Role> rolesIn(UUID organization) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        grants.stream().filter(g -> g.organization().equals(organization)).forEach(g -> roles.add(g.role()));
        return roles;
    }

    /** Whether the operator acts in person; a token of the operator holds no more than its scopes say. */
    public boolean isOperator() {
        return scopes == null && rolesIn(AgencyId.INSTALLATION.value()).contains(Role.OPERATOR);
    }

    /** Whether a permission of the policy is held in the organisation and, for a token, lies in its scopes. */
    public boolean may(Permission permission, UUID organization, PermissionPolicy policy) {
        return (scopes == null || scopes.contains(permission.code()))
                && rolesIn(organization).stream()
                        .anyMatch(role -> policy.permissionsOf(role).contains(permission));
    }
}
