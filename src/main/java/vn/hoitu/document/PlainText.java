package vn.hoitu.document;

/** The words of a document and nothing else: one line per paragraph. */
public final class PlainText {
    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    public static String of(Node node) {
        PlainText text = new PlainText();
        text.add(node);
        return text.out.toString().strip();
    }

    private void add(Node node) {
        if (node.isText()) {
            out.append(node.text());
        } else if (node.is("hard_break")) {
            out.append('\n');
        } else if (node.is("embed")) {
            line(node.attributes().string("title").orElse(""));
        } else if (node.is("doc")) {
            // What a channel says in its own words is not read with the text.
            node.children().stream().filter(child -> !child.is("variant")).forEach(this::add);
        } else {
            node.children().forEach(this::add);
            if (node.type().isBlock()) {
                line("");
            }
        }
    }

    private void line(String text) {
        out.append(text);
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
