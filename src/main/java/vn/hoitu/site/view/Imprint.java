package vn.hoitu.site.view;

import org.jspecify.annotations.Nullable;

/** The foot of the home page: licence, address, and who answers for the product. */
public record Imprint(
        @Nullable String licenceNumber,
        @Nullable String licenceDate,
        @Nullable String licenceIssuer,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String headName,
        @Nullable String headTitle) {}
