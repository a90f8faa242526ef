package vn.hoitu.print.pack;

import java.util.List;
import vn.hoitu.print.setting.Block;
import vn.hoitu.print.setting.Run;

/**
 * A piece as an InCopy story (ICML), to be placed and linked in InDesign. One story; each paragraph has a paragraph
 * style and each run a character style, by names that a template may define otherwise.
 */
public final class IcmlStory {

    private final XmlPen xml = new XmlPen();
    private final PieceSheet sheet;
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
        xml.instruction(
                "aid", "style=\"50\" type=\"snippet\" readerVersion=\"6.0\" featureSet=\"513\" product=\"8.0(370)\" ");
        xml.instruction("aid", "SnippetType=\"InCopyInterchange\"");
        xml.open("Document", "DOMVersion", "8.0", "Self", "hoitu_document");
        new IcmlStyles(xml).write(sheet.text());
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
        xml.open("StoryPreference", "OpticalMarginAlignment", "true", "OpticalMarginSize", "12")
                .close();
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
        xml.open("CharacterStyleRange", "AppliedCharacterStyle", IcmlStyles.NO_CHARACTER_STYLE);
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
            xml.open("Row", "Self", self + "_row" + row, "Name", String.valueOf(row))
                    .close();
        }
        for (int column = 0; column < grid.columns(); column++) {
            xml.open("Column", "Self", self + "_column" + column, "Name", String.valueOf(column))
                    .close();
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
            xml.open("CharacterStyleRange", "AppliedCharacterStyle", IcmlStyles.NO_CHARACTER_STYLE)
                    .open("Br")
                    .close()
                    .close();
        }
        begun = true;
    }

    private static String reference(Run run) {
        String name = Styles.character(run);
        return name.isEmpty() ? IcmlStyles.NO_CHARACTER_STYLE : "CharacterStyle/" + name;
    }

    private static List<Run> joined(List<Run> one, List<Run> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
