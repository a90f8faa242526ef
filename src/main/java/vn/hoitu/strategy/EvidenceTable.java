package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.text.CsvText;
import vn.hoitu.shared.web.Answer;

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
        StringBuilder csv = new StringBuilder(CsvText.START);
        csv.append(CsvText.line(List.of(
                (Object[]) texts.text("table.indicators", Map.of(), locale).split(";", -1))));
        page.rows().forEach(row -> csv.append(CsvText.line(line(page, row, locale))));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"chi-so.csv\"")
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<@Nullable Object> line(AgencyIndicators.Page page, AgencyIndicators.Row row, Locale locale) {
        UnitFigure f = row.standing();
        EvidenceBook.Kept now = row.now();
        return Arrays.asList(
                page.name(),
                row.indicator().code(),
                row.indicator().text(),
                page.period().period().first(),
                page.period().period().last(),
                f == null ? "" : word("figure-verdict.", f.verdict().code(), locale),
                number(f == null ? null : f.part()),
                number(f == null ? null : f.whole()),
                f == null ? "" : word("figure-source.", f.source().code(), locale),
                f == null ? "" : word("figure-status.", f.status().code(), locale),
                now == null ? "" : String.join(" ", views.why(now, locale)));
    }

    private String word(String group, String code, Locale locale) {
        return texts.text(group + code, Map.of(), locale);
    }

    private static Object number(@Nullable BigDecimal value) {
        return value == null ? "" : value;
    }
}
