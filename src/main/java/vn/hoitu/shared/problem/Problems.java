package vn.hoitu.shared.problem;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a refusal into the words of the person and the form of RFC 9457 (problem details). */
@Component
public class Problems {

    private static final String TYPE_PREFIX = "https://hoitu.vn/problems/";

    private static final Pattern COUNTED = Pattern.compile("\\{(?<number>\\w+)\\|(?<one>[^|}]*)\\|(?<many>[^|}]*)}");

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    public Map<String, Object> inWords(Refusal refusal, Locale locale) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", TYPE_PREFIX + refusal.code());
        body.put("title", text("kind." + refusal.kind().name().toLowerCase(Locale.ROOT), Map.of(), locale));
        body.put("status", refusal.kind().status());
        body.put("detail", text("problem." + refusal.code(), refusal.values(), locale));
        body.put("code", refusal.code());
        List<Map<String, Object>> fields = refusal.fields().stream()
                .map(f -> Map.<String, Object>of(
                        "field", f.field(),
                        "code", f.code(),
                        "message", text("field." + f.code(), f.values(), locale)))
                .toList();
        body.put("fields", fields);
        refusal.values().forEach(body::putIfAbsent);
        return body;
    }

    /**
     * Replaces {@code {name}} by the value of that name, and {@code {name|one|many}} by the first word where that value
     * is 1 and by the second elsewhere; a missing text shows its key, which a test finds.
     */
    public String text(String key, Map<String, Object> values, Locale locale) {
        String text = messages.getMessage(key, null, key, locale);
        if (text == null) {
            return key;
        }
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", inWords(value.getValue(), locale));
        }
        return counted(text, values);
    }

    private static String counted(String text, Map<String, Object> values) {
        return COUNTED.matcher(text).replaceAll(found -> {
            Object number = values.get(found.group("number"));
            String form = number == null
                    ? found.group()
                    : found.group(number.toString().equals("1") ? "one" : "many");
            return Matcher.quoteReplacement(form);
        });
    }

    /** Of several values people read them one after the other, not as a program prints a list. */
    private String inWords(Object value, Locale locale) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case TextKey(String key) -> text(key, Map.of(), locale);
            default -> String.valueOf(value);
        };
    }
}
