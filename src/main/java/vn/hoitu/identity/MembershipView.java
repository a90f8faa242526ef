package vn.hoitu.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person is and may do in one organisation. */
record MembershipView(
        UUID organizationId,
        String organizationName,
        String organizationKind,
        @Nullable String slug,
        @Nullable String siteUrl,
        List<String> roles,
        List<String> permissions) {}
