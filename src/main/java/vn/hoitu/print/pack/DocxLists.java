package vn.hoitu.print.pack;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.hoitu.print.setting.Block;

/** The lists of a Word document: real ones, which Word goes on numbering. */
final class DocxLists {

    /** Word knows no deeper list. */
    private static final int LEVELS = 9;

    private static final int INDENT_TWIPS = 360;

    private final XWPFNumbering numbering;
    private final BigInteger bullets;
    private final BigInteger bulletList;
    private final BigInteger numbers;
    private final Map<Integer, BigInteger> running = new HashMap<>();
    private final Map<Integer, Integer> last = new HashMap<>();

    DocxLists(XWPFDocument docx) {
        this.numbering = docx.createNumbering();
        this.bullets = numbering.addAbstractNum(levels(0, STNumberFormat.BULLET));
        this.numbers = numbering.addAbstractNum(levels(1, STNumberFormat.DECIMAL));
        this.bulletList = numbering.addNum(bullets);
    }

    void number(XWPFParagraph paragraph, Block.Item item) {
        int level = Math.min(item.depth(), LEVELS - 1);
        running.keySet().removeIf(deeper -> deeper > level);
        if (!item.opens()) {
            paragraph.setIndentationLeft(INDENT_TWIPS * (level + 1));
            return;
        }
        paragraph.setNumID(item.number() == 0 ? bulletList : ordered(level, item.number()));
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    void end() {
        running.clear();
    }

    private BigInteger ordered(int level, int number) {
        BigInteger before = running.get(level);
        boolean goesOn = Integer.valueOf(number - 1).equals(last.get(level));
        last.put(level, number);
        if (before != null && goesOn) {
            return before;
        }
        BigInteger list = numbering.addNum(numbers);
        CTNumLvl start = numbering.getNum(list).getCTNum().addNewLvlOverride();
        start.setIlvl(BigInteger.valueOf(level));
        start.addNewStartOverride().setVal(BigInteger.valueOf(number));
        running.put(level, list);
        return list;
    }

    private static XWPFAbstractNum levels(int id, STNumberFormat.Enum format) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(id));
        for (int level = 0; level < LEVELS; level++) {
            CTLvl one = kind.addNewLvl();
            one.setIlvl(BigInteger.valueOf(level));
            one.addNewStart().setVal(BigInteger.ONE);
            one.addNewNumFmt().setVal(format);
            one.addNewLvlText().setVal(format == STNumberFormat.BULLET ? "•" : "%" + (level + 1) + ".");
            one.addNewPPr().addNewInd().setLeft(BigInteger.valueOf((long) INDENT_TWIPS * (level + 1)));
        }
        return new XWPFAbstractNum(kind);
    }
}
