package vn.hoitu.print.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import vn.hoitu.print.setting.Block;
import vn.hoitu.print.setting.Printable;
import vn.hoitu.print.setting.Run;

/** A piece as a Word document: what most layout desks still import. */
public final class DocxStory {

    private final XWPFDocument docx;
    private final PieceSheet sheet;
    private final DocxLists lists;
    private int pictures;

    private DocxStory(XWPFDocument docx, PieceSheet sheet) {
        this.docx = docx;
        this.sheet = sheet;
        DocxStyles.addTo(docx);
        this.lists = new DocxLists(docx);
    }

    public static byte[] of(PieceSheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            new DocxStory(docx, sheet).write();
            docx.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a document to memory failed", e);
        }
    }

    private void write() {
        docx.getProperties()
                .getCoreProperties()
                .setTitle(Printable.line(sheet.text().title()));
        docx.getProperties().getCoreProperties().setCreator(Printable.line(String.join(", ", sheet.authors())));
        if (!sheet.text().kicker().isBlank()) {
            words("Kicker", sheet.text().kicker());
        }
        words("Title", sheet.text().title());
        if (!Run.text(sheet.text().sapo()).isBlank()) {
            runs(paragraph("Sapo"), sheet.text().sapo());
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
            case Block.Paragraph(Block.Kind kind, List<Run> runs) -> runs(paragraph(Styles.of(kind)), runs);
            case Block.Item item -> {
                XWPFParagraph paragraph = paragraph("List");
                lists.number(paragraph, item);
                runs(paragraph, item.runs());
            }
            case Block.Rule() -> words("Rule", "* * *");
            case Block.Picture picture -> {
                String file = sheet.reference(pictures++);
                words("Picture", "[" + (file.isEmpty() ? picture.alt() : file) + "]");
                if (!Run.text(picture.caption()).isBlank()) {
                    runs(paragraph("Caption"), picture.caption());
                }
                if (!picture.credit().isBlank()) {
                    words("Credit", picture.credit());
                }
            }
            case Block.Table table -> new DocxTable(docx).write(Grid.of(table));
        }
        if (!(block instanceof Block.Item)) {
            lists.end();
        }
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void words(String style, String text) {
        paragraph(style).createRun().setText(Printable.of(text));
    }

    static void runs(XWPFParagraph paragraph, List<Run> runs) {
        for (Run run : runs) {
            XWPFRun out = paragraph.createRun();
            if (run.text().equals("\n")) {
                out.addBreak();
                continue;
            }
            out.setText(Printable.of(run.text()));
            out.setBold(run.is("strong"));
            out.setItalic(run.is("em"));
            out.setStrikeThrough(run.is("strike"));
            if (run.is("underline")) {
                out.setUnderline(UnderlinePatterns.SINGLE);
            }
            if (run.is("subscript") || run.is("superscript")) {
                out.setVerticalAlignment(
                        (run.is("subscript") ? STVerticalAlignRun.SUBSCRIPT : STVerticalAlignRun.SUPERSCRIPT)
                                .toString());
            }
        }
    }

    static BigInteger number(int value) {
        return BigInteger.valueOf(value);
    }
}
