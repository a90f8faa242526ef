package vn.hoitu.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import vn.hoitu.shared.problem.Refusal;

/** The sheets of a workbook, read as streams; what it unpacks to is measured before it is opened. */
final class XlsxBook {

    private static final int MOST_PARTS = 1_000;
    private static final int BYTES_OF_A_MEGABYTE = 1024 * 1024;
    /** The strings of an opened workbook are held in memory. */
    private static final int MOST_AT_ONCE = 2;

    private static final Semaphore OPENING = new Semaphore(MOST_AT_ONCE, true);

    private XlsxBook() {}

    static List<Sheet> read(byte[] file, String name, SheetLimits limits, Predicate<String> wanted, int most) {
        measure(file, name, limits);
        OPENING.acquireUninterruptibly();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            return read(parts, limits, wanted, most);
        } catch (Unfit unfit) {
            throw unfit;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // The library throws many things at a file that only pretends to be a workbook.
            throw Unfit.unreadable();
        } finally {
            OPENING.release();
        }
    }

    private static void measure(byte[] file, String name, SheetLimits limits) {
        try {
            if (PackedFile.look(new ByteArrayInputStream(file), limits.unpackedBytes(), MOST_PARTS)
                    .hasMacros()) {
                throw new Unfit("workbook-with-macros", "name", name);
            }
        } catch (PackedFile.TooMuch e) {
            throw new Unfit(
                    Refusal.Kind.TOO_LARGE, "sheet-bomb", "limit", limits.unpackedBytes() / BYTES_OF_A_MEGABYTE);
        } catch (IOException e) {
            throw Unfit.unreadable();
        }
    }

    private static List<Sheet> read(OPCPackage parts, SheetLimits limits, Predicate<String> wanted, int most)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader workbook = new XSSFReader(parts);
        Outline outline = new Outline();
        try (InputStream about = workbook.getWorkbookData()) {
            parse(about, outline);
        }
        CellTexts texts = new CellTexts(
                new ReadOnlySharedStringsTable(parts, false), workbook.getStylesTable(), outline.otherEpoch);
        List<Sheet> read = new ArrayList<>();
        boolean any = false;
        var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        while (sheets.hasNext() && read.size() < most) {
            try (InputStream sheet = sheets.next()) {
                any = true;
                String name = sheets.getSheetName();
                if (wanted.test(name)) {
                    SheetXml rows = new SheetXml(name, outline.hidden.contains(name), texts, limits);
                    parse(sheet, rows);
                    read.add(rows.sheet());
                }
            }
        }
        if (!any) {
            throw Unfit.unreadable();
        }
        return read;
    }

    private static void parse(InputStream part, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        xml.parse(new InputSource(part));
    }

    /** What the workbook says of its sheets. */
    private static final class Outline extends DefaultHandler {

        private final Set<String> hidden = new HashSet<>();
        private boolean otherEpoch;

        @Override
        public void startElement(String uri, String element, String qualified, Attributes said) {
            if (element.equals("workbookPr")) {
                otherEpoch = CellTexts.isTrue(said.getValue("date1904"));
            } else if (element.equals("sheet")
                    && ("hidden".equals(said.getValue("state")) || "veryHidden".equals(said.getValue("state")))) {
                hidden.add(said.getValue("name"));
            }
        }
    }
}
