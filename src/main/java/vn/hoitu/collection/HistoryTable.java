package vn.hoitu.collection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationOnDay;
import vn.hoitu.shared.sheet.Sheet;
import vn.hoitu.shared.sheet.VietnameseNumber;
import vn.hoitu.strategy.FigurePeriod;
import vn.hoitu.strategy.FigureSource;
import vn.hoitu.strategy.FigureStatus;
import vn.hoitu.strategy.NewFigure;
import vn.hoitu.strategy.ProgrammeCatalog;
import vn.hoitu.strategy.programme.Indicator;
import vn.hoitu.strategy.programme.ProgrammeBook;
import vn.hoitu.strategy.programme.Term;

/** Reads a table of many units, indicators and periods; every cell that cannot be taken is named with its place. */
@Component
class HistoryTable {

    static final List<String> COLUMNS =
            List.of("unit", "programme", "indicator", "year", "term", "part", "whole", "stage", "status", "reason");
    private static final int UNIT = 0;
    private static final int PROGRAMME = 1;
    private static final int INDICATOR = 2;
    private static final int YEAR = 3;
    private static final int TERM = 4;
    private static final int PART = 5;
    private static final int WHOLE = 6;
    private static final int STAGE = 7;
    private static final int STATUS = 8;
    private static final int REASON = 9;
    private static final int FIRST_YEAR = 2015;
    private static final int MOST_FINDINGS = 500;
    private static final Map<String, FigureStatus> STATUSES = Map.of(
            "", FigureStatus.OFFICIAL,
            "official", FigureStatus.OFFICIAL,
            "provisional", FigureStatus.PROVISIONAL,
            "revised", FigureStatus.REVISED);

    record Read(List<NewFigure> figures, List<ReadSheet.CellFinding> findings) {}

    private record Span(ProgrammeBook book, FigurePeriod period, int year) {}

    private final OrganizationDirectory directory;
    private final ProgrammeCatalog catalog;
    private final CollectionTime time;

    HistoryTable(OrganizationDirectory directory, ProgrammeCatalog catalog, CollectionTime time) {
        this.directory = directory;
        this.catalog = catalog;
        this.time = time;
    }

    Read read(ReadSheet sheet, UUID file, Locale locale) {
        Reading reading = new Reading(sheet.findings(), file, locale);
        if (sheet.rows().isEmpty() || !head(sheet.rows().getFirst())) {
            reading.find("A1", "history-head", Map.of("columns", String.join(", ", COLUMNS)));
            return new Read(List.of(), reading.findings);
        }
        sheet.rows().stream().skip(1).forEach(reading::take);
        return new Read(reading.figures, reading.findings);
    }

