package vn.hoitu.print.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.hoitu.print.setting.Run;

/** A table of a Word document. Cells that span rows go on as empty ones below, as Word has it. */
final class DocxTable {

    private final XWPFDocument docx;

    DocxTable(XWPFDocument docx) {
        this.docx = docx;
    }

    void write(Grid grid) {
        XWPFTable table = docx.createTable(1, 1);
        table.removeRow(0);
        Map<Long, Grid.Placed> at = new HashMap<>();
        grid.cells().forEach(placed -> {
            for (int row = placed.row(); row < placed.row() + placed.rows(); row++) {
                at.put(key(row, placed.column()), placed);
            }
        });
        for (int row = 0; row < grid.rows(); row++) {
            XWPFTableRow out = table.insertNewTableRow(row);
            int column = 0;
            while (column < grid.columns()) {
                Grid.Placed placed = at.get(key(row, column));
                cell(out.addNewTableCell(), placed, row);
                column += placed == null ? 1 : placed.columns();
            }
        }
    }

    private static void cell(XWPFTableCell cell, Grid.@Nullable Placed placed, int row) {
        if (placed == null) {
            return;
        }
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (placed.columns() > 1) {
            properties.addNewGridSpan().setVal(DocxStory.number(placed.columns()));
        }
        if (placed.rows() > 1) {
            properties.addNewVMerge().setVal(row == placed.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (row == placed.row()) {
            words(cell, placed);
        }
    }

    private static void words(XWPFTableCell cell, Grid.Placed placed) {
        String style = placed.cell().header() ? "TableHead" : "TableCell";
        boolean first = true;
        for (List<Run> runs : placed.cell().paragraphs()) {
            XWPFParagraph paragraph = first && !cell.getParagraphs().isEmpty()
                    ? cell.getParagraphs().getFirst()
                    : cell.addParagraph();
            first = false;
            paragraph.setStyle(style);
            DocxStory.runs(paragraph, runs);
        }
    }

    private static long key(int row, int column) {
        return (long) row * Grid.MOST_COLUMNS + column;
    }
}
