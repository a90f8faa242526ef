package vn.hoitu.collection;

import static vn.hoitu.collection.HistoryTable.INDICATOR;
import static vn.hoitu.collection.HistoryTable.PART;
import static vn.hoitu.collection.HistoryTable.PROGRAMME;
import static vn.hoitu.collection.HistoryTable.REASON;
import static vn.hoitu.collection.HistoryTable.STAGE;
import static vn.hoitu.collection.HistoryTable.STATUS;
import static vn.hoitu.collection.HistoryTable.TERM;
import static vn.hoitu.collection.HistoryTable.UNIT;
import static vn.hoitu.collection.HistoryTable.WHOLE;
import static vn.hoitu.collection.HistoryTable.YEAR;

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

/** One table of earlier years being read; units are looked up once for each day. */
final class HistoryReading {

    private static final int FIRST_YEAR = 2015;
    private static final Map<String, FigureStatus> STATUSES = Map.of(
            "", FigureStatus.OFFICIAL,
            "official", FigureStatus.OFFICIAL,
            "provisional", FigureStatus.PROVISIONAL,
            "revised", FigureStatus.REVISED);

    private record Span(ProgrammeBook book, FigurePeriod period, int year) {}

    private final List<NewFigure> figures = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final List<ReadSheet.CellFinding> findings;
    private final Set<String> seen = new HashSet<>();
    private final UUID file;
    private final UnitsByName units;
    private final ProgrammeCatalog catalog;
    private final HistoryCheck check;
    private final LocalDate today;
    private int stopping;

    HistoryReading(
            List<ReadSheet.CellFinding> before,
            UUID file,
            UnitsByName units,
            ProgrammeCatalog catalog,
            HistoryCheck check,
            LocalDate today) {
        this.findings = new ArrayList<>(before);
        this.file = file;
        this.units = units;
        this.catalog = catalog;
        this.check = check;
        this.today = today;
    }

    HistoryTable.Read read() {
        return new HistoryTable.Read(figures, rows, findings);
    }

    void find(ReadSheet.SheetRow row, int column, String code, Map<String, Object> values) {
        find(Sheet.place(column, row.number()), code, values);
    }

    void find(String cell, String code, Map<String, Object> values) {
        add(new ReadSheet.CellFinding(cell, code, true, values));
    }

    /** Beyond the most that are shown, what stops is still counted. */
    private void add(ReadSheet.CellFinding finding) {
        stopping += finding.stops() ? 1 : 0;
        if (findings.size() < HistoryTable.MOST_FINDINGS) {
            findings.add(finding);
        } else if (finding.stops() && stopping == 1) {
            findings.set(findings.size() - 1, finding);
        }
    }

    void take(ReadSheet.SheetRow row) {
        int before = stopping;
        Span span = span(row);
        if (span == null) {
            return;
        }
        if (!span.period().isOver(today)) {
            find(
                    row,
                    TERM,
                    "history-not-over",
                    Map.of("last", CollectionTime.day(span.period().last())));
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
        FormContent.FormEntry entry = entry(row, status);
        if (!seen.add(
                unit + "/" + row.cell(PROGRAMME) + "/" + row.cell(INDICATOR) + "/" + span.period() + "/" + status)) {
            find(row, UNIT, "history-twice", Map.of());
        }
        if (unit != null && indicator.isPresent() && status != null) {
            Asked asked =
                    Asked.of(indicator.get(), units.isAgency(unit, span.period().last()));
            if (stopping == before) {
                check.of(indicator.get(), asked, entry, unit, span.period()).forEach(f -> find(row, f));
            }
            if (stopping == before) {
                keep(row, figure(span, indicator.get(), asked, unit, status, entry));
            }
        }
    }

    private void keep(ReadSheet.SheetRow row, NewFigure figure) {
        if (figure.status() == FigureStatus.PROVISIONAL
                && check.isSettled(figure.measure(), figure.period(), figure.organization())) {
            find(row, STATUS, "not-provisional-again", Map.of());
            return;
        }
        figures.add(figure);
        rows.add(row.number());
    }

    private void find(ReadSheet.SheetRow row, Finding f) {
        add(new ReadSheet.CellFinding(
                Sheet.place(HistoryTable.PLACES.getOrDefault(f.field(), PART), row.number()),
                f.code(),
                f.weight() != Finding.Weight.WARNS,
                f.values()));
    }

    /** What the row says in the words of a form; its reason is the explanation. */
    private FormContent.FormEntry entry(ReadSheet.SheetRow row, @Nullable FigureStatus status) {
        BigDecimal part = number(row, PART);
        BigDecimal whole = number(row, WHOLE);
        String stage = row.cell(STAGE).isEmpty() ? null : row.cell(STAGE);
        String reason = row.cell(REASON);
        if (row.cell(PART).isEmpty() && row.cell(WHOLE).isEmpty() && stage == null) {
            find(row, PART, "history-value", Map.of());
        }
        if (status == FigureStatus.REVISED && reason.isEmpty()) {
            find(row, REASON, "revision-reason", Map.of());
        }
        if (reason.length() > Words.MOST_CHARACTERS) {
            find(row, REASON, "too-long", Map.of("limit", Words.MOST_CHARACTERS));
        }
        return new FormContent.FormEntry(row.cell(INDICATOR), part, whole, stage, "", reason);
    }

    private NewFigure figure(
            Span span, Indicator indicator, Asked asked, UUID unit, FigureStatus status, FormContent.FormEntry entry) {
        var key = catalog.measure(span.book(), indicator, span.period().last());
        boolean estimate = status == FigureStatus.PROVISIONAL;
        return new NewFigure(
                key,
                span.period(),
                unit,
                estimate ? FigureSource.ESTIMATED : FigureSource.REPORTED,
                status,
                entry.part(),
                entry.whole(),
                entry.stage(),
                FigureFiling.verdict(entry, new FigureFiling.Measured(key, indicator, asked), span.year()),
                entry.explained().isEmpty() ? null : entry.explained(),
                file);
    }

    private @Nullable Span span(ReadSheet.SheetRow row) {
        String said = row.cell(YEAR);
        int year = said.matches("\\d{4}") ? Integer.parseInt(said) : 0;
        if (year < FIRST_YEAR || year > today.getYear()) {
            find(row, YEAR, "history-year", Map.of("value", said));
            return null;
        }
        ProgrammeBook book =
                catalog.on(row.cell(PROGRAMME), today).map(e -> e.book()).orElse(null);
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
        BigDecimal read =
                VietnameseNumber.read(text).map(VietnameseNumber.Read::number).orElse(null);
        if (read == null) {
            find(
                    row,
                    column,
                    VietnameseNumber.isDoubtful(text) ? "number-doubtful" : "number-unreadable",
                    Map.of("value", text));
        } else if (!FormNumbers.fits(read)) {
            find(row, column, "figure-out-of-range", FormNumbers.RANGE);
        }
        return read;
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