    private static boolean head(ReadSheet.SheetRow row) {
        for (int i = 0; i <= WHOLE; i++) {
            if (!row.cell(i).equalsIgnoreCase(COLUMNS.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** One file being read; units are looked up once for each day. */
    private final class Reading {

        private final List<NewFigure> figures = new ArrayList<>();
        private final List<ReadSheet.CellFinding> findings;
        private final Set<String> seen = new HashSet<>();
        private final UnitsByName units;
        private final UUID file;

        Reading(List<ReadSheet.CellFinding> before, UUID file, Locale locale) {
            this.findings = new ArrayList<>(before);
            this.file = file;
            this.units = new UnitsByName(directory, locale);
        }

        void find(ReadSheet.SheetRow row, int column, String code, Map<String, Object> values) {
            find(Sheet.place(column, row.number()), code, values);
        }

        void find(String cell, String code, Map<String, Object> values) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(new ReadSheet.CellFinding(cell, code, true, values));
            }
        }

        void take(ReadSheet.SheetRow row) {
            int before = findings.size();
            Span span = span(row);
            if (span == null) {
                return;
            }
            Optional<Indicator> indicator =
                    span.book().indicator(row.cell(INDICATOR)).filter(Asked::isAsked);
            UUID unit = unit(row, span.period().last());
            FigureStatus status = STATUSES.get(row.cell(STATUS).toLowerCase(Locale.ROOT));
            if (indicator.isEmpty()) {
                find(row, INDICATOR, "history-indicator", Map.of("value", row.cell(INDICATOR)));
            }
            if (status == null) {
                find(row, STATUS, "history-status", Map.of("value", row.cell(STATUS)));
            }
            BigDecimal part = number(row, PART);
            BigDecimal whole = number(row, WHOLE);
            String stage = row.cell(STAGE).isEmpty() ? null : row.cell(STAGE);
            if (part == null && whole == null && stage == null) {
                find(row, PART, "value-or-note", Map.of());
            }
            String reason = row.cell(REASON).isEmpty() ? null : row.cell(REASON);
            if (status == FigureStatus.REVISED && reason == null) {
                find(row, REASON, "revision-reason", Map.of());
            }
            if (!seen.add(unit + "/" + row.cell(PROGRAMME) + "/" + row.cell(INDICATOR) + "/" + span.period() + "/"
                    + status)) {
                find(row, UNIT, "history-twice", Map.of());
            }
            if (findings.size() == before && unit != null && indicator.isPresent() && status != null) {
                figures.add(figure(span, indicator.get(), unit, status, part, whole, stage, reason, row));
            }
        }

        private NewFigure figure(
                Span span,
                Indicator indicator,
                UUID unit,
                FigureStatus status,
                @Nullable BigDecimal part,
                @Nullable BigDecimal whole,
                @Nullable String stage,
                @Nullable String reason,
                ReadSheet.SheetRow row) {
            Asked asked = Asked.of(indicator, units.isAgency(unit, span.period().last()));
            if (asked.isShare() && part != null && whole != null && part.compareTo(whole) > 0) {
                find(
                        row,
                        PART,
                        "part-above-its-whole",
                        Map.of("part", ValueRule.text(part), "whole", ValueRule.text(whole)));
            }
            var key = catalog.measure(span.book(), indicator, span.period().last());
            FormContent.FormEntry entry = new FormContent.FormEntry(indicator.code(), part, whole, stage, "", "");
            boolean estimate = status == FigureStatus.PROVISIONAL;
            return new NewFigure(
                    key,
                    span.period(),
                    unit,
                    estimate ? FigureSource.ESTIMATED : FigureSource.DECLARED,
                    status,
                    part,
                    whole,
                    stage,
                    FigureFiling.verdict(entry, new FigureFiling.Measured(key, indicator, asked), span.year()),
                    reason,
                    file);
        }

        private @Nullable Span span(ReadSheet.SheetRow row) {
            if (!row.cell(YEAR).matches("\\d{4}")) {
                find(row, YEAR, "history-year", Map.of("value", row.cell(YEAR)));
                return null;
            }
            int year = Integer.parseInt(row.cell(YEAR));
            if (year < FIRST_YEAR || year > time.today().getYear()) {
                find(row, YEAR, "history-year", Map.of("value", row.cell(YEAR)));
                return null;
            }
            ProgrammeBook book = catalog.on(row.cell(PROGRAMME), time.today())
                    .map(e -> e.book())
                    .orElse(null);
            if (book == null) {
                find(row, PROGRAMME, "history-programme", Map.of("value", row.cell(PROGRAMME)));
                return null;
            }
            Optional<Term> term = book.terms().stream()
                    .filter(t -> t.code().equalsIgnoreCase(row.cell(TERM)))
                    .findFirst();
            if (term.isEmpty()) {
                find(row, TERM, "history-term", Map.of("value", row.cell(TERM)));
                return null;
            }
            return new Span(
                    book, new FigurePeriod(term.get().firstDay(year), term.get().lastDay(year)), year);
        }

        private @Nullable BigDecimal number(ReadSheet.SheetRow row, int column) {
            String text = row.figure(column);
            if (text.isEmpty()) {
                return null;
            }
            var read = VietnameseNumber.read(text);
            if (read.isEmpty()) {
                find(
                        row,
                        column,
                        VietnameseNumber.isDoubtful(text) ? "number-doubtful" : "number-unreadable",
                        Map.of("value", text));
                return null;
            }
            return read.get().number();
        }

        /** By id, or by the name it had on the period's last day; a name of two units is none. */
        private @Nullable UUID unit(ReadSheet.SheetRow row, LocalDate on) {
            String said = row.cell(UNIT);
            List<OrganizationOnDay> found = units.called(said, on);
            if (found.size() != 1) {
                find(
                        row,
                        UNIT,
                        found.isEmpty() ? "history-unit" : "history-unit-twice",
                        Map.of("value", said, "on", CollectionTime.day(on)));
                return null;
            }
            return found.getFirst().id();
        }
    }
}
