package vn.hoitu.contribution;

import static vn.hoitu.contribution.db.Tables.MAILBOX;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.secret.SealedBox;

/** Mailboxes of agencies; their passwords lie sealed. */
@Repository
class Mailboxes {

    /** @param lastUid up to which letters were taken, as long as the server's numbering (validity) is the same */
    record Mailbox(
            AgencyId agency,
            UUID id,
            String host,
            int port,
            String security,
            String user,
            String password,
            String folder,
            @Nullable UUID section,
            boolean active,
            long uidValidity,
            long lastUid,
            @Nullable Instant checkedAt,
            @Nullable Instant succeededAt,
            @Nullable String trouble,
            int version) {}

    private final DSLContext sql;
    private final SealedBox box;

    Mailboxes(DSLContext sql, DataFolder folder) {
        this.sql = sql;
        this.box = new SealedBox(folder.secret("mailbox-key"));
    }

    void add(Mailbox mailbox) {
        sql.insertInto(MAILBOX)
                .set(MAILBOX.AGENCY_ID, mailbox.agency().value())
                .set(MAILBOX.ID, mailbox.id())
                .set(MAILBOX.HOST, mailbox.host())
                .set(MAILBOX.PORT, mailbox.port())
                .set(MAILBOX.SECURITY, mailbox.security())
                .set(MAILBOX.USER_NAME, mailbox.user())
                .set(MAILBOX.SEALED_PASSWORD, sealed(mailbox.password()))
                .set(MAILBOX.FOLDER, mailbox.folder())
                .set(MAILBOX.SECTION_ID, mailbox.section())
                .set(MAILBOX.ACTIVE, mailbox.active())
                .set(MAILBOX.VERSION, 1)
                .execute();
    }

    /** A new account or folder is read from its beginning; what was taken in before is known by its Message-ID. */
    boolean change(Mailbox before, Mailbox now) {
        boolean same = before.host().equals(now.host())
                && before.user().equals(now.user())
                && before.folder().equals(now.folder());
        return sql.update(MAILBOX)
                        .set(MAILBOX.HOST, now.host())
                        .set(MAILBOX.PORT, now.port())
                        .set(MAILBOX.SECURITY, now.security())
                        .set(MAILBOX.USER_NAME, now.user())
                        .set(MAILBOX.SEALED_PASSWORD, sealed(now.password()))
                        .set(MAILBOX.FOLDER, now.folder())
                        .set(MAILBOX.SECTION_ID, now.section())
                        .set(MAILBOX.ACTIVE, now.active())
                        .set(MAILBOX.UID_VALIDITY, same ? before.uidValidity() : 0)
                        .set(MAILBOX.LAST_UID, same ? before.lastUid() : 0)
                        .setNull(MAILBOX.CHECKED_AT)
                        .setNull(MAILBOX.TROUBLE)
                        .set(MAILBOX.VERSION, before.version() + 1)
                        .where(key(before.agency(), before.id()).and(MAILBOX.VERSION.eq(before.version())))
                        .execute()
                == 1;
    }

    boolean remove(AgencyId agency, UUID id) {
        return sql.deleteFrom(MAILBOX).where(key(agency, id)).execute() == 1;
    }

    Optional<Mailbox> find(AgencyId agency, UUID id) {
        return sql.selectFrom(MAILBOX).where(key(agency, id)).fetchOptional(this::mailbox);
    }

    List<Mailbox> all(AgencyId agency) {
        return sql.selectFrom(MAILBOX)
                .where(MAILBOX.AGENCY_ID.eq(agency.value()))
                .orderBy(MAILBOX.ID)
                .fetch(this::mailbox);
    }

    /** Takes the mailboxes that nobody looked into lately; another node at the same moment gets none of them. */
    List<Mailbox> take(AgencyId agency, Instant now) {
        List<Mailbox> due = sql.selectFrom(MAILBOX)
                .where(MAILBOX.AGENCY_ID
                        .eq(agency.value())
                        .and(MAILBOX.ACTIVE)
                        .and(MAILBOX.CHECKED_AT
                                .isNull()
                                .or(MAILBOX.CHECKED_AT.lt(now.minus(ContributionLimits.MAILBOX_APART)))))
                .forUpdate()
                .skipLocked()
                .fetch(this::mailbox);
        due.forEach(mailbox -> sql.update(MAILBOX)
                .set(MAILBOX.CHECKED_AT, now)
                .where(key(agency, mailbox.id()))
                .execute());
        return due;
    }

    void reached(Mailbox mailbox, long validity, long lastUid) {
        sql.update(MAILBOX)
                .set(MAILBOX.UID_VALIDITY, validity)
                .set(MAILBOX.LAST_UID, lastUid)
                .where(key(mailbox.agency(), mailbox.id()))
                .execute();
    }

    void looked(Mailbox mailbox, @Nullable String trouble, Instant now) {
        sql.update(MAILBOX)
                .set(MAILBOX.TROUBLE, trouble)
                .set(MAILBOX.SUCCEEDED_AT, trouble == null ? now : mailbox.succeededAt())
                .where(key(mailbox.agency(), mailbox.id()))
                .execute();
    }

    private byte[] sealed(String password) {
        return box.seal(password.getBytes(StandardCharsets.UTF_8));
    }

    private static Condition key(AgencyId agency, UUID id) {
        return MAILBOX.AGENCY_ID.eq(agency.value()).and(MAILBOX.ID.eq(id));
    }

    private Mailbox mailbox(Record r) {
        return new Mailbox(
                new AgencyId(r.get(MAILBOX.AGENCY_ID)),
                r.get(MAILBOX.ID),
                r.get(MAILBOX.HOST),
                r.get(MAILBOX.PORT),
                r.get(MAILBOX.SECURITY),
                r.get(MAILBOX.USER_NAME),
                new String(box.open(r.get(MAILBOX.SEALED_PASSWORD)), StandardCharsets.UTF_8),
                r.get(MAILBOX.FOLDER),
                r.get(MAILBOX.SECTION_ID),
                r.get(MAILBOX.ACTIVE),
                r.get(MAILBOX.UID_VALIDITY),
                r.get(MAILBOX.LAST_UID),
                r.get(MAILBOX.CHECKED_AT),
                r.get(MAILBOX.SUCCEEDED_AT),
                r.get(MAILBOX.TROUBLE),
                r.get(MAILBOX.VERSION));
    }
}
