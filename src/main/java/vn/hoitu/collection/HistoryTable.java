package vn.hoitu.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.sheet.Sheet;
import vn.hoitu.strategy.NewFigure;
import vn.hoitu.strategy.ProgrammeCatalog;

/** Reads a table of many units, indicators and periods; every cell that cannot be taken is named with its place. */
@Component
class HistoryTable {

    static final List<String> COLUMNS =
            List.of("unit", "programme", "indicator", "year", "term", "part", "whole", "stage", "status", "reason");
    static final int UNIT = 0;
    static final int PROGRAMME = 1;
    static final int INDICATOR = 2;
    static final int YEAR = 3;
    static final int TERM = 4;
    static final int PART = 5;
    static final int WHOLE = 6;
    static final int STAGE = 7;
    static final int STATUS = 8;
    static final int REASON = 9;
    static final int MOST_FINDINGS = 500;
    /** In which column stands what a rule or the book of figures calls a field. */
    static final Map<String, Integer> PLACES = Map.of(
            "part", PART, "whole", WHOLE, "stage", STAGE, "status", STATUS, "reason", REASON, "measure", INDICATOR,
            "period", TERM);

    private static final Pattern FIGURE = Pattern.compile("figures\\[(\\d+)]\\.(\\w+)");

    /**
     * @param figures of every row that can be kept by itself
     * @param rows in the same order the numbers of the rows they stand in
     */
    record Read(List<NewFigure> figures, List<Integer> rows, List<ReadSheet.CellFinding> findings) {

        boolean stops() {
            return findings.stream().anyMatch(ReadSheet.CellFinding::stops);
        }

        /** What the book of figures has against some of them, each at its cell. */
        Read objectedTo(List<FieldProblem> problems) {
            List<ReadSheet.CellFinding> all = new ArrayList<>(findings);
            problems.stream()
                    .limit(MOST_FINDINGS)
                    .forEach(p -> all.add(new ReadSheet.CellFinding(place(p.field()), p.code(), true, p.values())));
            return new Read(figures, rows, all);
        }

        private String place(String field) {
            Matcher at = FIGURE.matcher(field);
            return at.matches()
                    ? Sheet.place(PLACES.getOrDefault(at.group(2), UNIT), rows.get(Integer.parseInt(at.group(1))))
                    : "A1";
        }
    }

    private final OrganizationDirectory directory;
    private final ProgrammeCatalog catalog;
    private final HistoryCheck check;
    private final CollectionTime time;

    HistoryTable(OrganizationDirectory directory, ProgrammeCatalog catalog, HistoryCheck check, CollectionTime time) {
        this.directory = directory;
        this.catalog = catalog;
        this.check = check;
        this.time = time;
    }

    Read read(ReadSheet sheet, UUID file, Locale locale) {
        HistoryReading reading = new HistoryReading(
                sheet.findings(), file, new UnitsByName(directory, locale), catalog, check, time.today());
        if (sheet.rows().isEmpty() || !head(sheet.rows().getFirst())) {
            reading.find("A1", "history-head", Map.of("columns", String.join(", ", COLUMNS)));
        } else {
            sheet.rows().stream().skip(1).forEach(reading::take);
        }
        return reading.read();
    }

    private static boolean head(ReadSheet.SheetRow row) {
        for (int i = 0; i <= WHOLE; i++) {
            if (!row.cell(i).equalsIgnoreCase(COLUMNS.get(i))) {
                return false;
            }
        }
        return true;
    }
}
