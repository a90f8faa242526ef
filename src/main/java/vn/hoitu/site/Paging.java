package vn.hoitu.site;

import java.util.Optional;
import vn.hoitu.site.cache.PageKey;
import vn.hoitu.site.view.Pager;

/** One page of a list of known length. */
record Paging(int page, int pages) {

    static final int ITEMS = 20;
    static final int MOST_PAGES = 500;

    /** Empty when there is no such page; the first page is always there. */
    static Optional<Paging> of(int wanted, long items) {
        int pages = (int) Math.clamp((items + ITEMS - 1) / ITEMS, 1, MOST_PAGES);
        return wanted < 1 || wanted > pages ? Optional.empty() : Optional.of(new Paging(wanted, pages));
    }

    int offset() {
        return (page - 1) * ITEMS;
    }

    /** The first page has no number in its address. */
    static String path(String path, int page) {
        return page == 1 ? path : path + (path.contains("?") ? "&" : "?") + PageKey.PAGE_PARAMETER + "=" + page;
    }

    Pager pager(String path) {
        return new Pager(
                page, pages, page > 1 ? path(path, page - 1) : null, page < pages ? path(path, page + 1) : null);
    }
}
