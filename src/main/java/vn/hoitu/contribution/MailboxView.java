package vn.hoitu.contribution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mailbox of the agency, without its password. */
public record MailboxView(
        UUID id,
        String host,
        int port,
        String security,
        String user,
        String folder,
        @Nullable UUID sectionId,
        boolean active,
        @Nullable Instant checkedAt,
        @Nullable Instant succeededAt,
        @Nullable String trouble,
        int version) {}
