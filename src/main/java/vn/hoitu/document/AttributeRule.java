package vn.hoitu.document;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What values an attribute takes: its type, bounds and, for strings, a format. */
record AttributeRule(
        Type type,
        boolean nullable,
        @Nullable Format format,
        @Nullable Set<Object> in,
        int min,
        int max) {

    enum Type {
        STRING,
        INTEGER,
        BOOLEAN
    }

    enum Format {
        HREF,
        WEB_ADDRESS,
        HTTPS_ADDRESS,
        UUID
    }

    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    Optional<DocumentRule> brokenBy(@Nullable Object value) {
        if (value == null) {
            return nullable ? Optional.empty() : Optional.of(DocumentRule.WRONG_ATTRIBUTE);
        }
        return switch (type) {
            case STRING ->
                value instanceof String text ? brokenByText(text) : Optional.of(DocumentRule.WRONG_ATTRIBUTE);
            case INTEGER -> when(!(value instanceof Integer number) || number < min || number > max || !listed(number));
            case BOOLEAN -> when(!(value instanceof Boolean));
        };
    }

    private Optional<DocumentRule> brokenByText(String text) {
        if (text.length() > DocumentLimits.MAX_ATTRIBUTE_UNITS || !listed(text)) {
            return Optional.of(DocumentRule.WRONG_ATTRIBUTE);
        }
        if (TextRules.hasBrokenCharacters(text)) {
            return Optional.of(DocumentRule.BROKEN_TEXT);
        }
        if (format == null) {
            return Optional.empty();
        }
        return switch (format) {
            case HREF -> SafeAddress.isHref(text) ? Optional.empty() : Optional.of(DocumentRule.UNSAFE_ADDRESS);
            case WEB_ADDRESS -> SafeAddress.isWeb(text) ? Optional.empty() : Optional.of(DocumentRule.UNSAFE_ADDRESS);
            case HTTPS_ADDRESS ->
                SafeAddress.isHttps(text) ? Optional.empty() : Optional.of(DocumentRule.UNSAFE_ADDRESS);
            case UUID -> when(!UUID_SHAPE.matcher(text).matches());
        };
    }

    private boolean listed(Object value) {
        return in == null || in.contains(value);
    }

    private static Optional<DocumentRule> when(boolean broken) {
        return broken ? Optional.of(DocumentRule.WRONG_ATTRIBUTE) : Optional.empty();
    }
}
