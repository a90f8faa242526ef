package vn.hoitu.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoitu.document.Articles;
import vn.hoitu.document.DocumentJson;
import vn.hoitu.document.Node;
import vn.hoitu.document.Schema;

/**
 * Makes documents of manuscripts: paragraphs between empty lines, {@code ##} and {@code ###} headings, {@code -} and
 * {@code 1.} lists, {@code >} quotations, {@code |} tables with a head row, {@code ---} rules, {@code **strong**},
 * {@code *em*} and {@code [links](address)}.
 */
final class Typesetting {

    private static final Schema SCHEMA = Schema.v1();
    private static final Pattern INLINE =
            Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*|\\[([^\\]]+)]\\(([^)\\s]+)\\)");
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\. .*", Pattern.DOTALL);

    private Typesetting() {}

    /** The document as JSON, with the pictures above its text. */
    static String json(Manuscript piece, List<Node> pictures) {
        List<Node> blocks = new ArrayList<>(pictures);
        for (String part : piece.text().split("\n\\s*\n", -1)) {
            if (!part.isBlank()) {
                blocks.add(block(part.strip()));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(node("paragraph", List.of()));
        }
        return DocumentJson.write(
                Articles.of(SCHEMA, piece.note("kicker"), piece.title(), piece.note("sapo"), node("body", blocks)));
    }

    static Node picture(Map<String, ?> attributes, String caption, String credit) {
        return SCHEMA.node("picture")
                .of(attributes, node("caption", inline(caption)), node("credit", List.of(SCHEMA.text(credit))));
    }

    private static Node block(String part) {
        List<String> lines = List.of(part.split("\n", -1));
        if (part.startsWith("### ")) {
            return SCHEMA.node("heading").of(Map.of("level", 3), inline(part.substring(4)));
        }
        if (part.startsWith("## ")) {
            return SCHEMA.node("heading").of(Map.of("level", 2), inline(part.substring(3)));
        }
        if (part.equals("---")) {
            return node("horizontal_rule", List.of());
        }
        if (part.startsWith("- ")) {
            return node("bullet_list", items(lines, "- "));
        }
        if (NUMBERED.matcher(part).matches()) {
            return node("ordered_list", items(lines, "\\d+\\. "));
        }
        if (part.startsWith("> ")) {
            return node(
                    "blockquote",
                    lines.stream()
                            .map(l -> paragraph(l.replaceFirst("^> ?", "")))
                            .toList());
        }
        return part.startsWith("|") ? table(lines) : paragraph(part.replace('\n', ' '));
    }

    private static List<Node> items(List<String> lines, String mark) {
        return lines.stream()
                .map(line -> node("list_item", List.of(paragraph(line.replaceFirst("^" + mark, "")))))
                .toList();
    }

    private static Node table(List<String> lines) {
        List<Node> rows = new ArrayList<>();
        for (String line : lines) {
            String cell = rows.isEmpty() ? "table_header" : "table_cell";
            List<Node> cells = new ArrayList<>();
            for (String text : line.replaceAll("^\\||\\|$", "").split("\\|", -1)) {
                cells.add(node(cell, List.of(paragraph(text.strip()))));
            }
            rows.add(node("table_row", cells));
        }
        return node("table", rows);
    }

    private static Node paragraph(String text) {
        return node("paragraph", inline(text));
    }

    private static List<Node> inline(String text) {
        List<Node> run = new ArrayList<>();
        Matcher found = INLINE.matcher(text);
        int done = 0;
        while (found.find()) {
            plain(run, text.substring(done, found.start()));
            run.add(marked(found));
            done = found.end();
        }
        plain(run, text.substring(done));
        return run;
    }

    private static Node marked(Matcher found) {
        if (found.group(1) != null) {
            return SCHEMA.text(found.group(1), SCHEMA.mark("strong").mark());
        }
        return found.group(2) != null
                ? SCHEMA.text(found.group(2), SCHEMA.mark("em").mark())
                : SCHEMA.text(found.group(3), SCHEMA.mark("link").mark(Map.of("href", found.group(4))));
    }

    private static void plain(List<Node> run, String text) {
        if (!text.isEmpty()) {
            run.add(SCHEMA.text(text));
        }
    }

    private static Node node(String name, List<Node> children) {
        return SCHEMA.node(name).of(children);
    }
}
