package vn.hoitu.site;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hoitu.site.view.Words;

/** The site's words from the message bundles, in Vietnamese: the language its readers read. */
@Component
class SiteWords implements Words {

    private static final Locale READERS = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    SiteWords(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String of(String key, Object... values) {
        String code = "site." + key;
        String text = messages.getMessage(code, null, code, READERS);
        if (text == null) {
            return code;
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
