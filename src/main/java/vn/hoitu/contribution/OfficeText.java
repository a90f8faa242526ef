package vn.hoitu.contribution;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a DOCX or ODT: words only, read as a stream and within limits, whatever the file claims to be. */
final class OfficeText {

    static final long MOST_UNPACKED_BYTES = 40L << 20;
    static final int MOST_CHARACTERS = ContributionLimits.MOST_TEXT_CHARACTERS * 4;
    private static final int MOST_ENTRIES = 4_000;

    private OfficeText() {}

    /** Empty for what cannot be read. */
    static List<String> paragraphs(Path file, FileKind kind) {
        String wanted = kind == FileKind.DOCX ? "word/document.xml" : "content.xml";
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry entry;
            for (int i = 0; i < MOST_ENTRIES && (entry = zip.getNextEntry()) != null; i++) {
                if (entry.getName().equals(wanted)) {
                    return read(new Bounded(zip));
                }
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return List.of();
        }
        return List.of();
    }

    private static List<String> read(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        Paragraphs paragraphs = new Paragraphs();
        while (reader.hasNext() && paragraphs.hasRoom()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> paragraphs.begin(reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> paragraphs.end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    paragraphs.text(reader.getText());
                default -> {}
            }
        }
        return paragraphs.done();
    }

    /** In DOCX words stand in {@code t} within {@code p}; in ODT directly in {@code p} and {@code h}. */
    private static final class Paragraphs {

        private final List<String> all = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private int characters;
        private int inParagraph;
        private boolean office;
        private boolean inWords;

        void begin(String name) {
            switch (name) {
                case "document" -> office = true;
                case "p", "h" -> inParagraph++;
                case "t" -> inWords = true;
                case "tab", "s" -> current.append(' ');
                case "br", "cr", "line-break" -> current.append('\n');
                default -> {}
            }
        }

        void end(String name) {
            if (name.equals("t")) {
                inWords = false;
            } else if (name.equals("p") || name.equals("h")) {
                inParagraph--;
                flush();
            }
        }

        void text(String text) {
            if (inParagraph > 0 && (inWords || !office)) {
                current.append(text);
                characters += text.length();
            }
        }

        boolean hasRoom() {
            return characters < MOST_CHARACTERS;
        }

        List<String> done() {
            flush();
            return all;
        }

        private void flush() {
            String paragraph = current.toString().strip();
            current.setLength(0);
            if (!paragraph.isEmpty()) {
                all.add(paragraph);
            }
        }
    }

    private static final class Bounded extends FilterInputStream {

        private long left = MOST_UNPACKED_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("Unpacks to too much");
            }
        }
    }
}
