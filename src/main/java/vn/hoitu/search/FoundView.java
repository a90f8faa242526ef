package vn.hoitu.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something found, as the person who asked may see it.
 *
 * @param snippetHtml escaped, with matches in {@code <mark>}
 * @param state of a piece; absent for a picture and a person
 * @param at when it last changed; absent for a person
 * @param link address in the newsroom's screens
 */
record FoundView(
        String kind,
        UUID id,
        String title,
        String snippetHtml,
        @Nullable String state,
        @Nullable Instant at,
        String link) {}
