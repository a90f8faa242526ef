package vn.hoitu.site.cache;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names a page in memory. What campaigns hang onto an address does not make another page of it. */
public record PageKey(String host, String target) {

    /** The one parameter that makes another page: the page number of a list. */
    public static final String PAGE_PARAMETER = "trang";

    private static final int MOST_TARGET_CHARACTERS = 1_000;
    private static final Set<String> TRACKING =
            Set.of("fbclid", "gclid", "zarsrc", "mc_cid", "mc_eid", "igshid", "gidzl", "dclid", "msclkid");
    private static final Pattern PAGE_NUMBER = Pattern.compile(PAGE_PARAMETER + "=\\d{1,4}");

    /** Empty when the query says something else, such as the words of a search or an address of an earlier system. */
    public static Optional<PageKey> of(String host, String rawPath, @Nullable String rawQuery) {
        if (rawPath.length() > MOST_TARGET_CHARACTERS) {
            return Optional.empty();
        }
        if (rawQuery == null || rawQuery.isEmpty()) {
            return Optional.of(new PageKey(host, rawPath));
        }
        String target = rawPath;
        for (String parameter : rawQuery.split("&")) {
            if (PAGE_NUMBER.matcher(parameter).matches() && target.equals(rawPath)) {
                target = rawPath + "?" + parameter;
            } else if (!isTracking(parameter)) {
                return Optional.empty();
            }
        }
        return Optional.of(new PageKey(host, target));
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        return TRACKING.contains(name) || name.startsWith("utm_");
    }
}
