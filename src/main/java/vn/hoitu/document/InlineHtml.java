package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;

/** Inline content as HTML, tags of neighbouring nodes shared where their marks agree. */
final class InlineHtml {
    private final LinkAuthor linkAuthor;

    InlineHtml(LinkAuthor linkAuthor) {
        this.linkAuthor = linkAuthor;
    }

    void write(Node parent, StringBuilder out) {
        List<Mark> open = new ArrayList<>();
        for (Node child : parent.children()) {
            int shared = 0;
            while (shared < open.size()
                    && shared < child.marks().size()
                    && open.get(shared).equals(child.marks().get(shared))) {
                shared++;
            }
            close(open, shared, out);
            for (Mark mark : child.marks().subList(shared, child.marks().size())) {
                out.append(openTag(mark));
                open.add(mark);
            }
            out.append(child.isText() ? HtmlText.escape(child.text()) : "<br>");
        }
        close(open, 0, out);
    }

    private static void close(List<Mark> open, int keep, StringBuilder out) {
        while (open.size() > keep) {
            out.append("</").append(tag(open.removeLast())).append('>');
        }
    }

    private String openTag(Mark mark) {
        if (!mark.type().name().equals("link")) {
            return "<" + tag(mark) + ">";
        }
        String href = mark.attributes().string("href").orElse("");
        if (!SafeAddress.isHref(href)) {
            // Checked when read; looked at again because this is the last door before readers.
            return "<a>";
        }
        return "<a" + HtmlText.attribute("href", href)
                + HtmlText.attribute("title", mark.attributes().string("title").orElse(""))
                + HtmlText.attribute("rel", linkAuthor.rel())
                + ">";
    }

    private static String tag(Mark mark) {
        return switch (mark.type().name()) {
            case "link" -> "a";
            case "strong" -> "strong";
            case "em" -> "em";
            case "underline" -> "u";
            case "strike" -> "s";
            case "code" -> "code";
            case "subscript" -> "sub";
            case "superscript" -> "sup";
            default -> "span";
        };
    }
}
