package vn.hoitu.demo;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The demo's sentences in one language. */
final class DemoWords {

    private final ResourceBundle texts;

    DemoWords(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
        this.texts = ResourceBundle.getBundle(
                "messages.demo",
                known,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Map<String, Object> values) {
        String text = texts.getString(key);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }
}
