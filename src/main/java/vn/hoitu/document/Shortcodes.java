package vn.hoitu.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WordPress's shortcodes: those whose meaning is plain become HTML, all others stay as the text they are. */
final class Shortcodes {
    private static final int MAX_SHORTCODE_UNITS = 2_000;
    private static final Pattern SHAPE = Pattern.compile("\\[([a-zA-Z][\\w-]*+)((?:\\s|=)[^\\[\\]]*+)?/?]");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]{1,40}+)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"']++))");

    private final String html;
    private final HtmlOrigin.Attachments attachments;
    private final Findings findings;
    private final StringBuilder out;
    private int at;

    private Shortcodes(String html, HtmlOrigin.Attachments attachments, Findings findings) {
        this.html = html;
        this.attachments = attachments;
        this.findings = findings;
        this.out = new StringBuilder(html.length() + 64);
    }

    static String expand(String html, HtmlOrigin.Attachments attachments, Findings findings) {
        return html.indexOf('[') < 0 ? html : new Shortcodes(html, attachments, findings).expandAll();
    }

    private String expandAll() {
        while (at < html.length()) {
            char unit = html.charAt(at);
            if (unit == '<') {
                skipMarkup();
            } else if (unit == '[') {
                shortcode();
            } else {
                out.append(unit);
                at++;
            }
        }
        return out.toString();
    }

    /** Tags, comments and preformatted text are copied as they stand. */
    private void skipMarkup() {
        String closing =
                html.startsWith("<!--", at) ? "-->" : html.regionMatches(true, at, "<pre", 0, 4) ? "</pre>" : ">";
        int end = html.indexOf(closing, at);
        int next = end < 0 ? html.length() : end + closing.length();
        out.append(html, at, next);
        at = next;
    }

    private void shortcode() {
        if (html.startsWith("[[", at)) {
            // Another opening bracket ends the search, so that a page of brackets is read once only.
            int end = at + 2;
            while (end < html.length() && html.charAt(end) != '[' && html.charAt(end) != ']') {
                end++;
            }
            copyTo(html.startsWith("]]", end) ? end + 2 : end);
            return;
        }
        Matcher matcher = SHAPE.matcher(html);
        matcher.region(at, Math.min(html.length(), at + MAX_SHORTCODE_UNITS));
        if (!matcher.lookingAt()) {
            copyTo(at + 1);
            return;
        }
        String name = matcher.group(1);
        String rest = matcher.group(2) == null ? "" : matcher.group(2);
        switch (name) {
            case "caption", "wp_caption" -> caption(matcher.end(), attributes(rest));
            case "embed", "youtube", "vimeo" -> embed(name, matcher.end(), rest);
            case "video", "audio", "playlist" -> media(matcher.end(), name, rest);
            case "gallery" -> gallery(matcher.end(), attributes(rest));
            default -> {
                findings.add(ImportFinding.Kind.SHORTCODE_KEPT_AS_TEXT, name);
                copyTo(matcher.end());
            }
        }
    }

    private void copyTo(int end) {
        out.append(html, at, end);
        at = end;
    }

    private void caption(int innerStart, Map<String, String> attributes) {
        int end = closing("[/caption]", "[/wp_caption]", innerStart);
        if (end < 0) {
            findings.add(ImportFinding.Kind.SHORTCODE_KEPT_AS_TEXT, "caption");
            copyTo(innerStart);
            return;
        }
        String inner = html.substring(innerStart, end);
        String caption = attributes.getOrDefault("caption", "");
        out.append("<figure>").append(inner);
        if (!caption.isEmpty()) {
            out.append("<figcaption>").append(caption).append("</figcaption>");
        }
        out.append("</figure>");
        at = html.indexOf(']', end) + 1;
    }

    /** Searched within bounds, so that a thousand openings without an end cost no more than a thousand bounds. */
    private int closing(String first, String second, int from) {
        String window = html.substring(from, Math.min(html.length(), from + 10 * MAX_SHORTCODE_UNITS));
        int one = window.indexOf(first);
        int end = one >= 0 ? one : window.indexOf(second);
        return end < 0 ? -1 : from + end;
    }

    private void embed(String name, int innerStart, String rest) {
        int end = closing("[/" + name + "]", "[/" + name + " ]", innerStart);
        String address = rest.strip().replaceFirst("^=", "").strip();
        if (end >= 0) {
            address = html.substring(innerStart, end).strip();
        }
        if (!SafeAddress.isWeb(address)) {
            findings.add(ImportFinding.Kind.SHORTCODE_KEPT_AS_TEXT, name);
            copyTo(innerStart);
            return;
        }
        paragraph(address);
        at = end < 0 ? innerStart : html.indexOf(']', end) + 1;
    }

    private void media(int end, String name, String rest) {
        Map<String, String> attributes = attributes(rest);
        String named = List.of("src", "mp4", "m4v", "webm", "mp3", "m4a", "ogg", "wav").stream()
                .map(key -> attributes.getOrDefault(key, ""))
                .filter(SafeAddress::isWeb)
                .findFirst()
                .orElse("");
        // Old texts write the address without a name.
        String address = named.isEmpty() && SafeAddress.isWeb(rest.strip()) ? rest.strip() : named;
        if (address.isEmpty()) {
            findings.add(ImportFinding.Kind.SHORTCODE_KEPT_AS_TEXT, name);
            copyTo(end);
            return;
        }
        out.append("<video src=\"").append(HtmlText.escape(address)).append("\"></video>");
        at = end;
        String closing = "[/" + name + "]";
        at += html.startsWith(closing, at) ? closing.length() : 0;
    }

    private void gallery(int end, Map<String, String> attributes) {
        String ids = attributes.getOrDefault("ids", attributes.getOrDefault("include", ""));
        List<HtmlOrigin.ForeignPicture> pictures = attachments.pictures(
                ids.isBlank() ? List.of() : List.of(ids.strip().split("[\\s,]+", -1)));
        if (pictures.isEmpty()) {
            findings.add(ImportFinding.Kind.GALLERY_WITHOUT_PICTURES, ids);
        }
        for (HtmlOrigin.ForeignPicture picture : pictures) {
            out.append("<figure><img")
                    .append(HtmlText.attribute("src", picture.address()))
                    .append(HtmlText.attribute("alt", picture.alt()))
                    .append("><figcaption>")
                    .append(HtmlText.escape(picture.caption()))
                    .append("</figcaption></figure>");
        }
        at = end;
    }

    private void paragraph(String address) {
        out.append("<p>").append(HtmlText.escape(address)).append("</p>");
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(2) != null
                    ? matcher.group(2)
                    : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            attributes.put(matcher.group(1).toLowerCase(Locale.ROOT), value == null ? "" : value);
        }
        return attributes;
    }
}
