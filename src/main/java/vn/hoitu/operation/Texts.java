package vn.hoitu.operation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** This module's texts for the terminal, there before the program is: most of what they say is why it is not. */
final class Texts {

    private final Properties texts = new Properties();

    Texts(Locale locale) {
        String file = "/messages/operation_" + (locale.getLanguage().equals("en") ? "en" : "vi") + ".properties";
        try (InputStream bundle = Texts.class.getResourceAsStream(file)) {
            if (bundle == null) {
                throw new IllegalStateException("Missing in the program: " + file);
            }
            texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key, Map<String, ?> values) {
        String text = texts.getProperty(key, key);
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }

    String text(String key) {
        return text(key, Map.of());
    }
}
