package vn.hoitu.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record as people see it.
 *
 * @param number place in the chain; absent until the entry is sealed
 * @param actText what was done, in words
 * @param confidential protected values; absent where there were none
 * @param erased whether something protected was erased as the law demands; its place says so
 */
public record AuditEntryView(
        UUID id,
        @Nullable Long number,
        Instant at,
        UUID actorId,
        String actorName,
        String act,
        String actText,
        String subjectKind,
        UUID subjectId,
        String subjectLabel,
        @Nullable String ip,
        Map<String, Object> before,
        Map<String, Object> after,
        @Nullable Map<String, Object> confidential,
        boolean erased,
        boolean sealed) {}
