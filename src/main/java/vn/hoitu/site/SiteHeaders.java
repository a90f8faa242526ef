package vn.hoitu.site;

import java.util.Map;

/** What every answer of a site tells browsers. */
final class SiteHeaders {

    /** Players that embeds may open; all else comes from the site itself, and no script at all runs. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' https: http:; frame-src https://www.youtube-nocookie.com https://player.vimeo.com "
            + "https://www.dailymotion.com; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    static final Map<String, String> PAGE = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
            "Cache-Control", "no-cache");

    static final Map<String, String> FOR_EVER = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Access-Control-Allow-Origin", "*",
            "Cache-Control", "public, max-age=31536000, immutable");

    static final Map<String, String> ASSET_OF_ANOTHER_VERSION = Map.of(
            "X-Content-Type-Options", "nosniff", "Access-Control-Allow-Origin", "*", "Cache-Control", "no-cache");

    static final Map<String, String> ROOT_ICON =
            Map.of("X-Content-Type-Options", "nosniff", "Cache-Control", "public, max-age=86400");

    static final Map<String, String> PICTURE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "default-src 'none'; sandbox",
            // Short, because a picture that is taken down must not live on in the caches of others.
            "Cache-Control", "public, max-age=600");

    private SiteHeaders() {}
}
