package vn.hoitu.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** How people come to have an account: the one-time link of a new installation, and invitations. */
@Service
public class Enrolment {

    static final Duration SETUP_LIMIT = Duration.ofHours(24);
    static final Duration INVITATION_LIMIT = Duration.ofDays(7);

    /** An invitation that was made; the token is handed over once. */
    public record InvitationMade(String token, Instant expiresAt) {}

    private final SetupLinks setups;
    private final Invitations invitations;
    private final EntryForm form;
    private final OwnPassword ownPassword;
    private final SignInPace pace;
    private final People people;
    private final Newcomers newcomers;
    private final RoleGrants grants;
    private final Passwords passwords;
    private final IdentityPolicy policy;
    private final HoldableRoles holdable;
    private final LinkLetters letters;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    Enrolment(
            SetupLinks setups,
            Invitations invitations,
            EntryForm form,
            OwnPassword ownPassword,
            SignInPace pace,
            People people,
            Newcomers newcomers,
            RoleGrants grants,
            Passwords passwords,
            IdentityPolicy policy,
            HoldableRoles holdable,
            LinkLetters letters,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.setups = setups;
        this.invitations = invitations;
        this.form = form;
        this.ownPassword = ownPassword;
        this.pace = pace;
        this.people = people;
        this.newcomers = newcomers;
        this.grants = grants;
        this.passwords = passwords;
        this.policy = policy;
        this.holdable = holdable;
        this.letters = letters;
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
        return Optional.of(tenancy.system(() -> setups.replace(clock.instant().plus(SETUP_LIMIT))));
    }

    boolean setupNeeded() {
        return !grants.anyOperator();
    }

    Outcome<Boolean> setupOpen(String token, String address) {
        return pace.paced(
                address,
                () -> setups.valid(token, clock.instant()) ? Outcome.done(true) : Outcome.refused(linkExpired()));
    }

    Outcome<People.Account> setUp(String token, String name, String email, String password, String address) {
        List<FieldProblem> problems = form.problems(name, email, password);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        return pace.paced(address, () -> {
            String hash = passwords.hash(password);
            return tenancy.within(
                    AgencyId.INSTALLATION,
                    () -> setups.use(token, clock.instant())
                            ? newcomers.add(
                                    email,
                                    name,
                                    hash,
                                    AgencyId.INSTALLATION.value(),
                                    Set.of(Role.OPERATOR),
                                    null,
                                    Actor.program(address))
                            : Outcome.refused(linkExpired()));
        });
    }

    static Refusal linkExpired() {
        return Refusal.of(Refusal.Kind.GONE, "link-expired");
    }

    /** Makes an operator where a command of the machine's owner asks for one (demo, recovery). */
    public Outcome<PersonId> operator(String email, String name, String password) {
        String hash = passwords.hash(password);
        return tenancy.within(
                        AgencyId.INSTALLATION,
                        () -> newcomers.add(
                                email,
                                name,
                                hash,
                                AgencyId.INSTALLATION.value(),
                                Set.of(Role.OPERATOR),
                                null,
                                Actor.program("command")))
                .map(a -> new PersonId(a.id()));
    }

    /** Invites somebody into an organisation; an existing account of that address gets the roles on acceptance. */
    public Outcome<InvitationMade> invite(
            UUID organization, Actor actor, String email, String name, Set<Role> roles, @Nullable LocalDate validTo) {
        if (!actor.may(IdentityPolicy.MANAGE_PEOPLE, organization, policy) && !actor.isOperator()) {
            return Outcome.refused(Refusal.forbidden());
        }
        List<FieldProblem> problems = new ArrayList<>(form.problems(name, email, null));
        if (roles.isEmpty()
                || roles.contains(Role.OPERATOR)
                || !roles.stream().allMatch(role -> holdable.mayHold(role, organization))) {
            problems.add(FieldProblem.of("roles", roles.isEmpty() ? "required" : "unknown"));
        }
        if (validTo != null && validTo.isBefore(grants.today())) {
            problems.add(FieldProblem.of("validTo", "in-past"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        Invitations.Invited invited = new Invitations.Invited(
                ids.next(),
                organization,
                email,
                name.strip(),
                roles.stream().sorted(Comparator.comparing(Role::code)).toList(),
                validTo,
                clock.instant().plus(INVITATION_LIMIT));
        return tenancy.within(new AgencyId(organization), () -> {
            String token = invitations.add(invited, clock.instant());
            letters.invited(invited, token, actor);
            // The name stands in the invitation, where it can be erased; the record only points to it.
            AuditFact fact = AuditFact.of("person.invited", "invitation", invited.id(), "");
            audit.record(
                    new AgencyId(organization), actor, fact.changing(Map.of(), Newcomers.roleCodes(invited.roles())));
            return Outcome.done(new InvitationMade(token, invited.expiresAt()));
        });
    }

    Outcome<Invitations.Invited> invitation(String token, String address) {
        return pace.paced(
                address,
                () -> invitations
                        .byToken(token, clock.instant())
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(linkExpired())));
    }

    /**
     * Accepts an invitation. Somebody who has an account proves it with its password and keeps it; the name is then the
     * account's.
     */
    public Outcome<PersonId> accept(String token, String name, String password, String address) {
        return acceptAsAccount(token, name, password, address).map(a -> new PersonId(a.id()));
    }

    Outcome<People.Account> acceptAsAccount(String token, String name, String password, String address) {
        return invitation(token, address)
                .then(invited -> people.byEmail(invited.email())
                        .map(known -> ownPassword
                                .proven(known, password, "password", address)
                                .then(proven -> joined(invited, proven, address)))
                        .orElseGet(() -> entered(invited, name, password, address)));
    }

    private Outcome<People.Account> joined(Invitations.Invited invited, People.Account known, String address) {
        return taking(invited, () -> {
            newcomers.grant(
                    known,
                    invited.organization(),
                    Set.copyOf(invited.roles()),
                    invited.validTo(),
                    Actor.program(address));
            return Outcome.done(known);
        });
    }

    private Outcome<People.Account> entered(Invitations.Invited invited, String name, String password, String address) {
        List<FieldProblem> problems = form.problems(name, invited.email(), password);
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        String hash = passwords.hash(password);
        return taking(
                invited,
                () -> newcomers.add(
                        invited.email(),
                        name,
                        hash,
                        invited.organization(),
                        Set.copyOf(invited.roles()),
                        invited.validTo(),
                        Actor.program(address)));
    }

    private Outcome<People.Account> taking(Invitations.Invited invited, Supplier<Outcome<People.Account>> act) {
        return tenancy.within(
                new AgencyId(invited.organization()),
                () -> invitations.take(invited.id(), clock.instant()) ? act.get() : Outcome.refused(linkExpired()));
    }
}
