package vn.hoitu.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Blocks as they are gathered; inline content between them becomes paragraphs. */
final class BlockFlow {
    private final Schema schema;
    private final Findings findings;
    private final ImportBudget budget;
    private final boolean newlinesCount;
    private final InlineRun run;
    private final List<Node> blocks = new ArrayList<>();
    private final List<Node> wordItems = new ArrayList<>();
    private String wordList = "bullet_list";

    BlockFlow(Schema schema, Findings findings, ImportBudget budget, boolean newlinesCount) {
        this.schema = schema;
        this.findings = findings;
        this.budget = budget;
        this.newlinesCount = newlinesCount;
        this.run = new InlineRun(schema, budget);
    }

    /** Where newlines count, one breaks the line and a blank line ends the paragraph, as WordPress reads its texts. */
    void text(String text, List<Mark> marks) {
        if (!newlinesCount) {
            run.add(text, marks);
            return;
        }
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                lineBreak();
            }
            run.add(lines[i], marks);
        }
    }

    void lineBreak() {
        if (!run.addBreak()) {
            endParagraph();
        }
    }

    void endParagraph() {
        List<Node> inline = run.finish();
        if (inline.isEmpty()) {
            return;
        }
        flushWordItems();
        Optional<EmbedSource.Embed> embed = loneAddress(inline);
        if (!budget.takeNodes(1)) {
            return;
        }
        if (embed.isPresent()) {
            findings.add(ImportFinding.Kind.ADDRESS_TO_EMBED, embed.get().address());
            blocks.add(schema.node("embed").of(Map.of("url", embed.get().address())));
        } else {
            blocks.add(schema.node("paragraph").of(inline));
        }
    }

    /** An address that stands alone on its line is what WordPress and editors turn into a player. */
    private static Optional<EmbedSource.Embed> loneAddress(List<Node> inline) {
        if (inline.size() != 1 || !inline.getFirst().isText()) {
            return Optional.empty();
        }
        String text = inline.getFirst().text();
        return text.startsWith("http") && text.indexOf(' ') < 0 ? EmbedSource.recognise(text) : Optional.empty();
    }

    void add(Node block) {
        endParagraph();
        flushWordItems();
        if (budget.takeNodes(1)) {
            blocks.add(block);
        }
    }

    void addAll(List<Node> all) {
        all.forEach(this::add);
    }

    /** Word writes lists as paragraphs that only look like items. */
    void addWordItem(String listType, Node paragraph) {
        endParagraph();
        if (!listType.equals(wordList)) {
            flushWordItems();
            wordList = listType;
        }
        if (budget.takeNodes(2)) {
            wordItems.add(schema.node("list_item").of(paragraph));
        }
    }

    private void flushWordItems() {
        if (!wordItems.isEmpty()) {
            blocks.add(schema.node(wordList).of(wordItems));
            wordItems.clear();
        }
    }

    List<Node> finish() {
        endParagraph();
        flushWordItems();
        List<Node> finished = List.copyOf(blocks);
        blocks.clear();
        return finished;
    }
}
