package vn.hoitu.site.cache;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.change.Change;
import vn.hoitu.shared.change.ChangeFollower;

/** Drops pages when anything readers might see changed, on whichever node. */
public final class PageCacheFollower implements ChangeFollower {

    /** What changes behind the pages without showing on them. A kind nobody named here costs a render, never a stale page. */
    private static final Set<String> NOT_ON_PAGES = Set.of(
            "piece",
            "story",
            "meeting",
            "event",
            "shift",
            "roster",
            "leave",
            "decision",
            "workflow",
            "saved-view",
            "person",
            "membership",
            "session",
            "token",
            "notification",
            "contribution",
            "letter",
            "import");

    private final PageCache cache;
    private final Set<AgencyId> changed = new LinkedHashSet<>();

    public PageCacheFollower(PageCache cache) {
        this.cache = cache;
    }

    @Override
    public String name() {
        return "site-pages";
    }

    @Override
    public void follow(List<Change> changes) {
        changes.stream()
                .filter(change -> !NOT_ON_PAGES.contains(change.kind()))
                .map(Change::agency)
                .distinct()
                .forEach(agency -> {
                    changed.add(agency);
                    purge(agency);
                });
    }

    /**
     * By now every follower has read the same changes. What was rendered since then out of something that another
     * follower had not yet brought up to date, such as the masthead, goes as well.
     */
    @Override
    public void readAt(long nanoTime) {
        changed.forEach(this::purge);
        changed.clear();
        cache.changesReadAt(nanoTime);
    }

    private void purge(AgencyId agency) {
        if (agency.equals(AgencyId.INSTALLATION)) {
            cache.purgeAll();
        } else {
            cache.purge(agency);
        }
    }
}
