package vn.hoitu.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.print.pack.DocxStory;
import vn.hoitu.print.pack.IcmlStory;
import vn.hoitu.print.pack.PieceSheet;
import vn.hoitu.print.pack.XmlStory;
import vn.hoitu.shared.secret.Sha256;
import vn.hoitu.shared.sheet.Table;

/** The ZIP file of a package: the pieces' files, the pictures with their captions, what is missing, and what is in it. */
final class PackageWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final String MISSING = "con-thieu.csv";
    static final String CAPTIONS = "chu-thich-anh.csv";
    static final String SCHEMA = "piece-1.xsd";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** The same pieces make the same file. */
    private static final long EPOCH_OF_ZIP_MILLIS = 315_532_800_000L;

    private record Entry(String path, long bytes, String sha256) {}

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Map<String, Object>> pieces = new ArrayList<>();
    private final List<Map<String, Object>> missing = new ArrayList<>();
    private final Table captions;
    private final Table gaps;
    private final UnaryOperator<String> words;

    /** @param words the texts by their keys, in the language of the layout desk */
    PackageWriter(Path file, UnaryOperator<String> words) throws IOException {
        this.words = words;
        captions = Table.headed(words.apply("table.print-captions"));
        gaps = Table.headed(words.apply("table.print-missing"));
        OutputStream out = Files.newOutputStream(file);
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void piece(String base, PieceSheet sheet) throws IOException {
        add(base + ".docx", DocxStory.of(sheet));
        add(base + ".icml", IcmlStory.of(sheet));
        add(base + ".xml", XmlStory.of(sheet));
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("page", sheet.page());
        about.put("files", base);
        about.put("title", sheet.text().title());
        about.put("piece", sheet.id().toString());
        about.put("number", sheet.number());
        about.put("textVersion", sheet.textVersion());
        pieces.add(about);
    }

    void file(String path, Path from) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            add(path, in);
        }
    }

    void caption(int page, String file, PieceSheet.Picture picture) {
        captions.add(page, file, picture.caption(), picture.credit(), picture.alt());
    }

    /** @param reason {@code no-piece}, {@code gone}, {@code state-…} or {@code picture-not-here} */
    void missing(int page, String what, String reason) {
        gaps.add(page, what, words.apply("print-missing." + reason));
        missing.add(Map.of("page", page, "what", what, "reason", reason));
    }

    int missing() {
        return missing.size();
    }

    void finish(String title, Issue issue) throws IOException {
        add(CAPTIONS, captions.csv());
        add(MISSING, gaps.csv());
        try (InputStream schema = PackageWriter.class.getResourceAsStream("/print/" + SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException("The program is without its " + SCHEMA);
            }
            add(SCHEMA, schema);
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "hoitu-print-package/1");
        manifest.put("title", title);
        manifest.put("issue", issue.number());
        manifest.put("day", issue.day().toString());
        manifest.put("pieces", pieces);
        manifest.put("missing", missing);
        manifest.put("files", List.copyOf(entries));
        add(MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    }

    private void add(String path, byte[] bytes) throws IOException {
        add(path, new ByteArrayInputStream(bytes));
    }

    private void add(String path, InputStream in) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(EPOCH_OF_ZIP_MILLIS);
        zip.putNextEntry(entry);
        MessageDigest digest = Sha256.begin();
        long bytes = new DigestInputStream(in, digest).transferTo(zip);
        zip.closeEntry();
        entries.add(new Entry(path, bytes, HexFormat.of().formatHex(digest.digest())));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
