package vn.hoitu.organization.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of a workbook, read as a stream; what it unpacks to is measured before it is opened. */
public final class XlsxSheet {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_UNITS_PER_CHARACTER = 256;
    private static final int COLUMN_CHARACTERS = 24;
    private static final int MOST_PARTS = 1_000;
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final Pattern OTHER_EPOCH = Pattern.compile("date1904=\"(?:1|true|on)\"");

    private XlsxSheet() {}

    public static Sheet read(byte[] file) {
        requireRoomUnpacked(file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader workbook = new XSSFReader(parts);
            var sheets = workbook.getSheetsData();
            if (!sheets.hasNext()) {
                throw broken();
            }
            Rows rows = new Rows();
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    workbook.getStylesTable(),
                    new ReadOnlySharedStringsTable(parts),
                    rows,
                    new PlainFormat(hasOtherEpoch(workbook)),
                    false));
            try (InputStream sheet = sheets.next()) {
                xml.parse(new InputSource(sheet));
            }
            return new Sheet(rows.read);
        } catch (Sheet.Unreadable unreadable) {
            throw unreadable;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // The library throws many things at a file that only pretends to be a workbook.
            throw broken();
        }
    }

    public static void write(OutputStream out, String title, List<List<String>> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = workbook.createSheet(title);
            sheet.createFreezePane(0, 1);
            var head = workbook.createCellStyle();
            var bold = workbook.createFont();
            bold.setBold(true);
            head.setFont(bold);
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    var cell = row.createCell(j);
                    cell.setCellValue(rows.get(i).get(j));
                    if (i == 0) {
                        cell.setCellStyle(head);
                        sheet.setColumnWidth(j, COLUMN_CHARACTERS * WIDTH_UNITS_PER_CHARACTER);
                    }
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet.Unreadable broken() {
        return new Sheet.Unreadable("sheet-not-a-workbook", Map.of());
    }

    /** A few kilobytes can unpack to gigabytes; counting costs no memory. */
    private static void requireRoomUnpacked(byte[] file) {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > Sheet.MOST_UNPACKED_BYTES || parts > MOST_PARTS) {
                            throw new Sheet.Unreadable(
                                    "sheet-bomb", Map.of("limit", Sheet.MOST_UNPACKED_BYTES / 1024 / 1024));
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private static boolean hasOtherEpoch(XSSFReader workbook) throws IOException, OpenXML4JException {
        try (InputStream data = workbook.getWorkbookData()) {
            return OTHER_EPOCH
                    .matcher(new String(data.readAllBytes(), StandardCharsets.UTF_8))
                    .find();
        }
    }

    /** Dates as ISO days whatever the cell's look; numbers without the cell's rounding. */
    private static final class PlainFormat extends DataFormatter {

        private final boolean otherEpoch;

        PlainFormat(boolean otherEpoch) {
            this.otherEpoch = otherEpoch;
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime moment = DateUtil.getLocalDateTime(value, otherEpoch);
                return moment.toLocalDate().toString();
            }
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }

    private static final class Rows implements SheetContentsHandler {

        private final List<Sheet.Row> read = new ArrayList<>();
        private List<String> cells = new ArrayList<>();

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            String text = value == null ? "" : value;
            if (text.isEmpty() && column >= Sheet.MOST_COLUMNS) {
                return;
            }
            Sheet.requireCell(read.size() + 1, column, text.length());
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }

        @Override
        public void endRow(int row) {
            Sheet.Row one = new Sheet.Row(row + 1, List.copyOf(cells));
            if (!one.isBlank()) {
                read.add(one);
                Sheet.requireRoom(read.size());
            }
        }
    }
}
