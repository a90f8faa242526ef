package vn.hoitu.site.view;

import org.jspecify.annotations.Nullable;

/** What every page must say of whose it is (NĐ 237/2026, Điều 23): missing values are left out, never made up. */
public record Masthead(
        String productName,
        String agencyName,
        @Nullable String governingBody,
        @Nullable String domain,
        String today,
        String homeHref) {}
