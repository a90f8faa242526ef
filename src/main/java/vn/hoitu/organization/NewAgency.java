package vn.hoitu.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency that is to work on this installation.
 *
 * @param organizationId the organisation of the register it is; empty to enter a new one
 * @param organization the new one
 * @param slug its short name in addresses; of its name when empty
 * @param host the host of its public site; {@code <slug>.<host of the installation>} when empty
 * @param productName its product as readers know it; the organisation's name when empty
 */
public record NewAgency(
        @Nullable UUID organizationId,
        @Nullable NewOrganization organization,
        @Nullable String slug,
        @Nullable String host,
        @Nullable String productName,
        @Nullable String accentColor) {}
