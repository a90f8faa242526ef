package vn.hoitu.importing;

import org.jspecify.annotations.Nullable;

/**
 * One item of an imported file with what became of it.
 *
 * @param reason why it did not come over, or what was lost on the way, in the reader's language
 * @param link where staff find the piece it became
 */
public record ImportItemView(
        int position,
        String kind,
        String sourceId,
        String title,
        String outcome,
        @Nullable String reason,
        @Nullable String link) {}
