package vn.hoitu.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a posted form; names nobody asked for are left out. */
record LetterForm(Map<String, String> fields) {

    static final int MOST_FORM_BYTES = 256 << 10;

    private static final char NUL = '\0';
    private static final char SHOWN = '\uFFFD';

    static final Set<String> FIELDS = Set.of(
            "bai",
            "ma",
            "loai",
            "tieu-de",
            "noi-dung",
            "tu-cach",
            "ten",
            "dia-chi",
            "dien-thoai",
            "thu",
            "dong-y",
            "website");

    /** Empty when the form is longer than a letter can be. */
    static Optional<LetterForm> read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_FORM_BYTES + 1);
        if (bytes.length > MOST_FORM_BYTES) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : new String(bytes, StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && FIELDS.contains(pair.substring(0, equals))) {
                fields.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return Optional.of(new LetterForm(fields));
    }

    /** Fields with the one sign that no database keeps. */
    List<String> unreadable() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().indexOf(NUL) >= 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As it can be shown again: the place of such a sign is marked, so that it can be found and taken out. */
    LetterForm shown() {
        Map<String, String> shown = new LinkedHashMap<>();
        fields.forEach((name, value) -> shown.put(name, value.replace(NUL, SHOWN)));
        return new LetterForm(shown);
    }

    String value(String name) {
        return fields.getOrDefault(name, "");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
