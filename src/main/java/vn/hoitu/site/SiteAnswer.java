package vn.hoitu.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoitu.media.Pictures;

/** What a request to a site comes to. */
sealed interface SiteAnswer {

    String HTML = "text/html; charset=utf-8";

    /** @param keptUntil when the page stops being right by itself; absent when it must not be kept at all */
    record Page(
            int status, String type, byte[] body, @Nullable Instant keptUntil) implements SiteAnswer {

        static Page passing(int status, String type, String body) {
            return new Page(status, type, body.getBytes(StandardCharsets.UTF_8), null);
        }

        static Page kept(String type, String body, Instant until) {
            return new Page(200, type, body.getBytes(StandardCharsets.UTF_8), until);
        }
    }

    /** For good: the address will not come back. */
    record Moved(String location) implements SiteAnswer {}

    record Picture(Pictures.Delivery file, String tag) implements SiteAnswer {}
}
