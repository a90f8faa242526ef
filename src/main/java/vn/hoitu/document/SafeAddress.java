package vn.hoitu.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses may stand in a document. Everything not known to be harmless is refused: browsers forgive
 * whitespace, control characters and entities inside a scheme, so none of these is let through at all.
 */
public final class SafeAddress {
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");

    private SafeAddress() {}

    /** For links: http, https, mailto, tel or relative to the page. */
    public static boolean isHref(String address) {
        if (address.isEmpty() || hasUnsafeCharacters(address) || address.startsWith("//")) {
            return false;
        }
        Optional<String> scheme = scheme(address);
        if (scheme.isEmpty()) {
            return !firstSegment(address).contains(":");
        }
        return LINK_SCHEMES.contains(scheme.get()) && (!WEB_SCHEMES.contains(scheme.get()) || isWeb(address));
    }

    /** Absolute, http or https, with a host. */
    public static boolean isWeb(String address) {
        Optional<String> scheme = scheme(address);
        return scheme.isPresent()
                && WEB_SCHEMES.contains(scheme.get())
                && !hasUnsafeCharacters(address)
                && host(address).isPresent();
    }

    public static boolean isHttps(String address) {
        return isWeb(address) && scheme(address).filter("https"::equals).isPresent();
    }

    /** The host in small letters, when the address is absolute. Addresses that carry a user name have none. */
    static Optional<String> host(String address) {
        int start = address.indexOf("://");
        if (start < 0) {
            return Optional.empty();
        }
        int end = start + 3;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String authority = address.substring(start + 3, end);
        if (authority.contains("@") || authority.isEmpty()) {
            return Optional.empty();
        }
        String host = authority.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        boolean letters = !host.isEmpty()
                && host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
        return letters ? Optional.of(host) : Optional.empty();
    }

    /** Parsed, when the address is a well-formed URI; addresses with Vietnamese letters are not. */
    static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException notAUri) {
            return Optional.empty();
        }
    }

    private static Optional<String> scheme(String address) {
        int colon = address.indexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean wellFormed = scheme.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
        return wellFormed ? Optional.of(scheme) : Optional.empty();
    }

    private static String firstSegment(String address) {
        int end = 0;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(0, end);
    }

    private static boolean hasUnsafeCharacters(String address) {
        return address.chars()
                .anyMatch(c -> c <= 0x20
                        || c == 0x7F
                        || (c >= 0x80 && c <= 0xA0)
                        || c == '\\'
                        || c == '<'
                        || c == '>'
                        || c == '"'
                        || c == '`'
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }
}
