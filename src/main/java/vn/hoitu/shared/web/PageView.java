package vn.hoitu.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list; the cursor of the next one is opaque to the caller, absent at the end. */
public record PageView<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Long total) {

    public static final int DEFAULT_ITEMS = 50;
    public static final int MOST_ITEMS = 200;

    /** A wish for a page size, brought within its limits. */
    public static int limit(@Nullable Integer wanted) {
        return wanted == null ? DEFAULT_ITEMS : Math.max(1, Math.min(MOST_ITEMS, wanted));
    }
}
