package vn.hoitu.site;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.change.ChangeLog;
import vn.hoitu.site.cache.PageCache;

/** Makes a change of the site known: other nodes read it in the change table, this one forgets its pages at once. */
@Component
class SiteChanges {

    private static final String KIND = "site";

    private final ChangeLog changes;
    private final PageCache cache;

    SiteChanges(ChangeLog changes, PageCache cache) {
        this.changes = changes;
        this.cache = cache;
    }

    /** Within the transaction of the change; the pages go after its commit and before its author is answered. */
    void record(AgencyId agency, PieceId piece) {
        changes.record(agency, KIND, piece.value());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.purge(agency);
            }
        });
    }
}
