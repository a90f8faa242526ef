package vn.hoitu.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.strategy.ListLooks;

/** Rounds: opening, watching, closing, exporting; and who answers for an indicator. */
@RestController
@RequestMapping("/api/v1/collection")
class RoundController {

    record OpenRoundRequest(
            @Nullable String programme,
            @Nullable String term,
            @Nullable Integer year,
            @Nullable String audience,
            @Nullable UUID scopeId,
            @Nullable UUID collectorId) {}

    record ReopenRoundRequest(@Nullable String reason) {}

    record ResponsibleRequest(
            @Nullable String indicator,
            @Nullable UUID organizationId,
            @Nullable LocalDate from,
            @Nullable String source) {}

    record ResponsibleView(
            String indicator,
            LocalDate from,
            UUID organizationId,
            String organizationName,
            String source,
            Instant recordedAt,
            String recordedBy) {}

    record ResponsiblesView(List<ResponsibleView> items) {}

    record RoundOpenedView(UUID id) {}

    private final RoundDesk desk;
    private final ResponsibleDesk responsibles;
    private final Monitor monitor;
    private final MonitorTable table;

    RoundController(RoundDesk desk, ResponsibleDesk responsibles, Monitor monitor, MonitorTable table) {
        this.desk = desk;
        this.responsibles = responsibles;
        this.monitor = monitor;
        this.table = table;
    }

    @GetMapping("/rounds")
    RoundViews.CollectionRoundsView rounds(Actor actor) {
        return Answer.of(monitor.rounds(actor));
    }

    /** Looks at who would owe what ({@code plan}), or opens the round. */
    @PostMapping("/rounds/plan")
    RoundViews.PlannedRoundView plan(Actor actor, @RequestBody OpenRoundRequest wish) {
        return RoundViews.planned(Answer.of(desk.open(actor, opening(wish), true)));
    }

    @PostMapping("/rounds")
    ResponseEntity<RoundOpenedView> open(Actor actor, @RequestBody OpenRoundRequest wish) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new RoundOpenedView(Answer.of(desk.open(actor, opening(wish)))));
    }

    private static RoundDesk.Opening opening(OpenRoundRequest w) {
        return new RoundDesk.Opening(w.programme(), w.term(), w.year(), w.audience(), w.scopeId(), w.collectorId());
    }

    @GetMapping("/rounds/{id}")
    RoundViews.RoundReportsView round(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable Instant knownAt) {
        return Answer.of(
                monitor.round(actor, id, new MonitorRows.Wish(q, state, sort, knownAt), ListLooks.ROUND, locale));
    }

    @PostMapping("/rounds/{id}/close")
    RoundOpenedView close(Actor actor, @PathVariable UUID id) {
        return new RoundOpenedView(Answer.of(desk.close(actor, id)));
    }

    @PostMapping("/rounds/{id}/reopen")
    RoundOpenedView reopen(Actor actor, @PathVariable UUID id, @RequestBody ReopenRoundRequest wish) {
        return new RoundOpenedView(Answer.of(desk.reopen(actor, id, wish.reason())));
    }

    @GetMapping("/rounds/{id}/table.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String sort) {
        var view = Answer.of(
                monitor.round(actor, id, new MonitorRows.Wish(q, state, sort, null), ListLooks.ROUND_FILE, locale));
        return Download.csv(id + ".csv", table.reports(view, locale));
    }

    @GetMapping("/rounds/{id}/table.xlsx")
    ResponseEntity<byte[]> workbook(
            Actor actor,
            Locale locale,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String sort) {
        var view = Answer.of(
                monitor.round(actor, id, new MonitorRows.Wish(q, state, sort, null), ListLooks.ROUND_FILE, locale));
        return Download.workbook(id + ".xlsx", table.reports(view, locale));
    }

    @GetMapping("/programmes/{code}/responsible")
    ResponsiblesView responsible(Actor actor, @PathVariable String code) {
        return new ResponsiblesView(Answer.of(responsibles.all(actor, code)).stream()
                .map(r -> new ResponsibleView(
                        r.indicator(),
                        r.validFrom(),
                        r.organizationId(),
                        r.organizationName(),
                        r.source(),
                        r.recordedAt(),
                        r.recordedBy()))
                .toList());
    }

    /** Who answers for an indicator from a day on, by decision. */
    @PostMapping("/programmes/{code}/responsible")
    ResponsiblesView nameResponsible(Actor actor, @PathVariable String code, @RequestBody ResponsibleRequest wish) {
        Answer.of(responsibles.name(actor, code, wish.indicator(), wish.organizationId(), wish.from(), wish.source()));
        return responsible(actor, code);
    }
}
