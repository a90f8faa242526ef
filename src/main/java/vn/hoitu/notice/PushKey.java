package vn.hoitu.notice;

import static vn.hoitu.notice.db.Tables.PUSH_KEY;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.hoitu.notice.push.PushCipher;
import vn.hoitu.notice.push.Vapid;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.secret.SealedBox;

/**
 * The key pair by which push services know this installation. It is made once: another one would silence every browser
 * that subscribed under the old one.
 */
@Repository
class PushKey {

    private final DSLContext sql;
    private final SealedBox box;
    private final Clock clock;
    private @Nullable Vapid known;

    PushKey(DSLContext sql, DataFolder folder, Clock clock) {
        this.sql = sql;
        this.box = new SealedBox(folder.secret("push-key"));
        this.clock = clock;
    }

    synchronized Vapid vapid() {
        Vapid vapid = known;
        if (vapid == null) {
            vapid = kept();
            known = vapid;
        }
        return vapid;
    }

    private Vapid kept() {
        try {
            KeyPair fresh = PushCipher.freshPair();
            sql.insertInto(PUSH_KEY)
                    .set(PUSH_KEY.ONLY_ONE, true)
                    .set(PUSH_KEY.PUBLIC_KEY, PushCipher.bytes((ECPublicKey) fresh.getPublic()))
                    .set(PUSH_KEY.SEALED, box.seal(fresh.getPrivate().getEncoded()))
                    .set(PUSH_KEY.MADE_AT, clock.instant())
                    .onConflict(PUSH_KEY.ONLY_ONE)
                    .doNothing()
                    .execute();
            Record row = sql.selectFrom(PUSH_KEY).fetchSingle();
            return Vapid.of(row.get(PUSH_KEY.PUBLIC_KEY), box.open(row.get(PUSH_KEY.SEALED)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make keys of P-256", e);
        }
    }
}
