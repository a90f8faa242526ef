package vn.hoitu.print.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.hoitu.print.setting.Block;
import vn.hoitu.print.setting.PrintText;
import vn.hoitu.print.setting.Printable;
import vn.hoitu.print.setting.Run;

/** Whatever stands in a text, the files for the layout are whole and hold its words. */
class HostileStoryTests {

    private static final String HOSTILE =
            "<script>&amp; ]]> \u0000\u0008\u001b\uFFFE\uD800 \"Lúa\" ‘giá’ \u202Ereve <?xml?> --> Ẩn 𝔸";

    @Test
    void hostileWordsStayWordsInEveryFile() throws Exception {
        PieceSheet sheet = sheet(HOSTILE, everyBlock(HOSTILE));

        Document xml = parsed(XmlStory.of(sheet));
        Document icml = parsed(IcmlStory.of(sheet));
        String docx = text(DocxStory.of(sheet));

        String words = Printable.of(HOSTILE);
        assertThat(words).contains("<script>&amp; ]]>").contains("Ẩn 𝔸").doesNotContain("\u0000", "\u202E");
        assertThat(xml.getDocumentElement().getTextContent()).contains(words);
        assertThat(icml.getDocumentElement().getTextContent()).contains(words);
        assertThat(docx).contains(words);
        assertThat(xml.getElementsByTagName("script").getLength()).isZero();
    }

    @Property(tries = 60)
    void theXmlIsAlwaysValidByItsSchema(@ForAll("texts") String words) throws Exception {
        byte[] xml = XmlStory.of(sheet(words, everyBlock(words)));

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(HostileStoryTests.class.getResource("/print/piece-1.xsd")))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @Property(tries = 60)
    void icmlNamesOnlyStylesThatItDefines(@ForAll("texts") String words) throws Exception {
        Document icml = parsed(IcmlStory.of(sheet(words, everyBlock(words))));

        List<String> defined = new ArrayList<>();
        defined.addAll(values(icml, "ParagraphStyle", "Self"));
        defined.addAll(values(icml, "CharacterStyle", "Self"));
        assertThat(defined).containsAll(values(icml, "ParagraphStyleRange", "AppliedParagraphStyle"));
        assertThat(defined).containsAll(values(icml, "CharacterStyleRange", "AppliedCharacterStyle"));
        assertThat(icml.getElementsByTagName("Story").getLength()).isEqualTo(1);
        assertThat(values(icml, "Cell", "Name")).doesNotHaveDuplicates().contains("0:0");
    }

    @Test
    void wordReadsStylesListsAndTablesBack() throws Exception {
        byte[] docx = DocxStory.of(sheet("Giá lúa", everyBlock("Chữ")));

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> styles =
                    read.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
            assertThat(styles)
                    .containsSubsequence(
                            "Kicker", "Title", "Sapo", "Body", "List", "List", "Picture", "Caption", "Credit");
            assertThat(read.getStyles().getStyle("Title").getName()).isEqualTo("Tít");
            assertThat(read.getStyles()
                            .getStyle("Body")
                            .getCTStyle()
                            .getRPr()
                            .getRFontsArray(0)
                            .getAscii())
                    .isEqualTo("Times New Roman");
            XWPFParagraph numbered = read.getParagraphs().stream()
                    .filter(p -> "decimal".equals(p.getNumFmt()))
                    .findFirst()
                    .orElseThrow();
            assertThat(read.getNumbering()
                            .getNum(numbered.getNumID())
                            .getCTNum()
                            .getLvlOverrideArray(0)
                            .getStartOverride()
                            .getVal()
                            .intValue())
                    .isEqualTo(3);
            assertThat(read.getTables().getFirst().getRow(0).getCell(0).getText())
                    .isEqualTo("Chữ");
            assertThat(read.getTables()
                            .getFirst()
                            .getRow(0)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void aTableThatPromisesMoreThanItHasIsCutToWhatCanBeSet() throws Exception {
        Block.Cell wide = new Block.Cell(false, 1_000, 1_000, List.of(runs("Rộng")));
        Block.Table table = new Block.Table(IntStream.range(0, 3)
                .mapToObj(i -> new Block.Row(List.of(wide, wide)))
                .toList());
        Grid grid = Grid.of(table);

        assertThat(grid.columns()).isEqualTo(Grid.MOST_COLUMNS);
        assertThat(grid.cells()).hasSize(1);
        assertThat(text(DocxStory.of(sheet("Bảng", List.of(table))))).contains("Rộng");
    }

    private static List<Block> everyBlock(String words) {
        Block.Cell head = new Block.Cell(true, 2, 1, List.of(runs(words)));
        Block.Cell tall = new Block.Cell(false, 1, 2, List.of(runs(words), runs(words)));
        Block.Cell cell = new Block.Cell(false, 1, 1, List.of(List.of()));
        return List.of(
                new Block.Paragraph(Block.Kind.BODY, marked(words)),
                new Block.Paragraph(Block.Kind.HEADING, runs(words)),
                new Block.Paragraph(Block.Kind.SUBHEADING, runs(words)),
                new Block.Paragraph(Block.Kind.QUOTE, runs(words)),
                new Block.Paragraph(Block.Kind.CODE, runs(words)),
                new Block.Item(0, true, 0, runs(words)),
                new Block.Item(3, true, 1, runs(words)),
                new Block.Item(3, false, 1, runs(words)),
                new Block.Rule(),
                new Block.Picture(UUID.randomUUID().toString(), words, runs(words), "Ảnh: " + words),
                new Block.Table(List.of(
                        new Block.Row(List.of(head)),
                        new Block.Row(List.of(tall, cell)),
                        new Block.Row(List.of(cell)))));
    }

    private static List<Run> marked(String words) {
        return List.of(
                new Run(words, Set.of("strong", "em")),
                new Run("\n", Set.of()),
                new Run(words, Set.of("underline", "strike", "superscript")),
                new Run(words, Set.of("subscript")));
    }

    private static List<Run> runs(String words) {
        return List.of(new Run(words, Set.of()));
    }

    private static PieceSheet sheet(String words, List<Block> body) {
        return new PieceSheet(
                UUID.randomUUID(),
                1024,
                7,
                new PrintText(words + ".", words, runs(words + "!"), body),
                List.of("Nguyễn Thị Ngọc Ẩn", words),
                words,
                "Báo " + words,
                123,
                LocalDate.of(2026, 11, 28),
                3,
                List.of(new PieceSheet.Picture("anh/01-1.jpg", words, words, words)));
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> values(Document document, String element, String attribute) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .toList();
    }

    private static String text(byte[] docx) throws Exception {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            StringBuilder all = new StringBuilder();
            read.getParagraphs().forEach(p -> all.append(p.getText()).append('\n'));
            read.getTables().forEach(t -> all.append(t.getText()).append('\n'));
            return all.toString();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40),
                Arbitraries.of(HOSTILE, "Nguyễn Thị Ngọc Ẩn", "]]>", "&#0;", "\r\n\t", "<b>"));
    }
}
