package vn.hoitu.operation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Logs carry ids, never people: what looks like an e-mail address is taken out of every text, whoever logged it. */
public final class LogRedaction implements StructuredLoggingJsonMembersCustomizer<Object> {

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final String TAKEN_OUT = "[e-mail]";

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, LogRedaction::redact));
    }

    static String redact(@Nullable String text) {
        return text == null ? "" : EMAIL.matcher(text).replaceAll(TAKEN_OUT);
    }
}
