package vn.hoitu.audit;

import org.jspecify.annotations.Nullable;

/** What a verification found, in words where something is broken. */
public record VerificationView(
        boolean intact,
        long checked,
        @Nullable Long firstBroken,
        @Nullable String reason,
        @Nullable String reasonText,
        long unsealed,
        @Nullable String head) {}
