package vn.hoitu.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.secret.SealedBox;
import vn.hoitu.shared.tenancy.Tenancy;

/** What people do with their own accounts: name, address, password, second factor. */
@Service
class Accounts {

    static final int RECOVERY_CODES = 10;
    private static final String RECOVERY_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final String ISSUER = "Hội Tụ";

    record TotpSetupView(String secret, String uri, String qrSvg) {}

    record RecoveryCodesView(List<String> codes) {}

    private final People people;
    private final Sessions sessions;
    private final ResetLinks resets;
    private final Passwords passwords;
    private final OwnPassword ownPassword;
    private final SignInPace pace;
    private final SealedBox box;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Clock clock;

    Accounts(
            People people,
            Sessions sessions,
            ResetLinks resets,
            Passwords passwords,
            OwnPassword ownPassword,
            SignInPace pace,
            IdentityKey key,
            AuditTrail audit,
            Tenancy tenancy,
            Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.resets = resets;
        this.passwords = passwords;
        this.ownPassword = ownPassword;
        this.pace = pace;
        this.box = key.box();
        this.audit = audit;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    Outcome<PersonView> rename(Actor actor, @Nullable String name, @Nullable String locale) {
        People.Account account = own(actor);
        String newName = name == null ? account.name() : name.strip();
        var problem = EntryForm.nameProblem(newName);
        if (problem.isPresent()) {
            return Outcome.refused(Refusal.invalid(problem.get()));
        }
        String newLocale = locale == null ? account.locale() : locale;
        if (!Set.of("vi", "en").contains(newLocale)) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("locale", "unknown")));
        }
        tenancy.within(AgencyId.INSTALLATION, () -> {
            people.rename(account.id(), newName, newLocale);
            if (!newName.equals(account.name())) {
                record(
                        actor,
                        AuditFact.of("person.renamed", "person", account.id(), newName)
                                .changing(Map.of("name", account.name()), Map.of("name", newName)));
            }
        });
        return Outcome.done(new PersonView(account.id(), newName, account.email(), newLocale));
    }

    /** Changing the password ends every other session: whoever knew the old one is out. */
    Outcome<Integer> changePassword(Actor actor, String current, String fresh) {
        People.Account account = own(actor);
        return ownPassword
                .proven(account, current, "currentPassword", actor.address())
                .then(proven -> {
                    var problem = passwords.problemWith("newPassword", fresh, account.email());
                    if (problem.isPresent()) {
                        return Outcome.refused(Refusal.invalid(problem.get()));
                    }
                    String hash = passwords.hash(fresh);
                    return Outcome.done(tenancy.within(AgencyId.INSTALLATION, () -> {
                        people.setPassword(account.id(), hash);
                        resets.withdraw(account.id());
                        record(actor, AuditFact.of("person.password-changed", "person", account.id(), account.name()));
                        return sessions.endOthers(account.id(), credential(actor), clock.instant());
                    }));
                });
    }

    Outcome<TotpSetupView> beginTotp(Actor actor) {
        People.Account account = own(actor);
        if (account.totpOn()) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "second-factor-on"));
        }
        byte[] secret = Totp.freshSecret();
        people.prepareTotp(account.id(), box.seal(secret));
        String uri = Totp.uri(ISSUER, account.email(), secret);
        return Outcome.done(new TotpSetupView(Totp.base32(secret), uri, QrPicture.svg(uri)));
    }

    Outcome<RecoveryCodesView> confirmTotp(Actor actor, String code) {
        return pace.paced(actor.address(), () -> codeTried(actor, code));
    }

    private Outcome<RecoveryCodesView> codeTried(Actor actor, String code) {
        People.Account account = own(actor);
        byte[] sealed = account.totpSecret();
        if (account.totpOn() || sealed == null) {
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "second-factor-on"));
        }
        var step = Totp.stepOf(code, box.open(sealed), account.totpLastStep(), clock.instant());
        if (step.isEmpty()) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("code", "second-factor-wrong")));
        }
        List<String> codes = freshRecoveryCodes();
        tenancy.within(AgencyId.INSTALLATION, () -> {
            people.useStep(account.id(), step.getAsLong(), true);
            people.replaceRecoveryCodes(
                    account.id(), codes.stream().map(SignIn::recoveryHash).toList());
            record(actor, AuditFact.of("person.second-factor-on", "person", account.id(), account.name()));
        });
        return Outcome.done(new RecoveryCodesView(codes));
    }

    Outcome<Boolean> disableTotp(Actor actor, String password) {
        People.Account account = own(actor);
        return ownPassword
                .proven(account, password, "password", actor.address())
                .map(proven -> {
                    tenancy.within(AgencyId.INSTALLATION, () -> {
                        people.switchTotpOff(account.id());
                        record(actor, AuditFact.of("person.second-factor-off", "person", account.id(), account.name()));
                    });
                    return true;
                });
    }

    /**
     * The address one signs in with. The new one is not written to for confirmation: nothing can send mail yet. Sessions
     * elsewhere end, and so do links sent for the old address.
     */
    Outcome<PersonView> changeEmail(Actor actor, String email, String password) {
        People.Account account = own(actor);
        var problem = EntryForm.emailProblem(email);
        if (problem.isPresent()) {
            return Outcome.refused(Refusal.invalid(problem.get()));
        }
        String fresh = People.normal(email);
        if (fresh.equals(account.email())) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("email", "email-same")));
        }
        return ownPassword
                .proven(account, password, "currentPassword", actor.address())
                .then(proven -> people.byEmail(fresh).isPresent()
                        ? Outcome.refused(Refusal.invalid(FieldProblem.of("email", "taken")))
                        : moved(actor, proven, fresh));
    }

    private Outcome<PersonView> moved(Actor actor, People.Account account, String email) {
        try {
            tenancy.within(AgencyId.INSTALLATION, () -> {
                people.changeEmail(account.id(), email);
                record(
                        actor,
                        AuditFact.of("person.email-changed", "person", account.id(), account.name())
                                .withConfidential(actor.person(), Map.of("from", account.email(), "to", email)));
                resets.withdraw(account.id());
                sessions.endOthers(account.id(), credential(actor), clock.instant());
            });
            return Outcome.done(new PersonView(account.id(), account.name(), email, account.locale()));
        } catch (DataIntegrityViolationException takenMeanwhile) {
            return Outcome.refused(Refusal.invalid(FieldProblem.of("email", "taken")));
        }
    }

    private static List<String> freshRecoveryCodes() {
        SecureRandom random = new SecureRandom();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            StringBuilder code = new StringBuilder();
            for (int c = 0; c < 10; c++) {
                code.append(c == 5 ? "-" : "")
                        .append(RECOVERY_ALPHABET.charAt(random.nextInt(RECOVERY_ALPHABET.length())));
            }
            codes.add(code.toString());
        }
        return codes;
    }

    private People.Account own(Actor actor) {
        return people.find(actor.person().value()).orElseThrow();
    }

    private static UUID credential(Actor actor) {
        UUID credential = actor.credential();
        return credential == null ? new UUID(0, 0) : credential;
    }

    private void record(Actor actor, AuditFact fact) {
        audit.record(AgencyId.INSTALLATION, actor, fact);
    }
}
