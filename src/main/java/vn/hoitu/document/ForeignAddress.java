package vn.hoitu.document;

import org.jsoup.nodes.Element;

/** Addresses as foreign HTML writes them: relative, with spaces, letters unescaped. */
final class ForeignAddress {
    private ForeignAddress() {}

    /** Absolute where the base is known. Whether the result is allowed is for {@link SafeAddress} to say. */
    static String of(Element element, String attribute) {
        String raw = element.attr(attribute).strip();
        if (raw.isEmpty() || raw.length() > DocumentLimits.MAX_ATTRIBUTE_UNITS || raw.startsWith("#")) {
            return raw;
        }
        if (SafeAddress.isHref(raw) && raw.contains(":") && !raw.startsWith("/") && !raw.startsWith("?")) {
            return raw;
        }
        String absolute = element.absUrl(attribute);
        if (absolute.isEmpty() && raw.startsWith("//")) {
            absolute = "https:" + raw;
        }
        return encoded(absolute.isEmpty() ? raw : absolute);
    }

    /** What no address may hold but people type all the same. */
    static String encoded(String address) {
        return address.replace(" ", "%20")
                .replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("`", "%60");
    }
}
