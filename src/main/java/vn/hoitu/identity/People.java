package vn.hoitu.identity;

import static vn.hoitu.identity.db.Tables.PERSON;
import static vn.hoitu.identity.db.Tables.RECOVERY_CODE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.identity.db.tables.Person;

/** Accounts in the database. */
@Repository
class People {

    record Account(
            UUID id,
            String email,
            String name,
            String locale,
            String passwordHash,
            byte @Nullable [] totpSecret,
            boolean totpOn,
            long totpLastStep,
            int failedAttempts,
            @Nullable Instant lockedUntil,
            @Nullable Instant disabledAt,
            @Nullable Instant lastSeenAt) {

        boolean lockedAt(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    private static final Person P = PERSON;
    private final DSLContext sql;

    People(DSLContext sql) {
        this.sql = sql;
    }

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Account> byEmail(String email) {
        return sql.selectFrom(P).where(P.EMAIL.eq(normal(email))).fetchOptional(People::account);
    }

    Optional<Account> find(UUID id) {
        return sql.selectFrom(P).where(P.ID.eq(id)).fetchOptional(People::account);
    }

    List<Account> findAll(Collection<UUID> ids) {
        return sql.selectFrom(P).where(P.ID.in(ids)).fetch(People::account);
    }

    /** @return false when the e-mail address already has an account */
    boolean add(UUID id, String email, String name, String locale, String passwordHash, Instant now) {
        return sql.insertInto(P)
                        .set(P.ID, id)
                        .set(P.EMAIL, normal(email))
                        .set(P.NAME, name)
                        .set(P.LOCALE, locale)
                        .set(P.PASSWORD_HASH, passwordHash)
                        .set(P.CREATED_AT, now)
                        .onConflict(P.EMAIL)
                        .doNothing()
                        .execute()
                == 1;
    }

    void rename(UUID id, String name, String locale) {
        sql.update(P).set(P.NAME, name).set(P.LOCALE, locale).where(P.ID.eq(id)).execute();
    }

    void changeEmail(UUID id, String email) {
        sql.update(P).set(P.EMAIL, normal(email)).where(P.ID.eq(id)).execute();
    }

    void setPassword(UUID id, String hash) {
        sql.update(P).set(P.PASSWORD_HASH, hash).where(P.ID.eq(id)).execute();
    }

    void failed(UUID id, int attemptsToLock, Instant lockUntil) {
        sql.execute("""
                update identity.person
                set failed_attempts = failed_attempts + 1,
                    locked_until = case when failed_attempts + 1 >= ? then ?::timestamptz else locked_until end
                where id = ?
                """, attemptsToLock, java.time.OffsetDateTime.ofInstant(lockUntil, java.time.ZoneOffset.UTC), id);
    }

    void unlock(UUID id) {
        sql.update(P)
                .set(P.FAILED_ATTEMPTS, 0)
                .setNull(P.LOCKED_UNTIL)
                .where(P.ID.eq(id).and(P.FAILED_ATTEMPTS.gt(0).or(P.LOCKED_UNTIL.isNotNull())))
                .execute();
    }

    void seen(UUID id, Instant at) {
        sql.update(P).set(P.LAST_SEEN_AT, at).where(P.ID.eq(id)).execute();
    }

    void prepareTotp(UUID id, byte[] sealedSecret) {
        sql.update(P)
                .set(P.TOTP_SECRET, sealedSecret)
                .set(P.TOTP_LAST_STEP, 0L)
                .where(P.ID.eq(id).and(P.TOTP_ON.isFalse()))
                .execute();
    }

    /** Takes a step of the one-time password for use; false when somebody already used it. */
    boolean useStep(UUID id, long step, boolean switchOn) {
        return sql.update(P)
                        .set(P.TOTP_LAST_STEP, step)
                        .set(
                                P.TOTP_ON,
                                org.jooq
                                        .impl
                                        .DSL
                                        .when(org.jooq.impl.DSL.inline(switchOn), true)
                                        .otherwise(P.TOTP_ON))
                        .where(P.ID.eq(id).and(P.TOTP_LAST_STEP.lt(step)))
                        .execute()
                == 1;
    }

    void switchTotpOff(UUID id) {
        sql.update(P)
                .setNull(P.TOTP_SECRET)
                .set(P.TOTP_ON, false)
                .set(P.TOTP_LAST_STEP, 0L)
                .where(P.ID.eq(id))
                .execute();
        sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.PERSON_ID.eq(id)).execute();
    }

    void replaceRecoveryCodes(UUID id, List<byte[]> hashes) {
        sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.PERSON_ID.eq(id)).execute();
        for (byte[] hash : hashes) {
            sql.insertInto(RECOVERY_CODE)
                    .set(RECOVERY_CODE.PERSON_ID, id)
                    .set(RECOVERY_CODE.HASH, hash)
                    .execute();
        }
    }

    boolean useRecoveryCode(UUID id, byte[] hash, Instant now) {
        return sql.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, now)
                        .where(RECOVERY_CODE
                                .PERSON_ID
                                .eq(id)
                                .and(RECOVERY_CODE.HASH.eq(hash))
                                .and(RECOVERY_CODE.USED_AT.isNull()))
                        .execute()
                == 1;
    }

    private static Account account(Record r) {
        return new Account(
                r.get(P.ID),
                r.get(P.EMAIL),
                r.get(P.NAME),
                r.get(P.LOCALE),
                r.get(P.PASSWORD_HASH),
                r.get(P.TOTP_SECRET),
                r.get(P.TOTP_ON),
                r.get(P.TOTP_LAST_STEP),
                r.get(P.FAILED_ATTEMPTS),
                r.get(P.LOCKED_UNTIL),
                r.get(P.DISABLED_AT),
                r.get(P.LAST_SEEN_AT));
    }
}
