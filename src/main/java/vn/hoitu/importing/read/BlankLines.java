package vn.hoitu.importing.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Paragraphs that are kept as blank lines, and line breaks kept as line ends, become HTML. */
final class BlankLines {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
            "tt", "u", "var", "wbr");

    private BlankLines() {}

    static String asParagraphs(String content) {
        String html = content.replace("\r\n", "\n").replace('\r', '\n');
        if (html.indexOf('\n') < 0) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        List<Element> holders = new ArrayList<>(document.body().select("blockquote, div"));
        holders.add(document.body());
        holders.forEach(BlankLines::wrap);
        return document.body().html();
    }

    private static void wrap(Element holder) {
        List<Node> nodes = new ArrayList<>(holder.childNodes());
        holder.empty();
        Element paragraph = new Element("p");
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                paragraph = lines(text.getWholeText(), holder, paragraph);
            } else if (node instanceof Element element && !INLINE.contains(element.normalName())) {
                paragraph = closed(holder, paragraph);
                holder.appendChild(element);
            } else {
                paragraph.appendChild(node);
            }
        }
        closed(holder, paragraph);
    }

    /** Adds text to the open paragraph; each blank line closes it and opens the next. */
    private static Element lines(String text, Element holder, Element open) {
        Element paragraph = open;
        String[] parts = BLANK_LINE.split(text, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                paragraph = closed(holder, paragraph);
            }
            String[] rows = parts[i].split("\n", -1);
            for (int row = 0; row < rows.length; row++) {
                boolean between = row > 0 && hasContent(paragraph) && (row < rows.length - 1 || !rows[row].isBlank());
                if (between) {
                    paragraph.appendElement("br");
                }
                if (!rows[row].isEmpty()) {
                    paragraph.appendChild(new TextNode(rows[row]));
                }
            }
        }
        return paragraph;
    }

    private static Element closed(Element holder, Element paragraph) {
        if (hasContent(paragraph)) {
            holder.appendChild(paragraph);
        }
        return new Element("p");
    }

    private static boolean hasContent(Element paragraph) {
        return paragraph.childNodes().stream().anyMatch(n -> !(n instanceof TextNode text) || !text.isBlank());
    }
}
