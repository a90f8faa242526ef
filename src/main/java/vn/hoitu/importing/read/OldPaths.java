package vn.hoitu.importing.read;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The addresses under which readers found a piece at its source, as paths, so that old links go on working. */
final class OldPaths {

    private OldPaths() {}

    static List<String> of(WxrOutline outline, XmlElement item, String type, String id) {
        Set<String> paths = new LinkedHashSet<>();
        path(outline, item.of("link")).ifPresent(paths::add);
        path(outline, item.of("guid")).ifPresent(paths::add);
        if (!id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            paths.add("/?p=" + id);
            if (type.equals("page")) {
                paths.add("/?page_id=" + id);
            }
        }
        return paths.stream().limit(Limits.MOST_OLD_PATHS).toList();
    }

    private static Optional<String> path(WxrOutline outline, String address) {
        return uri(address)
                .filter(uri -> uri.getHost() != null && outline.isOwnHost(uri.getHost()))
                .flatMap(OldPaths::path);
    }

    /** The front page is nobody's old address. */
    static Optional<String> path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery();
        String whole = query == null || query.isEmpty() ? path : path + "?" + query;
        return whole.equals("/") || !whole.startsWith("/") ? Optional.empty() : Optional.of(whole);
    }

    static Optional<URI> uri(String address) {
        if (address.length() > Limits.MOST_ADDRESS_CHARACTERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(address.strip()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** WordPress keeps names with other letters percent-encoded. */
    static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
