package vn.hoitu.document;

/** The one place that turns text into HTML. */
final class HtmlText {
    private HtmlText() {}

    /** Safe between tags and in quoted attributes alike. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                case '\u0000' -> out.append('\uFFFD');
                default -> out.append(unit);
            }
        }
        return out.toString();
    }

    /** A name and a quoted value with a space before; nothing for an empty value. */
    static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escape(value) + '"';
    }
}
