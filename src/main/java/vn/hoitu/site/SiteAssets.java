package vn.hoitu.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoitu.site.cache.StoredPage;
import vn.hoitu.site.view.Frame;

/**
 * Stylesheet, fonts and icon of the sites, under addresses that change with their content and can therefore be kept for
 * ever. Each accent colour has its own stylesheet, so that no page needs a style of its own.
 */
@Component
class SiteAssets {

    static final String FOLDER = "/site-assets/";

    private static final List<String> FONTS = List.of("serif.woff2", "serif-italic.woff2", "sans.woff2");
    private static final List<String> FONTS_BEFORE_FIRST_PAINT = List.of("serif.woff2", "sans.woff2");
    private static final Pattern ADDRESS =
            Pattern.compile(FOLDER + "([0-9a-f]{10})/([a-z0-9-]{1,40}\\.(?:css|woff2|svg))");
    private static final Pattern COLOURED = Pattern.compile("(site|icon)-([0-9a-f]{6})\\.(css|svg)");
    private static final int MOST_COLOURS = 512;

    private final Map<String, byte[]> fonts = new LinkedHashMap<>();
    private final String css;
    private final String version;
    private final Map<String, StoredPage> made = new ConcurrentHashMap<>();

    SiteAssets() {
        css = new String(resource("site.css"), StandardCharsets.UTF_8);
        MessageDigest all = sha256();
        all.update(css.getBytes(StandardCharsets.UTF_8));
        for (String font : FONTS) {
            byte[] bytes = resource(font);
            fonts.put(font, bytes);
            all.update(bytes);
        }
        version = HexFormat.of().formatHex(all.digest(), 0, 5);
    }

    /** Addresses for a page in this colour. */
    Frame.Assets of(String accent, String prefix) {
        String folder = prefix + FOLDER + version + "/";
        String hex = AccentColor.of(accent).hex();
        return new Frame.Assets(
                folder + "site-" + hex + ".css",
                FONTS_BEFORE_FIRST_PAINT.stream().map(font -> folder + font).toList(),
                folder + "icon-" + hex + ".svg");
    }

    Optional<StoredPage> find(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        boolean present = address.group(1).equals(version);
        StoredPage known = made.get(address.group(2) + present);
        return known != null ? Optional.of(known) : make(address.group(2), present);
    }

    private Optional<StoredPage> make(String name, boolean present) {
        Matcher coloured = COLOURED.matcher(name);
        Optional<StoredPage> page;
        if (fonts.containsKey(name)) {
            page = Optional.of(page("font/woff2", fonts.get(name), present));
        } else if (!coloured.matches()) {
            return Optional.empty();
        } else if (coloured.group(1).equals("site") && coloured.group(3).equals("css")) {
            String text = AccentColor.of(coloured.group(2)).css() + css;
            page = Optional.of(page("text/css; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), present));
        } else if (coloured.group(1).equals("icon") && coloured.group(3).equals("svg")) {
            String text = icon(AccentColor.of(coloured.group(2)));
            page = Optional.of(page("image/svg+xml", text.getBytes(StandardCharsets.UTF_8), present));
        } else {
            return Optional.empty();
        }
        if (made.size() < MOST_COLOURS) {
            page.ifPresent(p -> made.put(name + present, p));
        }
        return page;
    }

    /** A node of another version may ask during an upgrade; it gets what there is, but must ask again. */
    private static StoredPage page(String type, byte[] body, boolean present) {
        return StoredPage.of(200, type, body, present ? SiteHeaders.FOR_EVER : SiteHeaders.ASSET_OF_ANOTHER_VERSION);
    }

    /** Lines of a column under a headline: a newspaper, at any size. */
    private static String icon(AccentColor accent) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#%s"/>\
                <path d="M8 9h16M8 15h7M8 19h7M8 23h7M18 15h6v8h-6z" stroke="%s" stroke-width="2.4" fill="none"/></svg>
                """.formatted(accent.hex(), accent.ink());
    }

    private static byte[] resource(String name) {
        try (InputStream in = SiteAssets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the program: " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
