package vn.hoitu.print.pack;

import java.util.List;
import vn.hoitu.print.setting.Block;
import vn.hoitu.print.setting.Run;

/** A piece as plain XML by the schema {@code print/piece-1.xsd}, for programs that set by their own rules. */
public final class XmlStory {

    public static final String NAMESPACE = "urn:hoitu:print:piece:1";

    /** Marks of the document and their elements, the outermost first. */
    private static final List<String[]> MARKS = List.of(
            new String[] {"strong", "b"},
            new String[] {"em", "i"},
            new String[] {"underline", "u"},
            new String[] {"strike", "s"},
            new String[] {"subscript", "sub"},
            new String[] {"superscript", "sup"});

    private final XmlPen xml = new XmlPen();
    private int pictures;

    private XmlStory() {}

    public static byte[] of(PieceSheet sheet) {
        return new XmlStory().write(sheet);
    }

    private byte[] write(PieceSheet sheet) {
        xml.open(
                "piece",
                "xmlns",
                NAMESPACE,
                "id",
                sheet.id().toString(),
                "number",
                String.valueOf(sheet.number()),
                "text-version",
                String.valueOf(sheet.textVersion()),
                "xml:lang",
                "vi");
        xml.open("issue", "title", sheet.titleName(), "day", sheet.day().toString());
        if (sheet.issueNumber() != null) {
            xml.leaf("number", String.valueOf(sheet.issueNumber()));
        }
        if (sheet.page() != null) {
            xml.leaf("page", String.valueOf(sheet.page()));
        }
        xml.close();
        if (!sheet.text().kicker().isBlank()) {
            xml.leaf("kicker", sheet.text().kicker());
        }
        xml.leaf("title", sheet.text().title());
        if (!Run.text(sheet.text().sapo()).isBlank()) {
            line("sapo", sheet.text().sapo());
        }
        sheet.authors().forEach(author -> xml.leaf("author", author));
        if (sheet.source() != null) {
            xml.leaf("source", sheet.source());
        }
        xml.open("body");
        sheet.text().body().forEach(block -> block(block, sheet));
        return xml.close().close().finished();
    }

    private void block(Block block, PieceSheet sheet) {
        switch (block) {
            case Block.Paragraph(Block.Kind kind, List<Run> runs) ->
                line(
                        switch (kind) {
                            case BODY -> "p";
                            case HEADING -> "heading";
                            case SUBHEADING -> "subheading";
                            case QUOTE -> "quote";
                            case CODE -> "code";
                        },
                        runs);
            case Block.Item item -> {
                xml.open("item", "mark", item.mark(), "depth", String.valueOf(item.depth()));
                runs(item.runs());
                xml.close();
            }
            case Block.Rule() -> xml.open("rule").close();
            case Block.Picture picture -> picture(picture, sheet);
            case Block.Table table -> table(table);
        }
    }

    private void picture(Block.Picture picture, PieceSheet sheet) {
        String file = sheet.reference(pictures++);
        if (file.isEmpty()) {
            xml.open("picture", "alt", picture.alt());
        } else {
            xml.open("picture", "file", file, "alt", picture.alt());
        }
        line("caption", picture.caption());
        xml.leaf("credit", picture.credit()).close();
    }

    private void table(Block.Table table) {
        xml.open("table");
        for (Block.Row row : table.rows()) {
            xml.open("row");
            for (Block.Cell cell : row.cells()) {
                xml.open(
                        cell.header() ? "head" : "cell",
                        "columns",
                        String.valueOf(cell.columns()),
                        "rows",
                        String.valueOf(cell.rows()));
                cell.paragraphs().forEach(runs -> line("p", runs));
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    private void line(String element, List<Run> runs) {
        xml.open(element);
        runs(runs);
        xml.close();
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            if (run.text().equals("\n")) {
                xml.open("br").close();
                continue;
            }
            List<String[]> marks = MARKS.stream().filter(m -> run.is(m[0])).toList();
            marks.forEach(m -> xml.open(m[1]));
            xml.text(run.text());
            marks.forEach(m -> xml.close());
        }
    }
}
