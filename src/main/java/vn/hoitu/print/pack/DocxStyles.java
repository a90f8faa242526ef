package vn.hoitu.print.pack;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a Word document, with a font that has all Vietnamese letters. */
final class DocxStyles {

    private static final int HALF_POINTS = 2;

    private DocxStyles() {}

    static void addTo(XWPFDocument docx) {
        XWPFStyles styles = docx.createStyles();
        styles.setSpellingLanguage("vi-VN");
        for (Styles.Paragraph wanted : Styles.PARAGRAPHS) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId(wanted.name());
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal(wanted.vietnamese());
            style.addNewQFormat();
            CTRPr letters = style.addNewRPr();
            CTFonts fonts = letters.addNewRFonts();
            fonts.setAscii(Styles.FONT);
            fonts.setHAnsi(Styles.FONT);
            fonts.setCs(Styles.FONT);
            if (wanted.bold()) {
                letters.addNewB();
            }
            if (wanted.italic()) {
                letters.addNewI();
            }
            letters.addNewSz().setVal(DocxStory.number(wanted.points() * HALF_POINTS));
            styles.addStyle(new XWPFStyle(style));
        }
    }
}
