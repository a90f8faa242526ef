package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.API_TOKEN;
import static vn.hoitu.identity.db.Tables.INVITATION;
import static vn.hoitu.identity.db.Tables.NOTIFICATION;
import static vn.hoitu.identity.db.Tables.PERSON;
import static vn.hoitu.identity.db.Tables.RESET_LINK;
import static vn.hoitu.identity.db.Tables.ROLE_GRANT;
import static vn.hoitu.identity.db.Tables.SESSION;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditRecord;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.command.Command;
import vn.hoitu.shared.command.Console;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.tenancy.Tenancy;

/**
 * {@code ./run erase-person E-MAIL}: where the law demands that a person be forgotten, the account closes, its name and
 * address go, and the keys that protect the person in the record are destroyed; the record's chain still verifies.
 * Names under published pieces stay: they are part of what was published.
 */
@Component
class ErasePersonCommand implements Command {

    private static final String NAME_OF_THE_ERASED = "—";

    private final DSLContext sql;
    private final People people;
    private final AuditRecord record;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final Problems texts;
    private final Clock clock;
    private final List<PersonalTraces> traces;

    ErasePersonCommand(
            DSLContext sql,
            People people,
            AuditRecord record,
            AuditTrail audit,
            Tenancy tenancy,
            Problems texts,
            Clock clock,
            List<PersonalTraces> traces) {
        this.sql = sql;
        this.people = people;
        this.record = record;
        this.audit = audit;
        this.tenancy = tenancy;
        this.texts = texts;
        this.clock = clock;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "erase-person";
    }

    @Override
    public String usageVi() {
        return texts.text("erase-person.usage", Map.of(), java.util.Locale.forLanguageTag("vi"));
    }

    @Override
    public String usageEn() {
        return texts.text("erase-person.usage", Map.of(), java.util.Locale.ENGLISH);
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            say(out, "erase-person.usage", Map.of());
            return MISUSED;
        }
        Optional<People.Account> account = people.byEmail(arguments.getFirst());
        if (account.isEmpty()) {
            say(out, "erase-person.unknown", Map.of());
            return FAILED;
        }
        say(out, "erase-person.done", Map.of("keys", erase(account.get())));
        return DONE;
    }

    private int erase(People.Account account) {
        UUID id = account.id();
        Instant now = clock.instant();
        return tenancy.within(AgencyId.INSTALLATION, () -> {
            sql.update(PERSON)
                    .set(PERSON.EMAIL, "erased-" + id + "@localhost")
                    .set(PERSON.NAME, NAME_OF_THE_ERASED)
                    .set(PERSON.PASSWORD_HASH, "")
                    .setNull(PERSON.TOTP_SECRET)
                    .set(PERSON.DISABLED_AT, now)
                    .where(PERSON.ID.eq(id))
                    .execute();
            sql.update(INVITATION)
                    .set(INVITATION.NAME, NAME_OF_THE_ERASED)
                    .set(INVITATION.EMAIL, "")
                    .where(INVITATION.EMAIL.eq(account.email()))
                    .execute();
            sql.deleteFrom(SESSION).where(SESSION.PERSON_ID.eq(id)).execute();
            sql.deleteFrom(RESET_LINK).where(RESET_LINK.PERSON_ID.eq(id)).execute();
            sql.deleteFrom(API_TOKEN).where(API_TOKEN.PERSON_ID.eq(id)).execute();
            sql.update(ROLE_GRANT)
                    .set(ROLE_GRANT.REVOKED_AT, now)
                    .where(ROLE_GRANT.PERSON_ID.eq(id).and(ROLE_GRANT.REVOKED_AT.isNull()))
                    .execute();
            traces.forEach(kept -> kept.erase(new PersonId(id), account.email()));
            tenancy.asPerson(new PersonId(id));
            sql.deleteFrom(NOTIFICATION).where(NOTIFICATION.PERSON_ID.eq(id)).execute();
            audit.record(
                    AgencyId.INSTALLATION,
                    Actor.program("command"),
                    AuditFact.of("person.erased", "account", id, NAME_OF_THE_ERASED));
            return record.erase(new PersonId(id));
        });
    }

    private void say(PrintStream out, String key, Map<String, Object> values) {
        out.println(texts.text(key, values, Console.locale()));
    }
}
