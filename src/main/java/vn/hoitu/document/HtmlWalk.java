package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Goes through parsed HTML once and builds blocks from what it knows. */
final class HtmlWalk {
    /** Where the walk is: how far below the body, in how many lists, and with which formatting. */
    record Place(int elementDepth, int listDepth, List<Mark> marks) {
        Place deeper() {
            return new Place(elementDepth + 1, listDepth, marks);
        }

        Place inList() {
            return new Place(elementDepth, listDepth + 1, List.of());
        }

        Place with(List<Mark> newMarks) {
            return new Place(elementDepth, listDepth, newMarks);
        }

        Place unmarked() {
            return with(List.of());
        }
    }

    private static final Map<String, String> MARK_OF = Map.ofEntries(
            Map.entry("b", "strong"),
            Map.entry("strong", "strong"),
            Map.entry("i", "em"),
            Map.entry("em", "em"),
            Map.entry("cite", "em"),
            Map.entry("dfn", "em"),
            Map.entry("var", "em"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strike"),
            Map.entry("strike", "strike"),
            Map.entry("del", "strike"),
            Map.entry("code", "code"),
            Map.entry("kbd", "code"),
            Map.entry("samp", "code"),
            Map.entry("tt", "code"),
            Map.entry("sub", "subscript"),
            Map.entry("sup", "superscript"));

    private static final Map<String, ImportFinding.Kind> REMOVED = Map.ofEntries(
            Map.entry("script", ImportFinding.Kind.SCRIPT_REMOVED),
            Map.entry("style", ImportFinding.Kind.STYLE_REMOVED),
            Map.entry("link", ImportFinding.Kind.STYLE_REMOVED),
            Map.entry("meta", ImportFinding.Kind.HIDDEN_REMOVED),
            Map.entry("base", ImportFinding.Kind.HIDDEN_REMOVED),
            Map.entry("title", ImportFinding.Kind.HIDDEN_REMOVED),
            Map.entry("noscript", ImportFinding.Kind.HIDDEN_REMOVED),
            Map.entry("noembed", ImportFinding.Kind.HIDDEN_REMOVED),
            Map.entry("noframes", ImportFinding.Kind.HIDDEN_REMOVED),
            Map.entry("template", ImportFinding.Kind.HIDDEN_REMOVED),
            Map.entry("xml", ImportFinding.Kind.HIDDEN_REMOVED),
            Map.entry("input", ImportFinding.Kind.FORM_REMOVED),
            Map.entry("button", ImportFinding.Kind.FORM_REMOVED),
            Map.entry("select", ImportFinding.Kind.FORM_REMOVED),
            Map.entry("textarea", ImportFinding.Kind.FORM_REMOVED),
            Map.entry("svg", ImportFinding.Kind.DRAWING_REMOVED),
            Map.entry("math", ImportFinding.Kind.DRAWING_REMOVED),
            Map.entry("canvas", ImportFinding.Kind.DRAWING_REMOVED));

    private static final Set<String> INLINE = Set.of(
            "span",
            "font",
            "small",
            "big",
            "abbr",
            "acronym",
            "q",
            "mark",
            "time",
            "label",
            "bdi",
            "bdo",
            "ruby",
            "rt",
            "nobr",
            "wbr",
            "data",
            "tt",
            "blink",
            "o:p",
            "st1:place",
            "picture",
            "a");

    private final Schema schema;
    private final Findings findings;
    private final ImportBudget budget;
    private final boolean newlinesCount;
    private final HtmlBlocks blocks;

    HtmlWalk(Schema schema, Findings findings, boolean newlinesCount) {
        this.schema = schema;
        this.findings = findings;
        this.budget = new ImportBudget(findings);
        this.newlinesCount = newlinesCount;
        this.blocks = new HtmlBlocks(this, schema, findings);
    }

    List<Node> blocksOf(Element body) {
        return blocksOf(body, new Place(0, 0, List.of()));
    }

    /** The content of an element as blocks of its own. */
    List<Node> blocksOf(Element element, Place place) {
        BlockFlow flow = newFlow();
        children(element, place, flow);
        return flow.finish();
    }

    BlockFlow newFlow() {
        return new BlockFlow(schema, findings, budget, newlinesCount);
    }

    ImportBudget budget() {
        return budget;
    }

    void children(Element parent, Place place, BlockFlow flow) {
        if (place.elementDepth() >= HtmlToDocument.MAX_ELEMENT_DEPTH) {
            findings.add(ImportFinding.Kind.NESTING_FLATTENED);
            flow.text(parent.wholeText(), place.marks());
            return;
        }
        for (org.jsoup.nodes.Node child : parent.childNodes()) {
            visit(child, place.deeper(), flow);
        }
    }

    void visit(org.jsoup.nodes.Node child, Place place, BlockFlow flow) {
        switch (child) {
            case TextNode text -> flow.text(text.getWholeText(), place.marks());
            case Comment comment -> comment(comment.getData().strip(), flow);
            case Element element -> element(element, place, flow);
            default -> {
                // Data of scripts and styles, doctypes and processing instructions say nothing to readers.
            }
        }
    }

    private void comment(String text, BlockFlow flow) {
        if (text.equals("nextpage")) {
            findings.add(ImportFinding.Kind.PAGE_BREAK_TO_RULE);
            flow.add(schema.node("horizontal_rule").of());
        } else if (text.equals("more") || text.startsWith("more ")) {
            findings.add(ImportFinding.Kind.MORE_MARK_REMOVED);
            flow.endParagraph();
        }
    }

    private void element(Element element, Place place, BlockFlow flow) {
        String name = element.normalName();
        noteEventHandlers(element);
        ImportFinding.Kind removed = REMOVED.get(name);
        if (removed == null && isHidden(element)) {
            removed = ImportFinding.Kind.HIDDEN_REMOVED;
        }
        if (removed != null) {
            findings.add(removed, name);
            return;
        }
        String mark = MARK_OF.get(name);
        if (mark != null || INLINE.contains(name)) {
            children(element, place.with(marks(element, mark == null ? "" : mark, place.marks())), flow);
        } else if (name.equals("br")) {
            flow.lineBreak();
        } else {
            blocks.block(element, name, place, flow);
        }
    }

    private List<Mark> marks(Element element, String mark, List<Mark> outer) {
        List<String> names = new ArrayList<>();
        String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        boolean undone = style.contains("font-weight:normal") || style.contains("font-weight:400");
        if (!mark.isEmpty() && !(mark.equals("strong") && undone)) {
            names.add(mark);
        }
        if (style.contains("font-weight:bold") || style.matches(".*font-weight:[6-9]00.*")) {
            names.add("strong");
        }
        if (style.contains("font-style:italic")) {
            names.add("em");
        }
        if (style.contains("text-decoration:underline")) {
            names.add("underline");
        }
        List<Mark> marks = outer;
        for (String name : names) {
            marks = schema.mark(name).mark().addTo(marks);
        }
        return element.normalName().equals("a") ? linked(element, marks) : marks;
    }

    private List<Mark> linked(Element anchor, List<Mark> marks) {
        if (!anchor.hasAttr("href")) {
            return marks;
        }
        String href = ForeignAddress.of(anchor, "href");
        if (!SafeAddress.isHref(href) || href.length() > DocumentLimits.MAX_ATTRIBUTE_UNITS) {
            findings.add(ImportFinding.Kind.UNSAFE_ADDRESS_REMOVED, anchor.attr("href"));
            return marks;
        }
        return schema.mark("link").mark(Map.of("href", href)).addTo(marks);
    }

    private void noteEventHandlers(Element element) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().regionMatches(true, 0, "on", 0, 2)) {
                findings.add(ImportFinding.Kind.SCRIPT_REMOVED, "on…");
            }
        }
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style")
                        .replaceAll("\\s+", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }
}
