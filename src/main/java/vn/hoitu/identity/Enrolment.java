package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.INVITATION;
import static vn.hoitu.identity.db.Tables.SETUP_LINK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.organization.Agencies;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.Token;
import vn.hoitu.shared.tenancy.Tenancy;

/** How people come to have an account: the one-time link of a new installation, and invitations. */
@Service
public class Enrolment {

    static final Duration SETUP_LIMIT = Duration.ofHours(24);
    static final Duration INVITATION_LIMIT = Duration.ofDays(7);
    static final int MOST_EMAIL_CHARACTERS = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+|[^@\\s]+@localhost");

    record Invited(UUID id, UUID organization, String email, String name, List<Role> roles, @Nullable LocalDate validTo, Instant expiresAt) {}

    /** An invitation that was made; the token is handed over once. */
    public record InvitationMade(String token, Instant expiresAt) {}

    private final DSLContext sql;
    private final People people;
    private final RoleGrants grants;
    private final Passwords passwords;
    private final IdentityPolicy policy;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    Enrolment(
            DSLContext sql,
            People people,
            RoleGrants grants,
            Passwords passwords,
            IdentityPolicy policy,
            Agencies agencies,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.sql = sql;
        this.people = people;
        this.grants = grants;
        this.passwords = passwords;
        this.policy = policy;
        this.agencies = agencies;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    /** A fresh one-time link's token while there is no operator; earlier ones stop working. */
    Optional<String> openSetup() {
        if (grants.anyOperator()) {
            return Optional.empty();
        }
        String token = Token.fresh("");
        tenancy.system(() -> {
            sql.deleteFrom(SETUP_LINK).where(SETUP_LINK.USED_AT.isNull()).execute();
            return sql.insertInto(SETUP_LINK)
                    .set(SETUP_LINK.TOKEN_HASH, Token.hash(token))
                    .set(SETUP_LINK.EXPIRES_AT, clock.instant().plus(SETUP_LIMIT))
                    .execute();
        });
        return Optional.of(token);
    }

    boolean setupNeeded() {
        return !grants.anyOperator();
    }

    boolean setupValid(String token) {
        return sql.fetchExists(
                SETUP_LINK,
                SETUP_LINK
                        .TOKEN_HASH
                        .eq(Token.hash(token))
                        .and(SETUP_LINK.USED_AT.isNull())
                        .and(SETUP_LINK.EXPIRES_AT.gt(clock.instant())));
    }

    Outcome<People.Account> setUp(String token, String name, String email, String password, String address) {
        List<FieldProblem> problems = problems(name, email, password);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        String hash = passwords.hash(password);
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            int used = sql.update(SETUP_LINK)
                    .set(SETUP_LINK.USED_AT, clock.instant())
                    .where(SETUP_LINK
                            .TOKEN_HASH
                            .eq(Token.hash(token))
                            .and(SETUP_LINK.USED_AT.isNull())
                            .and(SETUP_LINK.EXPIRES_AT.gt(clock.instant())))
                    .execute();
            if (used != 1) {
                return Outcome.refused(Refusal.of(Refusal.Kind.GONE, "link-expired"));
            }
            return add(email, name, hash, AgencyId.INSTALLATION.value(), Set.of(Role.OPERATOR), null, Actor.program(address));
        });
    }

    /** Makes an operator where a command of the machine's owner asks for one (demo, recovery). */
    public Outcome<PersonId> operator(String email, String name, String password) {
        String hash = passwords.hash(password);
        return tenancy.within(
                        AgencyId.INSTALLATION,
                        () -> add(email, name, hash, AgencyId.INSTALLATION.value(), Set.of(Role.OPERATOR), null, Actor.program("command")))
                .map(a -> new PersonId(a.id()));
    }

    /** An overseer keeps the register below a body; in an agency the role would let the watched keep their own entries. */
    boolean mayHold(Role role, UUID organization) {
        return role != Role.OVERSEER || agencies.find(new AgencyId(organization)).isEmpty();
    }

    /** Invites somebody into an organisation; an existing account of that address gets the roles on acceptance. */
    public Outcome<InvitationMade> invite(
            UUID organization, Actor actor, String email, String name, Set<Role> roles, @Nullable LocalDate validTo) {
        if (!actor.may(IdentityPolicy.MANAGE_PEOPLE, organization, policy) && !actor.isOperator()) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<FieldProblem> problems = new ArrayList<>(problems(name, email, null));
        if (roles.isEmpty()
                || roles.contains(Role.OPERATOR)
                || !roles.stream().allMatch(role -> mayHold(role, organization))) {
            problems.add(FieldProblem.of("roles", roles.isEmpty() ? "required" : "unknown"));
        }
        if (validTo != null && validTo.isBefore(grants.today())) {
            problems.add(FieldProblem.of("validTo", "in-past"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        String token = Token.fresh("");
        Instant expires = clock.instant().plus(INVITATION_LIMIT);
        UUID id = ids.next();
        return tenancy.within(new AgencyId(organization), () -> {
            sql.insertInto(INVITATION)
                    .set(INVITATION.ID, id)
                    .set(INVITATION.TOKEN_HASH, Token.hash(token))
                    .set(INVITATION.ORGANIZATION_ID, organization)
                    .set(INVITATION.EMAIL, People.normal(email))
                    .set(INVITATION.NAME, name.strip())
                    .set(INVITATION.ROLES, roles.stream().map(Role::code).sorted().toArray(String[]::new))
                    .set(INVITATION.VALID_TO, validTo)
                    .set(INVITATION.CREATED_AT, clock.instant())
                    .set(INVITATION.EXPIRES_AT, expires)
                    .execute();
            // The name stands in the invitation, where it can be erased; the record only points to it.
            audit.record(new AgencyId(organization), actor, AuditFact.of("person.invited", "invitation", id, "")
                    .changing(Map.of(), Map.of("roles", roles.stream().map(Role::code).sorted().toList())));
            return Outcome.done(new InvitationMade(token, expires));
        });
    }

    Optional<Invited> invitation(String token) {
        return sql.selectFrom(INVITATION)
                .where(INVITATION
                        .TOKEN_HASH
                        .eq(Token.hash(token))
                        .and(INVITATION.ACCEPTED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(clock.instant())))
                .fetchOptional(Enrolment::invited);
    }

    List<Invited> openInvitations(UUID organization) {
        return sql.selectFrom(INVITATION)
                .where(INVITATION
                        .ORGANIZATION_ID
                        .eq(organization)
                        .and(INVITATION.ACCEPTED_AT.isNull())
                        .and(INVITATION.EXPIRES_AT.gt(clock.instant())))
                .orderBy(INVITATION.NAME)
                .fetch(Enrolment::invited);
    }

    /**
     * Accepts an invitation. Somebody who has an account proves it with its password and keeps it; the name is then the
     * account's.
     */
    public Outcome<PersonId> accept(String token, String name, String password, String address) {
        return acceptAsAccount(token, name, password, address).map(a -> new PersonId(a.id()));
    }

    Outcome<People.Account> acceptAsAccount(String token, String name, String password, String address) {
        Optional<Invited> found = invitation(token);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.GONE, "link-expired"));
        }
        Invited invited = found.get();
        Optional<People.Account> known = people.byEmail(invited.email());
        if (known.isPresent() && known.get().lockedAt(clock.instant())) {
            return Outcome.refused(SignIn.locked()); // an invitation is no second place to guess a password
        }
        if (known.isPresent() && !passwords.matches(password, known.get().passwordHash())) {
            people.failed(known.get().id(), SignIn.ATTEMPTS_TO_LOCK, clock.instant().plus(SignIn.LOCK));
            return Outcome.refused(Refusal.invalid(FieldProblem.of("password", "password-wrong")));
        }
        if (known.isEmpty()) {
            List<FieldProblem> problems = problems(name, invited.email(), password);
            if (!problems.isEmpty()) {
                return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
            }
        }
        String hash = known.map(People.Account::passwordHash).orElseGet(() -> passwords.hash(password));
        return tenancy.within(new AgencyId(invited.organization()), () -> {
            int taken = sql.update(INVITATION)
                    .set(INVITATION.ACCEPTED_AT, clock.instant())
                    .where(INVITATION.ID.eq(invited.id()).and(INVITATION.ACCEPTED_AT.isNull()))
                    .execute();
            if (taken != 1) {
                return Outcome.refused(Refusal.of(Refusal.Kind.GONE, "link-expired"));
            }
            Actor actor = Actor.program(address);
            if (known.isPresent()) {
                grant(known.get(), invited.organization(), Set.copyOf(invited.roles()), invited.validTo(), actor);
                return Outcome.done(known.get());
            }
            return add(invited.email(), name, hash, invited.organization(), Set.copyOf(invited.roles()), invited.validTo(), actor);
        });
    }

    private Outcome<People.Account> add(
            String email,
            String name,
            String hash,
            UUID organization,
            Set<Role> roles,
            @Nullable LocalDate validTo,
            Actor actor) {
        UUID id = ids.next();
        if (!people.add(id, email, name.strip(), "vi", hash, clock.instant())) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("email", "taken")));
        }
        People.Account account = people.find(id).orElseThrow();
        grant(account, organization, roles, validTo, actor);
        return Outcome.done(account);
    }

    private void grant(
            People.Account account, UUID organization, Set<Role> roles, @Nullable LocalDate validTo, Actor actor) {
        roles.forEach(role -> grants.add(ids.next(), account.id(), organization, role, grants.today(), validTo));
        audit.record(new AgencyId(organization), actor, AuditFact.of("person.joined", "person", account.id(), account.name())
                .changing(Map.of(), Map.of("roles", roles.stream().map(Role::code).sorted().toList())));
    }

    private List<FieldProblem> problems(String name, String email, @Nullable String password) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isBlank()) {
            problems.add(FieldProblem.of("name", "required"));
        } else if (name.length() > Accounts.MOST_NAME_CHARACTERS) {
            problems.add(new FieldProblem("name", "too-long", Map.of("limit", Accounts.MOST_NAME_CHARACTERS)));
        }
        if (email.length() > MOST_EMAIL_CHARACTERS || !EMAIL.matcher(email.strip()).matches()) {
            problems.add(FieldProblem.of("email", email.isBlank() ? "required" : "malformed"));
        }
        if (password != null) {
            passwords.problemWith("password", password, email).ifPresent(problems::add);
        }
        return problems;
    }

    private static Invited invited(Record r) {
        return new Invited(
                r.get(INVITATION.ID),
                r.get(INVITATION.ORGANIZATION_ID),
                r.get(INVITATION.EMAIL),
                r.get(INVITATION.NAME),
                java.util.Arrays.stream(r.get(INVITATION.ROLES))
                        .flatMap(c -> Role.of(c).stream())
                        .toList(),
                r.get(INVITATION.VALID_TO),
                r.get(INVITATION.EXPIRES_AT));
    }
}
