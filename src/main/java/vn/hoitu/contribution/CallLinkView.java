package vn.hoitu.contribution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link over which contributions come. @param address what the collaborator is given, empty once it is closed */
public record CallLinkView(
        UUID id,
        String title,
        String guidance,
        @Nullable UUID sectionId,
        String address,
        int uses,
        int mostUses,
        String madeByName,
        Instant madeAt,
        Instant expiresAt,
        boolean open) {}
