package vn.hoitu.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.PersonId;
import vn.hoitu.shared.actor.Actor;

/** Where every module records its acts, inside the transaction of the act: both are there or neither is. */
@Service
public class AuditTrail {

    /** The name under which a protected label stands among the confidential values. */
    static final String LABEL = "label";

    private final DSLContext sql;
    private final JsonMapper json;
    private final IdSource ids;
    private final PersonKeys keys;
    private final InstallationKey cipher;
    private final Clock clock;

    AuditTrail(DSLContext sql, JsonMapper json, IdSource ids, PersonKeys keys, InstallationKey cipher, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.ids = ids;
        this.keys = keys;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Records an act in the record of an agency, or of {@link AgencyId#INSTALLATION}. Name and address of the actor and
     * the confidential values are encrypted under keys that can be erased; where the act is about the protected person,
     * so is the label that names the person.
     */
    public void record(AgencyId agency, Actor actor, AuditFact fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An act is recorded in the transaction of the act");
        }
        PersonId whose = protectedPerson(fact);
        boolean aboutProtected = whose != null && whose.value().equals(fact.subject());
        String label = aboutProtected ? "" : fact.subjectLabel();
        Protected who = protect(actorKeyOwner(actor), Map.of("name", actor.name(), "address", actor.address()));
        Protected confidential = confidential(fact, whose, aboutProtected);
        UUID entry = ids.next();
        sql.execute(
                """
                with entry as (
                    insert into audit.entry (agency_id, id, at, actor_id, actor_key, actor, act,
                        subject_kind, subject_id, subject_label, before, after,
                        confidential_of, confidential_key, confidential, folded)
                    values (?, ?, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)
                    returning agency_id, id)
                insert into audit.unsealed (agency_id, entry_id) select agency_id, id from entry
                """,
                agency.value(),
                entry,
                OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC),
                actor.person().value(),
                who.key(),
                who.bytes(),
                fact.act(),
                fact.subjectKind(),
                fact.subject(),
                label,
                JSONB.valueOf(json.writeValueAsString(fact.before())),
                JSONB.valueOf(json.writeValueAsString(fact.after())),
                whose == null ? null : whose.value(),
                confidential.key(),
                confidential.bytes(),
                Folding.fold(label));
    }

    /** An act on a person names that person in its label, which is then protected without being asked. */
    private static @Nullable PersonId protectedPerson(AuditFact fact) {
        return fact.confidentialOf() == null && fact.subjectKind().equals("person")
                ? new PersonId(fact.subject())
                : fact.confidentialOf();
    }

    private Protected confidential(AuditFact fact, @Nullable PersonId whose, boolean aboutProtected) {
        if (fact.confidential().isEmpty() && !aboutProtected) {
            return new Protected(null, null);
        }
        if (whose == null) {
            throw new IllegalArgumentException("Confidential values need the person whose key protects them");
        }
        Map<String, Object> values = new LinkedHashMap<>(fact.confidential());
        if (aboutProtected) {
            values.putIfAbsent(LABEL, fact.subjectLabel());
        }
        return protect(whose, values);
    }

    /** The program itself is no person: what it did is written in the clear. */
    private static @Nullable PersonId actorKeyOwner(Actor actor) {
        UUID person = actor.person().value();
        return person.equals(new UUID(0, 0)) ? null : actor.person();
    }

    private record Protected(@Nullable UUID key, byte @Nullable [] bytes) {}

    private Protected protect(@Nullable PersonId person, Map<String, Object> values) {
        byte[] clear = json.writeValueAsString(values).getBytes(StandardCharsets.UTF_8);
        if (person == null) {
            return new Protected(null, clear);
        }
        PersonKeys.Named key = keys.of(person);
        return new Protected(key.id(), cipher.encrypt(key.key(), clear));
    }
}
