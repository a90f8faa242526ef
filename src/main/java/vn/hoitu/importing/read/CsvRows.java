package vn.hoitu.importing.read;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import vn.hoitu.document.HtmlOrigin;
import vn.hoitu.importing.read.ForeignPiece.ForeignSection;
import vn.hoitu.shared.text.LegacyEncoding;
import vn.hoitu.shared.text.LegacyEncodings;
import vn.hoitu.shared.text.Slug;

/** Turns a row into a piece. */
final class CsvRows {

    private static final Pattern ELEMENT = Pattern.compile(
            "<(?:p|br|div|h[1-6]|img|ul|ol|table|a|strong|em|b|i|span)[\\s/>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;|]");

    private final Map<CsvColumn, Integer> columns;
    private final String fileName;

    CsvRows(Map<CsvColumn, Integer> columns, String fileName) {
        this.columns = columns;
        this.fileName = fileName;
    }

    ForeignItem of(CsvReader.Row row) {
        String id = Long.toString(row.line());
        if (row.isBlank()) {
            return left(id, "", Remark.EMPTY_ROW, false, row);
        }
        String shown = Plain.cut(Plain.line(raw(row, CsvColumn.TITLE)), Limits.MOST_TITLE_CHARACTERS);
        if (row.tooLarge()) {
            return left(id, shown, Remark.ITEM_TOO_LARGE, true, row);
        }
        if (row.cut()) {
            return left(id, shown, Remark.FILE_CUT, true, row);
        }
        if (raw(row, CsvColumn.TITLE).isBlank() && raw(row, CsvColumn.BODY).isBlank()) {
            return left(id, "", Remark.ROW_SHAPE, true, row);
        }
        return new ForeignItem.Text(piece(row, id));
    }

    private ForeignItem left(String id, String title, Remark why, boolean broken, CsvReader.Row row) {
        return new ForeignItem.Left(
                "row", id, title, broken, Finding.of(why, "line", row.line()).with("after", ""));
    }

    private ForeignPiece piece(CsvReader.Row row, String id) {
        List<Finding> findings = new ArrayList<>();
        Optional<LegacyEncoding> legacy = legacy(row, findings);
        Cells cells = column -> {
            String cell = raw(row, column);
            return legacy.map(l -> l.toUnicode(cell)).orElse(cell);
        };
        Instant published = published(cells.of(CsvColumn.PUBLISHED_AT), findings);
        String url = cells.of(CsvColumn.URL).strip();
        Optional<URI> address = OldPaths.uri(url).filter(u -> !url.isEmpty());
        String title = Plain.ofHtml(cells.of(CsvColumn.TITLE));
        String section = Plain.cut(Plain.ofHtml(cells.of(CsvColumn.SECTION)), Limits.MOST_NAME_CHARACTERS);
        String source = Plain.cut(Plain.ofHtml(cells.of(CsvColumn.SOURCE)), Limits.MOST_NAME_CHARACTERS);
        return new ForeignPiece(
                "row",
                origin(url, title, cells.of(CsvColumn.PUBLISHED_AT)),
                id,
                title,
                Plain.ofHtml(cells.of(CsvColumn.SAPO)),
                html(cells.of(CsvColumn.BODY)),
                HtmlOrigin.web(url),
                published != null,
                published,
                published,
                names(cells.of(CsvColumn.AUTHORS), Limits.MOST_AUTHORS),
                section.isEmpty()
                        ? List.of()
                        : List.of(new ForeignSection(List.of(new ForeignSection.Step(Slug.of(section), section)))),
                names(cells.of(CsvColumn.TAGS), Limits.MOST_TAGS),
                source.isEmpty() ? null : source,
                null,
                address.flatMap(OldPaths::path).map(List::of).orElse(List.of()),
                null,
                List.of(),
                findings);
    }

    private interface Cells {

        String of(CsvColumn column);
    }

    /** A whole row tells its encoding better than a short title does. */
    private Optional<LegacyEncoding> legacy(CsvReader.Row row, List<Finding> findings) {
        Optional<LegacyEncoding> encoding = LegacyEncodings.guess(String.join(" \n", row.cells()))
                .filter(LegacyEncodings.Guess::isCertain)
                .map(LegacyEncodings.Guess::encoding);
        encoding.ifPresent(e -> findings.add(Finding.of(Remark.LEGACY_ENCODING, "encoding", e.name())));
        return encoding;
    }

    private static @Nullable Instant published(String text, List<Finding> findings) {
        if (text.isBlank()) {
            findings.add(Finding.of(Remark.NO_PUBLICATION_DATE));
            return null;
        }
        Optional<Instant> at = TableDates.read(text.strip());
        if (at.isEmpty()) {
            findings.add(Finding.of(Remark.DATE_UNREADABLE, "text", Plain.cut(Plain.line(text), 60)));
        }
        return at.orElse(null);
    }

    /** The address at its source names a piece; without one, file, title and date do. */
    private String origin(String url, String title, String date) {
        return url.isEmpty() || url.length() > Limits.MOST_ADDRESS_CHARACTERS
                ? "csv:" + Origins.fingerprint(fileName, title, date)
                : "csv:" + url;
    }

    private static String html(String body) {
        if (ELEMENT.matcher(body).find()) {
            return body;
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : body.replace("\r\n", "\n").replace('\r', '\n').split("\n+", -1)) {
            if (!paragraph.isBlank()) {
                html.append("<p>").append(Entities.escape(paragraph.strip())).append("</p>");
            }
        }
        return html.toString();
    }

    private static List<String> names(String cell, int most) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(BETWEEN_NAMES.split(cell))
                .map(n -> Plain.cut(Plain.ofHtml(n), Limits.MOST_NAME_CHARACTERS))
                .filter(n -> !n.isEmpty())
                .limit(most)
                .forEach(names::add);
        return List.copyOf(names);
    }

    private String raw(CsvReader.Row row, CsvColumn column) {
        Integer place = columns.get(column);
        return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
    }
}
