package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A document as CommonMark with GitHub's tables. HTML in its texts never comes out as HTML. */
public final class Markdown {
    private Markdown() {}

    /** Title, sapo and body of a whole document, or the blocks of a body. */
    public static String of(Node node) {
        List<String> blocks = new ArrayList<>();
        if (node.is("doc")) {
            String title = inlineOf(DocumentFields.part(node, "title"));
            String sapo = inlineOf(DocumentFields.part(node, "sapo"));
            if (!title.isEmpty()) {
                blocks.add("# " + title.replace("\n", " "));
            }
            if (!sapo.isEmpty()) {
                blocks.add("**" + sapo.replace("**", "") + "**");
            }
            blocks.addAll(blocksOf(DocumentFields.part(node, "body")));
        } else {
            blocks.addAll(blocksOf(node));
        }
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    private static List<String> blocksOf(Node parent) {
        return parent.children().stream()
                .map(Markdown::block)
                .filter(block -> !block.isEmpty())
                .toList();
    }

    private static String block(Node node) {
        return switch (node.type().name()) {
            case "paragraph" -> inlineOf(node);
            case "heading" ->
                "#".repeat(node.attributes().integer("level").orElse(2)) + " "
                        + inlineOf(node).replaceAll("\\\\?\n", " ");
            case "blockquote" -> prefixed(String.join("\n\n", blocksOf(node)), "> ", "> ");
            case "bullet_list" ->
                node.children().stream().map(item -> item(item, "- ")).collect(Collectors.joining("\n"));
            case "ordered_list" -> ordered(node);
            case "horizontal_rule" -> "---";
            case "picture" -> picture(node);
            case "table" -> table(node);
            case "code_block" -> code(node);
            case "embed" -> embed(node);
            default ->
                throw new IllegalArgumentException("no block: " + node.type().name());
        };
    }

    private static String ordered(Node list) {
        int number = list.attributes().integer("start").orElse(1);
        List<String> items = new ArrayList<>();
        for (Node child : list.children()) {
            items.add(item(child, number + ". "));
            number++;
        }
        return String.join("\n", items);
    }

    private static String item(Node item, String marker) {
        return prefixed(String.join("\n\n", blocksOf(item)), marker, " ".repeat(marker.length()));
    }

    private static String prefixed(String text, String first, String others) {
        String[] lines = text.split("\n", -1);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            String prefix = i == 0 ? first : others;
            out.append(i == 0 ? "" : "\n").append(lines[i].isEmpty() ? prefix.stripTrailing() : prefix + lines[i]);
        }
        return out.toString();
    }

    private static String picture(Node node) {
        String source = node.attributes()
                .string("src")
                .filter(SafeAddress::isWeb)
                .or(() -> node.attributes().string("pictureId").map(id -> "picture:" + id))
                .orElse("");
        String image = "!["
                + MarkdownText.escape(oneLine(node.attributes().string("alt").orElse(""))) + "]("
                + MarkdownText.address(source) + ")";
        String caption = inlineOf(node.child(0));
        String credit = inlineOf(node.child(1));
        String below = caption
                + (caption.isEmpty() || credit.isEmpty() ? "" : " ")
                + (credit.isEmpty() ? "" : "(" + credit + ")");
        return below.isEmpty() ? image : image + "\n\n" + below;
    }

    private static String embed(Node node) {
        String url =
                node.attributes().string("url").filter(SafeAddress::isHttps).orElse("");
        String title = oneLine(node.attributes().string("title").orElse(""));
        return "[" + MarkdownText.escape(title.isEmpty() ? url : title) + "](" + MarkdownText.address(url) + ")";
    }

    private static String code(Node node) {
        // A lone carriage return ends a line too and would let the rest out of a list item's indentation.
        String text = node.textContent().replaceAll("\r\n?", "\n");
        String fence = "`".repeat(Math.max(3, MarkdownText.longestRunOf(text, '`') + 1));
        return fence + "\n" + text + "\n" + fence;
    }

    /** The first row becomes the head, because a Markdown table must have one. */
    private static String table(Node table) {
        List<String> lines = new ArrayList<>();
        int columns = table.children().stream().mapToInt(Node::childCount).max().orElse(1);
        for (Node row : table.children()) {
            List<String> cells = new ArrayList<>();
            row.children()
                    .forEach(cell -> cells.add(cell.children().stream()
                            .map(paragraph -> inlineOf(paragraph).replaceAll("\\\\?\n", " "))
                            .collect(Collectors.joining(" "))));
            while (cells.size() < columns) {
                cells.add("");
            }
            lines.add("| " + String.join(" | ", cells) + " |");
            if (lines.size() == 1) {
                lines.add("|" + " --- |".repeat(columns));
            }
        }
        return String.join("\n", lines);
    }

    private static String inlineOf(Node parent) {
        return MarkdownText.inline(parent);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
