package vn.hoitu.print.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hoitu.print.setting.Block;
import vn.hoitu.print.setting.Run;

/**
 * A piece as an InCopy story (ICML), to be placed and linked in InDesign. One story; each paragraph has a paragraph
 * style and each run a character style, by names that a template may define otherwise.
 */
public final class IcmlStory {

    static final String NO_CHARACTER_STYLE = "$ID/NormalCharacterStyle";
    static final String NO_PARAGRAPH_STYLE = "$ID/NormalParagraphStyle";

    /** Marks of the document with their character styles: name, attribute, value. Several at once join their names. */
    private static final Map<String, String> CHARACTER = new LinkedHashMap<>();

    static {
        CHARACTER.put("strong", "Bold");
        CHARACTER.put("em", "Italic");
        CHARACTER.put("underline", "Underline");
        CHARACTER.put("strike", "Strikethrough");
        CHARACTER.put("subscript", "Subscript");
        CHARACTER.put("superscript", "Superscript");
    }

    private final XmlPen xml = new XmlPen();
    private final PieceSheet sheet;
    private final Map<String, List<String>> styles = new LinkedHashMap<>();
    private int pictures;
    private int tables;
    private boolean begun;

    private IcmlStory(PieceSheet sheet) {
        this.sheet = sheet;
    }

    public static byte[] of(PieceSheet sheet) {
        return new IcmlStory(sheet).write();
    }

    private byte[] write() {
        collectStyles();
        xml.instruction("aid", "style=\"50\" type=\"snippet\" readerVersion=\"6.0\" featureSet=\"513\" product=\"8.0(370)\" ");
        xml.instruction("aid", "SnippetType=\"InCopyInterchange\"");
        xml.open("Document", "DOMVersion", "8.0", "Self", "hoitu_document");
        characterStyles();
        paragraphStyles();
        xml.open(
                "Story",
                "Self",
                "story_" + sheet.number(),
                "TrackChanges",
                "false",
                "StoryTitle",
                sheet.text().title(),
                "AppliedTOCStyle",
                "n",
                "AppliedNamedGrid",
                "n");
        xml.open("StoryPreference", "OpticalMarginAlignment", "true", "OpticalMarginSize", "12").close();
        story();
        return xml.close().close().finished();
    }

    private void story() {
        if (!sheet.text().kicker().isBlank()) {
            words("Kicker", sheet.text().kicker());
        }
        words("Title", sheet.text().title());
        if (!Run.text(sheet.text().sapo()).isBlank()) {
            paragraph("Sapo", sheet.text().sapo());
        }
        sheet.text().body().forEach(this::block);
        if (!sheet.authors().isEmpty()) {
            words("Byline", String.join(", ", sheet.authors()));
        }
        if (sheet.source() != null) {
            words("Source", sheet.source());
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(Block.Kind kind, List<Run> runs) -> paragraph(Styles.of(kind), runs);
            case Block.Item item -> {
                String mark = item.mark().isEmpty() ? "\t" : item.mark() + "\t";
                paragraph("List", joined(List.of(new Run(mark, java.util.Set.of())), item.runs()));
            }
            case Block.Rule() -> words("Rule", "* * *");
            case Block.Picture picture -> {
                String file = sheet.reference(pictures++);
                words("Picture", "[" + (file.isEmpty() ? picture.alt() : file) + "]");
                if (!Run.text(picture.caption()).isBlank()) {
                    paragraph("Caption", picture.caption());
                }
                if (!picture.credit().isBlank()) {
                    words("Credit", picture.credit());
                }
            }
            case Block.Table table -> table(table);
        }
    }

