package vn.hoitu.strategy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** The indicators of an agency as a table for spreadsheets. */
@RestController
class EvidenceTable {

    private final AgencyIndicators indicators;
    private final EvidenceViews views;
    private final Problems texts;

    EvidenceTable(AgencyIndicators indicators, EvidenceViews views, Problems texts) {
        this.indicators = indicators;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/api/v1/agencies/{agency}/indicators.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            Locale locale,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last) {
        AgencyIndicators.Page page = Answer.of(indicators.page(agency, actor, first, last));
        Table table = Table.headed(texts.text("table.indicators", Map.of(), locale));
        page.rows().forEach(row -> add(table, page, row, locale));
        return Download.csv("chi-so.csv", table);
    }

    private void add(Table table, AgencyIndicators.Page page, AgencyIndicators.Row row, Locale locale) {
        UnitFigure f = row.standing();
        EvidenceBook.Kept now = row.now();
        table.add(
                page.name(),
                row.indicator().code(),
                row.indicator().text(),
                page.period().period().first(),
                page.period().period().last(),
                f == null ? "" : word("figure-verdict.", f.verdict().code(), locale),
                f == null ? null : f.part(),
                f == null ? null : f.whole(),
                f == null ? "" : word("figure-source.", f.source().code(), locale),
                f == null ? "" : word("figure-status.", f.status().code(), locale),
                now == null || !isWorkedOut(f) ? "" : String.join(" ", views.why(now, locale)),
                f != null && f.differs() ? texts.text("table.differs", Map.of(), locale) : "");
    }

    /** Why is told of what was worked out only; beside the value of another source it would contradict it. */
    private static boolean isWorkedOut(@Nullable UnitFigure f) {
        return f == null || f.source() == FigureSource.AUTOMATIC;
    }

    private String word(String group, String code, Locale locale) {
        return texts.text(group + code, Map.of(), locale);
    }
}
