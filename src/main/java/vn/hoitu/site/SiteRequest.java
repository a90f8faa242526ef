package vn.hoitu.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoitu.site.cache.PageKey;

/** A reader's request, as it came in. */
record SiteRequest(String rawPath, @Nullable String rawQuery) {

    private static final int MOST_QUERY_CHARACTERS = 4_000;

    /** The first value of a parameter of the query, decoded; malformed escapes count as absent. */
    Optional<String> parameter(String name) {
        if (rawQuery == null || rawQuery.length() > MOST_QUERY_CHARACTERS) {
            return Optional.empty();
        }
        for (String pair : rawQuery.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).equals(name)) {
                return decoded(pair.substring(equals + 1));
            }
        }
        return Optional.empty();
    }

    /** 1 when none is asked for, 0 when what is asked for is no page number. */
    int page() {
        Optional<String> wanted = parameter(PageKey.PAGE_PARAMETER);
        return wanted.map(w -> w.matches("\\d{1,4}") ? Integer.parseInt(w) : 0).orElse(1);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
