package vn.hoitu.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Addresses of earlier systems in one form, however they are escaped, composed or ended. */
final class OldAddress {

    private OldAddress() {}

    static String of(String path, @Nullable String query) {
        String plain = decoded(path);
        while (plain.length() > 1 && plain.endsWith("/")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return query == null || query.isEmpty() ? plain : plain + "?" + decoded(query);
    }

    /** An address as an import knows it: a path with or without a query, or a whole URL. */
    static String of(String address) {
        String local =
                address.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*", "").replaceFirst("#.*$", "");
        int question = local.indexOf('?');
        String path = question < 0 ? local : local.substring(0, question);
        return of(path.startsWith("/") ? path : "/" + path, question < 0 ? null : local.substring(question + 1));
    }

    private static String decoded(String text) {
        String plain = text;
        try {
            plain = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            // A lone percent sign stands for itself.
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
