package vn.hoitu.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** The plan as a file over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class PlanTableController {

    private final PlanTable table;
    private final EventTable events;

    PlanTableController(PlanTable table, EventTable events) {
        this.table = table;
        this.events = events;
    }

    @GetMapping("/events.csv")
    ResponseEntity<byte[]> eventsCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q) {
        return Download.csv("su-kien.csv", Answer.of(events.csv(agency, actor, from, to, q)));
    }

    @GetMapping("/plan.csv")
    ResponseEntity<byte[]> planCsv(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String priority,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable UUID desk,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable UUID section) {
        PlanFilter filter = new PlanFilter(q, state, priority, form, desk, person, section);
        return Download.csv("ke-hoach.csv", Answer.of(table.csv(agency, actor, from, to, filter)));
    }
}
