package vn.hoitu.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Sheet;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.sheet.VietnameseNumber;

/**
 * A report as a workbook: what it belongs to stands in its first rows, so that a sheet of another unit, term or edition
 * is told from this one; below stand the indicators, filled with what is known.
 */
@Component
class FormWorkbook {

    private static final String PART = "part";
    /** The columns of the figures, in their order; the code stands first. */
    private static final List<String> COLUMNS =
            List.of("code", "text", "last", "computed", PART, "whole", "stage", "note", "explanation");

    private static final int FIRST_FIGURE = 4;
    private static final Set<String> FIGURES = Set.of(PART, "whole");
    private static final List<String> WORDS = List.of("trend", "proposals", "difficulties");
    private static final Integer[] WIDTHS = {10, 60, 18, 18, 14, 14, 16, 30, 30};

    private final Problems texts;

    FormWorkbook(Problems texts) {
        this.texts = texts;
    }

    Table write(Reports.Seen seen, List<ReportViews.ReportLineView> lines, FormContent content, Locale locale) {
        Map<String, String> marks = marks(seen);
        Table sheet = Table.headedBelow(say("sheet", locale), marks.size() + 1).widths(WIDTHS);
        marks.forEach((mark, value) -> sheet.add(mark, say("mark." + mark, locale), value));
        sheet.add("", say("guide", locale));
        sheet.row(COLUMNS.stream()
                .map(c -> c.equals("code") ? "#" : say("column." + c, locale))
                .toList());
        for (ReportViews.ReportLineView line : lines) {
            ReportViews.ReportEntryView e = line.entry();
            sheet.add(
                    line.indicator(),
                    line.text(),
                    shown(line.last()),
                    shown(line.computed()),
                    e.part(),
                    e.whole(),
                    e.stage(),
                    e.note(),
                    e.explanation());
        }
        return sheet.add("trend", say("trend", locale), null, null, content.trendText())
                .add("proposals", say("proposals", locale), null, null, content.proposalText())
                .add("difficulties", say("difficulties", locale), null, null, content.difficultyText());
    }

    private static Map<String, String> marks(Reports.Seen seen) {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("report", seen.obligation().id().toString());
        marks.put("programme", seen.round().programme());
        marks.put("edition", String.valueOf(seen.round().edition()));
        marks.put("term", seen.round().term() + "/" + seen.round().year());
        marks.put("unit", seen.obligation().unitName());
        return marks;
    }

    private static @Nullable String shown(ReportViews.@Nullable KnownFigureView f) {
        return f == null
                ? null
                : f.stage() != null ? f.stage() : ValueRule.text(f.part()) + " / " + ValueRule.text(f.whole());
    }

    /** What a filled sheet says, and what is wrong with it, cell by cell. */
    record Filled(FormContent content, List<ReadSheet.CellFinding> findings, Map<String, String> places) {

        boolean stops() {
            return findings.stream().anyMatch(ReadSheet.CellFinding::stops);
        }
    }

    Filled read(ReadSheet sheet, Reports.Seen seen) {
        List<ReadSheet.CellFinding> findings = new ArrayList<>(sheet.findings());
        belongs(sheet, seen, findings);
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        Set<String> written = new HashSet<>();
        List<String> known = seen.obligation().indicators();
        for (ReadSheet.SheetRow row : sheet.rows()) {
            String code = row.cell(0);
            if (known.contains(code)) {
                if (typed.containsKey(PART + "." + code)) {
                    findings.add(finding(0, row, "indicator-twice", code));
                }
                for (int c = FIRST_FIGURE; c < COLUMNS.size(); c++) {
                    boolean figure = FIGURES.contains(COLUMNS.get(c));
                    typed.put(COLUMNS.get(c) + "." + code, figure ? row.figure(c) : row.cell(c));
                    if (figure && !row.holdsNumber(c)) {
                        written.add(COLUMNS.get(c) + "." + code);
                    }
                    places.put(COLUMNS.get(c) + "." + code, Sheet.place(c, row.number()));
                }
            } else if (WORDS.contains(code)) {
                typed.put(code, row.cell(FIRST_FIGURE));
                places.put(code, Sheet.place(FIRST_FIGURE, row.number()));
            } else if (code.matches("\\d\\w{0,5}") && !row.cell(FIRST_FIGURE).isEmpty()) {
                findings.add(finding(0, row, "indicator-not-asked", code));
            }
        }
        typed.put("nothing", typed.getOrDefault("proposals", "").isBlank() ? "yes" : "");
        known.stream()
                .filter(c -> !typed.containsKey(PART + "." + c))
                .forEach(
                        c -> findings.add(new ReadSheet.CellFinding("", "indicator-missing", true, Map.of("code", c))));
        FormFields.Read read = FormFields.read(typed, known);
        read.problems()
                .forEach((field, code) -> findings.add(new ReadSheet.CellFinding(
                        places.getOrDefault(field, ""), code, true, Map.of("value", typed.getOrDefault(field, "")))));
        separators(typed, written, places, findings);
        return new Filled(read.content(), findings, places);
    }

    /** A number written as text with separators was understood; the person sees as what. */
    private static void separators(
            Map<String, String> typed,
            Set<String> written,
            Map<String, String> places,
            List<ReadSheet.CellFinding> findings) {
        typed.forEach((field, text) -> {
            if (written.contains(field)) {
                VietnameseNumber.read(text)
                        .filter(n -> !n.plain())
                        .ifPresent(n -> findings.add(new ReadSheet.CellFinding(
                                places.getOrDefault(field, ""),
                                "number-with-separators",
                                false,
                                Map.of("value", text, "number", ValueRule.text(n.number())))));
            }
        });
    }

    private static void belongs(ReadSheet sheet, Reports.Seen seen, List<ReadSheet.CellFinding> findings) {
        Map<String, String> wanted = marks(seen);
        for (String mark : Arrays.asList("report", "programme", "edition", "term")) {
            var row = sheet.rows().stream().filter(r -> r.cell(0).equals(mark)).findFirst();
            String said = row.map(r -> r.cell(2)).orElse("");
            if (!said.equals(wanted.get(mark))) {
                findings.add(new ReadSheet.CellFinding(
                        row.map(r -> Sheet.place(2, r.number())).orElse(""),
                        said.isEmpty()
                                ? "mark-missing"
                                : mark.equals("report") ? "sheet-of-another-unit" : "sheet-of-another-" + mark,
                        true,
                        Map.of("mark", mark, "value", said, "wanted", String.valueOf(wanted.get(mark)))));
            }
        }
    }

    private static ReadSheet.CellFinding finding(int column, ReadSheet.SheetRow row, String code, String value) {
        return new ReadSheet.CellFinding(Sheet.place(column, row.number()), code, true, Map.of("code", value));
    }

    private String say(String key, Locale locale) {
        return texts.text("collection.workbook." + key, Map.of(), locale);
    }
}
