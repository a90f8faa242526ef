package vn.hoitu.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** Inline content as Markdown. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]~|!#";
    private static final Pattern STARTS_A_BLOCK = Pattern.compile("(?m)^([ \\t]*)([-+=]|\\d{1,9}(?=[.)]))");

    private MarkdownText() {}

    static String inline(Node parent) {
        StringBuilder out = new StringBuilder();
        for (Node child : parent.children()) {
            out.append(child.isText() ? marked(child) : "\\\n");
        }
        return escapeStarts(out.toString().strip());
    }

    private static String marked(Node node) {
        String core = node.text().strip();
        if (core.isEmpty()) {
            return node.text().replaceAll("\\s+", " ");
        }
        String text = escape(core.replaceAll("[ \\t]*[\\r\\n]+[ \\t]*", " "));
        for (Mark mark : node.marks().reversed()) {
            text = switch (mark.type().name()) {
                case "strong" -> "**" + text + "**";
                case "em" -> "*" + text + "*";
                case "strike" -> "~~" + text + "~~";
                case "link" -> link(text, mark);
                default -> text;
            };
        }
        String lead = Character.isWhitespace(node.text().charAt(0)) ? " " : "";
        String trail = Character.isWhitespace(node.text().charAt(node.text().length() - 1)) ? " " : "";
        return lead + text + trail;
    }

    private static String link(String text, Mark mark) {
        String href = mark.attributes().string("href").orElse("");
        return SafeAddress.isHref(href) ? "[" + text + "](" + address(href) + ")" : text;
    }

    /** What could begin markup is written so that no renderer takes it for any, with HTML allowed or not. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(SPECIAL.indexOf(unit) >= 0 ? "\\" : "").append(unit);
            }
        }
        return breakAutolinks(out.toString());
    }

    /** Renderers that link bare addresses only take those with a scheme we would link ourselves. */
    private static String breakAutolinks(String text) {
        return text.toLowerCase(Locale.ROOT).contains("javascript:")
                ? text.replaceAll("(?i)javascript:", "javascript&#58;")
                : text;
    }

    static String escapeStarts(String text) {
        return STARTS_A_BLOCK
                .matcher(text)
                .replaceAll(match -> match.group(2).chars().allMatch(Character::isDigit)
                        ? match.group(1) + match.group(2) + "\\\\"
                        : match.group(1) + "\\\\" + match.group(2));
    }

    static String address(String address) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char unit = address.charAt(i);
            switch (unit) {
                case '(' -> out.append("%28");
                case ')' -> out.append("%29");
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '\\' -> out.append("%5C");
                case '|' -> out.append("%7C");
                default -> out.append(unit <= ' ' ? "%20" : String.valueOf(unit));
            }
        }
        return out.toString();
    }

    static int longestRunOf(String text, char unit) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == unit ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