    private void table(Block.Table table) {
        Grid grid = Grid.of(table);
        String self = "table_" + sheet.number() + "_" + ++tables;
        startParagraph("Body");
        xml.open("CharacterStyleRange", "AppliedCharacterStyle", NO_CHARACTER_STYLE);
        xml.open(
                "Table",
                "Self",
                self,
                "HeaderRowCount",
                "0",
                "BodyRowCount",
                String.valueOf(grid.rows()),
                "ColumnCount",
                String.valueOf(grid.columns()));
        for (int row = 0; row < grid.rows(); row++) {
            xml.open("Row", "Self", self + "_row" + row, "Name", String.valueOf(row)).close();
        }
        for (int column = 0; column < grid.columns(); column++) {
            xml.open("Column", "Self", self + "_column" + column, "Name", String.valueOf(column)).close();
        }
        for (Grid.Placed placed : grid.cells()) {
            String name = placed.column() + ":" + placed.row();
            xml.open(
                    "Cell",
                    "Self",
                    self + "_cell" + placed.column() + "_" + placed.row(),
                    "Name",
                    name,
                    "RowSpan",
                    String.valueOf(placed.rows()),
                    "ColumnSpan",
                    String.valueOf(placed.columns()));
            begun = false;
            String style = placed.cell().header() ? "TableHead" : "TableCell";
            placed.cell().paragraphs().forEach(runs -> paragraph(style, runs));
            xml.close();
        }
        begun = true;
        xml.close().close().close();
    }

    private void words(String style, String text) {
        paragraph(style, List.of(new Run(text, java.util.Set.of())));
    }

    private void paragraph(String style, List<Run> runs) {
        startParagraph(style);
        for (Run run : runs) {
            xml.open("CharacterStyleRange", "AppliedCharacterStyle", reference(run));
            if (run.text().equals("\n")) {
                xml.leaf("Content", "\u2028"); // a new line in the same paragraph
            } else {
                xml.leaf("Content", run.text());
            }
            xml.close();
        }
        xml.close();
    }

    /** A paragraph's end belongs to the one before it, so that the last leaves none behind. */
    private void startParagraph(String style) {
        xml.open("ParagraphStyleRange", "AppliedParagraphStyle", "ParagraphStyle/" + style);
        if (begun) {
            xml.open("CharacterStyleRange", "AppliedCharacterStyle", NO_CHARACTER_STYLE)
                    .open("Br")
                    .close()
                    .close();
        }
        begun = true;
    }

    private static String reference(Run run) {
        String name = Styles.character(run, CHARACTER);
        return name.isEmpty() ? NO_CHARACTER_STYLE : "CharacterStyle/" + name;
    }

    private void collectStyles() {
        sheet.text().sapo().forEach(this::collect);
        for (Block block : sheet.text().body()) {
            switch (block) {
                case Block.Paragraph p -> p.runs().forEach(this::collect);
                case Block.Item i -> i.runs().forEach(this::collect);
                case Block.Picture p -> p.caption().forEach(this::collect);
                case Block.Table t ->
                    t.rows().forEach(r -> r.cells().forEach(c -> c.paragraphs().forEach(p -> p.forEach(this::collect))));
                case Block.Rule _ -> {}
            }
        }
    }

    private void collect(Run run) {
        String name = Styles.character(run, CHARACTER);
        if (!name.isEmpty()) {
            styles.computeIfAbsent(
                    name, n -> CHARACTER.keySet().stream().filter(run::is).toList());
        }
    }

    private void characterStyles() {
        xml.open("RootCharacterStyleGroup", "Self", "hoitu_character_styles");
        xml.open("CharacterStyle", "Self", NO_CHARACTER_STYLE, "Name", "Default").close();
        styles.forEach((name, marks) -> {
            String[] attributes = Styles.icml(name, marks);
            xml.open("CharacterStyle", attributes);
            basedOn(NO_CHARACTER_STYLE);
            xml.close();
        });
        xml.close();
    }

    private void paragraphStyles() {
        xml.open("RootParagraphStyleGroup", "Self", "hoitu_paragraph_styles");
        xml.open("ParagraphStyle", "Self", NO_PARAGRAPH_STYLE, "Name", NO_PARAGRAPH_STYLE).close();
        for (Styles.Paragraph style : Styles.PARAGRAPHS) {
            xml.open(
                    "ParagraphStyle",
                    "Self",
                    "ParagraphStyle/" + style.name(),
                    "Name",
                    style.name(),
                    "PointSize",
                    String.valueOf(style.points()),
                    "FontStyle",
                    style.bold() ? "Bold" : style.italic() ? "Italic" : "Regular");
            basedOn(NO_PARAGRAPH_STYLE);
            xml.close();
        }
        xml.close();
    }

    private void basedOn(String style) {
        xml.open("Properties").leaf("BasedOn", style, "type", "string");
        xml.leaf("AppliedFont", Styles.FONT, "type", "string").close();
    }

    private static List<Run> joined(List<Run> one, List<Run> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
