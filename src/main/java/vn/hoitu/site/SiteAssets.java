package vn.hoitu.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.secret.Sha256;
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
    private static final Pattern COLOURED = Pattern.compile("(site|icon)-([0-9a-f]{6})(?:-([a-z0]{1,2}))?\\.(css|svg)");
    private static final int MOST_COLOURS = 512;

    private final Map<String, byte[]> fonts = new LinkedHashMap<>();
    private final String css;
    private final String version;
    private final Map<String, StoredPage> made = new ConcurrentHashMap<>();

    SiteAssets() {
        css = new String(resource("site.css"), StandardCharsets.UTF_8);
        MessageDigest all = Sha256.begin();
        all.update(css.getBytes(StandardCharsets.UTF_8));
        for (String font : FONTS) {
            byte[] bytes = resource(font);
            fonts.put(font, bytes);
            all.update(bytes);
        }
        version = HexFormat.of().formatHex(all.digest(), 0, 5);
    }

    /** The icon under the addresses at which browsers look for it unasked. */
    static final String FAVICON = "/favicon.ico";

    static final String TOUCH_ICON = "/apple-touch-icon.png";
    private static final int TOUCH_ICON_PIXELS = 180;

    /** Addresses for a page of the site with this name and colour. */
    Frame.Assets of(String name, String accent, String prefix) {
        String folder = prefix + FOLDER + version + "/";
        String hex = AccentColor.of(accent).hex();
        return new Frame.Assets(
                folder + "site-" + hex + ".css",
                FONTS_BEFORE_FIRST_PAINT.stream().map(font -> folder + font).toList(),
                folder + "icon-" + hex + "-" + SiteIcon.of(name, accent).letter() + ".svg");
    }

    /** Asked for at the root, where the address cannot change with the content. */
    Optional<StoredPage> rootIcon(String path, String name, String accent) {
        SiteIcon icon = SiteIcon.of(name, accent);
        return switch (path) {
            case FAVICON -> Optional.of(made(icon, path, "image/x-icon"));
            case TOUCH_ICON -> Optional.of(made(icon, path, "image/png"));
            default -> Optional.empty();
        };
    }

    private StoredPage made(SiteIcon icon, String path, String type) {
        String key = path + icon.accent().hex() + icon.letter();
        StoredPage known = made.get(key);
        if (known != null) {
            return known;
        }
        byte[] bytes = path.equals(FAVICON) ? icon.ico() : icon.png(TOUCH_ICON_PIXELS);
        StoredPage page = StoredPage.of(200, type, bytes, SiteHeaders.ROOT_ICON);
        if (made.size() < MOST_COLOURS) {
            made.put(key, page);
        }
        return page;
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
        } else if (coloured.group(1).equals("site") && coloured.group(4).equals("css")) {
            String text = AccentColor.of(coloured.group(2)).css() + css;
            page = Optional.of(page("text/css; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), present));
        } else if (coloured.group(1).equals("icon") && coloured.group(4).equals("svg")) {
            String letter = coloured.group(3) == null ? SiteIcon.NO_LETTER : coloured.group(3);
            String text = SiteIcon.lettered(letter, coloured.group(2)).svg();
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
}
