package vn.hoitu.document;

/**
 * A document as the public reads it: semantic HTML in which every text and attribute is escaped and every address is
 * looked at again. The result may be put into a page as it is.
 */
public final class SiteHtml {
    private final InlineHtml inline;
    private final FigureHtml figures;

    public SiteHtml(PictureLinks pictures, LinkAuthor linkAuthor) {
        this.inline = new InlineHtml(linkAuthor);
        this.figures = new FigureHtml(pictures, inline);
    }

    /** The blocks below the sapo. */
    public String body(Node document) {
        return blocks(document.is("body") ? document : DocumentFields.part(document, "body"));
    }

    /** Inline HTML, to be put into a paragraph. */
    public String sapo(Node document) {
        StringBuilder out = new StringBuilder();
        inline.write(DocumentFields.part(document, "sapo"), out);
        return out.toString();
    }

    private String blocks(Node parent) {
        Page page = new Page();
        page.children(parent);
        return page.out.toString();
    }

    private final class Page {
        private final StringBuilder out = new StringBuilder();
        private boolean pictureSeen;

        private void children(Node parent) {
            parent.children().forEach(this::block);
        }

        private void block(Node node) {
            switch (node.type().name()) {
                case "paragraph" -> textblock("p", node);
                case "heading" ->
                    textblock("h" + node.attributes().integer("level").orElse(2), node);
                case "blockquote" -> quote(node);
                case "bullet_list" -> container("ul", "", node);
                case "ordered_list" -> container("ol", start(node), node);
                case "list_item" -> item(node);
                case "horizontal_rule" -> out.append("<hr>\n");
                case "picture" -> {
                    figures.picture(node, !pictureSeen, out);
                    pictureSeen = true;
                }
                case "table" -> table(node);
                case "code_block" -> {
                    out.append("<pre><code>");
                    inline.write(node, out);
                    out.append("</code></pre>\n");
                }
                case "embed" -> FigureHtml.embed(node, out);
                default ->
                    throw new IllegalArgumentException(
                            "no block: " + node.type().name());
            }
        }

        private void textblock(String tag, Node node) {
            if (node.content().isEmpty()) {
                return;
            }
            out.append('<').append(tag).append('>');
            inline.write(node, out);
            out.append("</").append(tag).append(">\n");
        }

        private void container(String tag, String attributes, Node node) {
            out.append('<').append(tag).append(attributes).append(">\n");
            children(node);
            out.append("</").append(tag).append(">\n");
        }

        private void quote(Node node) {
            String cite =
                    node.attributes().string("cite").filter(SafeAddress::isWeb).orElse("");
            container("blockquote", HtmlText.attribute("cite", cite), node);
        }

        /** A lone paragraph needs no tags of its own. */
        private void item(Node node) {
            out.append("<li>");
            inline.write(node.child(0), out);
            for (Node child : node.children().subList(1, node.childCount())) {
                block(child);
            }
            out.append("</li>\n");
        }

        private String start(Node list) {
            int start = list.attributes().integer("start").orElse(1);
            return start == 1 ? "" : " start=\"" + start + '"';
        }

        /** Wrapped, so that a wide table scrolls by itself on a narrow screen, and reachable by keyboard. */
        private void table(Node table) {
            out.append("<div class=\"table\" role=\"region\" tabindex=\"0\"><table>\n");
            for (Node row : table.children()) {
                out.append("<tr>");
                row.children().forEach(this::cell);
                out.append("</tr>\n");
            }
            out.append("</table></div>\n");
        }

        private void cell(Node cell) {
            String tag = cell.is("table_header") ? "th" : "td";
            out.append('<')
                    .append(tag)
                    .append(span(cell, "colspan"))
                    .append(span(cell, "rowspan"))
                    .append('>');
            if (cell.childCount() == 1) {
                inline.write(cell.child(0), out);
            } else {
                children(cell);
            }
            out.append("</").append(tag).append('>');
        }

        private String span(Node cell, String name) {
            int span = cell.attributes().integer(name).orElse(1);
            return span == 1 ? "" : " " + name + "=\"" + span + '"';
        }
    }
}
