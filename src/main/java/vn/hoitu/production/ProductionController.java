package vn.hoitu.production;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.sheet.Table;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** The figures of the newsroom over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/production")
class ProductionController {

    static final int MOST_RECORDS = 200;
    static final int MOST_RECORDS_IN_A_FILE = 20_000;

    record HeadsRequest(@Nullable List<UUID> personIds) {}

    private final ProductionDesk production;
    private final RecordsDesk records;
    private final HeadsDesk heads;
    private final ProductionBook book;
    private final Problems texts;

    ProductionController(
            ProductionDesk production, RecordsDesk records, HeadsDesk heads, ProductionBook book, Problems texts) {
        this.production = production;
        this.records = records;
        this.heads = heads;
        this.book = book;
        this.texts = texts;
    }

    @GetMapping
    ProductionView figures(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID desk) {
        return Answer.of(
                span(actor, agency, desk, from, to).then(span -> production.figures(agency, actor, span, desk)));
    }

    @GetMapping("/book.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID desk) {
        ProductionView view = figures(actor, agency, from, to, desk);
        return Download.workbook("so-lieu.xlsx", book.write(view, actor.locale()));
    }

    @GetMapping("/records")
    RecordsDesk.FigureRecordsView records(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID desk,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String state) {
        RecordsDesk.Asked asked = new RecordsDesk.Asked(kind, desk, form, person, state);
        return Answer.of(span(actor, agency, desk, from, to)
                .then(span -> records.records(agency, actor, span, asked, MOST_RECORDS)));
    }

    @GetMapping("/records.csv")
    ResponseEntity<byte[]> recordsCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable UUID desk,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String state) {
        RecordsDesk.Asked asked = new RecordsDesk.Asked(kind, desk, form, person, state);
        RecordsDesk.FigureRecordsView all = Answer.of(span(actor, agency, desk, from, to)
                .then(span -> records.records(agency, actor, span, asked, MOST_RECORDS_IN_A_FILE)));
        Table table = Table.headed(texts.text("table.production", Map.of(), actor.locale()));
        all.items().forEach(r -> table.add(r.title(), r.form(), r.who(), r.at(), r.note(), r.seconds()));
        return Download.csv("so-lieu-chi-tiet.csv", table);
    }

    @GetMapping("/desk-heads")
    HeadsDesk.AllHeadsView deskHeads(Actor actor, @PathVariable AgencyId agency) {
        return Answer.of(heads.all(agency, actor));
    }

    @PutMapping("/desk-heads/{desk}")
    HeadsDesk.AllHeadsView nameHeads(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID desk, @RequestBody HeadsRequest request) {
        List<UUID> people = Objects.requireNonNullElse(request.personIds(), List.of());
        return Answer.of(heads.name(agency, actor, desk, people));
    }

    /** Who may not look is told so before anybody reads what was asked. */
    private Outcome<Span> span(
            Actor actor, AgencyId agency, @Nullable UUID desk, @Nullable LocalDate from, @Nullable LocalDate to) {
        return production.sight(agency, actor, desk).then(sight -> Span.read(from, to, production.today()));
    }
}
