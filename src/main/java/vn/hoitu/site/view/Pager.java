package vn.hoitu.site.view;

import org.jspecify.annotations.Nullable;

/** Newer and older pages of a list. */
public record Pager(
        int page,
        int pages,
        @Nullable String newerHref,
        @Nullable String olderHref) {

    public boolean needed() {
        return pages > 1;
    }
}
