package vn.hoitu.shared.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** A page for people without an account, to whom its address is the key: no script, nothing kept, made for a phone. */
public final class KeyedPage {

    private static final Set<String> LANGUAGES = Set.of("vi", "en");
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:17px/1.6 "Be Vietnam Pro",system-ui,sans-serif;margin:0}
            label{display:block;font-weight:600}
            .hint{display:block;font-weight:400;opacity:.75}
            input[type=text],input[type=email],input[type=tel],textarea,select{font:inherit;width:100%;\
            box-sizing:border-box;padding:.6rem;border:1px solid #888;border-radius:6px;background:Field;\
            color:FieldText}
            [aria-invalid=true]{border-color:#b3261e}
            .wrong{color:#b3261e;display:block;font-weight:400}
            @media(prefers-color-scheme:dark){.wrong{color:#ff9a91}}
            .box{border:1px solid #b3261e;border-radius:6px;padding:.25rem 1rem}
            .row{display:flex;gap:.6rem;align-items:flex-start;font-weight:400}
            .row input{margin-top:.45rem}
            button{font:inherit;font-weight:600;padding:.7rem 1.4rem;border:1px solid #b3261e;border-radius:6px;\
            background:#b3261e;color:#fff}
            nav{text-align:right;font-size:.95rem}
            """;

    private KeyedPage() {}

    /** @param style what the page looks like beyond all such pages */
    public static String html(Locale locale, String style, String title, String content) {
        String other = locale.getLanguage().equals("en")
                ? "<a href=\"?lang=vi\" lang=\"vi\">Tiếng Việt</a>"
                : "<a href=\"?lang=en\" lang=\"en\">English</a>";
        return "<!doctype html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"robots\" content=\"noindex\"><title>" + escaped(title) + "</title><style>" + STYLE
                + style + "</style></head><body><main><nav>" + other + "</nav><h1>" + escaped(title) + "</h1>"
                + content + "</main></body></html>";
    }

    public static ResponseEntity<String> answer(int status, String html) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer") // the address is the key
                .header("X-Robots-Tag", "noindex")
                .body(html);
    }

    /** The language that the reader chose on the page. */
    public static Optional<Locale> chosen(@Nullable String language) {
        return Optional.ofNullable(language).filter(LANGUAGES::contains).map(Locale::of);
    }

    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
