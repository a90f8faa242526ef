package vn.hoitu.identity;

import org.springframework.stereotype.Component;
import vn.hoitu.shared.database.DataFolder;
import vn.hoitu.shared.secret.SealedBox;

/** The key under which second-factor secrets lie in the database. */
@Component
class IdentityKey {

    private final SealedBox box;

    IdentityKey(DataFolder folder) {
        this.box = new SealedBox(folder.secret("identity-key"));
    }

    SealedBox box() {
        return box;
    }
}
