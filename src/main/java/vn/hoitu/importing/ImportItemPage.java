package vn.hoitu.importing;

import org.jspecify.annotations.Nullable;

/** A page of a report: behind which position, how many lines. A cursor nobody gave out means the beginning. */
record ImportItemPage(int after, @Nullable Integer limit) {

    static ImportItemPage of(@Nullable String cursor, @Nullable Integer limit) {
        boolean known = cursor != null && cursor.matches("\\d{1,9}");
        return new ImportItemPage(known ? Integer.parseInt(cursor) : 0, limit);
    }
}
