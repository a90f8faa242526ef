package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.PERSON;
import static vn.hoitu.identity.db.Tables.ROLE_GRANT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Grant;
import vn.hoitu.shared.actor.Role;

/** Roles with their dates. Days are Vietnamese days. */
@Repository
class RoleGrants {

    record Held(
            UUID id,
            UUID person,
            UUID organization,
            Role role,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Named(UUID person, String name) {}

    private final DSLContext sql;
    private final Clock clock;

    RoleGrants(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    }

    Set<Grant> validNow(UUID person) {
        return sql
                .select(ROLE_GRANT.ORGANIZATION_ID, ROLE_GRANT.ROLE)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.PERSON_ID.eq(person).and(valid()))
                .fetch()
                .stream()
                .flatMap(r -> Role.of(r.value2()).map(role -> new Grant(r.value1(), role)).stream())
                .collect(Collectors.toSet());
    }

    /** Where a person works, today or from a day to come. */
    Set<UUID> organizationsOf(UUID person) {
        return sql.selectDistinct(ROLE_GRANT.ORGANIZATION_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT
                        .PERSON_ID
                        .eq(person)
                        .and(ROLE_GRANT.REVOKED_AT.isNull())
                        .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.ge(today()))))
                .fetchSet(ROLE_GRANT.ORGANIZATION_ID);
    }

    List<Held> in(UUID organization) {
        return sql.selectFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization).and(ROLE_GRANT.REVOKED_AT.isNull()))
                .orderBy(ROLE_GRANT.PERSON_ID, ROLE_GRANT.VALID_FROM)
                .fetch(RoleGrants::held);
    }

    List<UUID> holders(UUID organization, Set<Role> roles) {
        return sql.selectDistinct(ROLE_GRANT.PERSON_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT
                        .ORGANIZATION_ID
                        .eq(organization)
                        .and(ofRoles(roles))
                        .and(valid()))
                .fetch(ROLE_GRANT.PERSON_ID);
    }

    Set<UUID> organizationsWith(Role role) {
        return sql.selectDistinct(ROLE_GRANT.ORGANIZATION_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ROLE.eq(role.code()).and(valid()))
                .fetchSet(ROLE_GRANT.ORGANIZATION_ID);
    }

    boolean anyOperator() {
        return sql.fetchExists(
                ROLE_GRANT, ROLE_GRANT.ROLE.eq(Role.OPERATOR.code()).and(ROLE_GRANT.REVOKED_AT.isNull()));
    }

    UUID add(UUID id, UUID person, UUID organization, Role role, LocalDate from, @Nullable LocalDate to) {
        sql.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, id)
                .set(ROLE_GRANT.PERSON_ID, person)
                .set(ROLE_GRANT.ORGANIZATION_ID, organization)
                .set(ROLE_GRANT.ROLE, role.code())
                .set(ROLE_GRANT.VALID_FROM, from)
                .set(ROLE_GRANT.VALID_TO, to)
                .execute();
        return id;
    }

    Optional<Held> revoke(UUID id, UUID organization, UUID person, Instant now) {
        return sql.update(ROLE_GRANT)
                .set(ROLE_GRANT.REVOKED_AT, now)
                .where(ROLE_GRANT
                        .ID
                        .eq(id)
                        .and(ROLE_GRANT.ORGANIZATION_ID.eq(organization))
                        .and(ROLE_GRANT.PERSON_ID.eq(person))
                        .and(ROLE_GRANT.REVOKED_AT.isNull()))
                .returning()
                .fetchOptional(RoleGrants::held);
    }

    /** Those who hold one of the roles today and can sign in, with the roles that were asked for. */
    Map<Named, Set<Role>> named(UUID organization, Condition which) {
        Map<Named, Set<Role>> named = new LinkedHashMap<>();
        sql.select(PERSON.ID, PERSON.NAME, ROLE_GRANT.ROLE)
                .from(ROLE_GRANT)
                .join(PERSON)
                .on(PERSON.ID.eq(ROLE_GRANT.PERSON_ID))
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization).and(valid()).and(which))
                .and(PERSON.DISABLED_AT.isNull())
                .forEach(r -> Role.of(r.value3())
                        .ifPresent(role -> named.computeIfAbsent(
                                        new Named(r.value1(), r.value2()), n -> EnumSet.noneOf(Role.class))
                                .add(role)));
        return named;
    }

    static Condition ofRoles(Collection<Role> roles) {
        return ROLE_GRANT.ROLE.in(roles.stream().map(Role::code).toList());
    }

    static Condition ofPeople(Collection<UUID> people) {
        return ROLE_GRANT.PERSON_ID.in(people);
    }

    /** The roles that somebody holds today. */
    Set<Role> heldBySomebody(UUID organization) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        sql.selectDistinct(ROLE_GRANT.ROLE)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ORGANIZATION_ID.eq(organization).and(valid()))
                .forEach(r -> Role.of(r.value1()).ifPresent(held::add));
        return held;
    }

    private Condition valid() {
        LocalDate today = today();
        return ROLE_GRANT
                .REVOKED_AT
                .isNull()
                .and(ROLE_GRANT.VALID_FROM.le(today))
                .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.ge(today)));
    }

    private static Held held(Record r) {
        return new Held(
                r.get(ROLE_GRANT.ID),
                r.get(ROLE_GRANT.PERSON_ID),
                r.get(ROLE_GRANT.ORGANIZATION_ID),
                Role.of(r.get(ROLE_GRANT.ROLE)).orElseThrow(),
                r.get(ROLE_GRANT.VALID_FROM),
                r.get(ROLE_GRANT.VALID_TO));
    }
}
