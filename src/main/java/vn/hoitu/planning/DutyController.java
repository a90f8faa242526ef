package vn.hoitu.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** Duty roster, leave and deputies over HTTP. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
class DutyController {

    record ShiftRequest(
            @Nullable Integer version,
            @Nullable LocalDate day,
            @Nullable UUID deskId,
            @Nullable String role,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable String note,
            @Nullable List<UUID> personIds) {

        ShiftReading.ShiftWish wish() {
            return new ShiftReading.ShiftWish(day, deskId, role, startsAt, endsAt, note, personIds);
        }
    }

    record CopyRequest(@Nullable LocalDate from, @Nullable LocalDate to) {}

    record CopiedView(int shifts) {}

    record LeaveRequest(
            @Nullable UUID personId,
            @Nullable String kind,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable UUID deputyId,
            @Nullable String note) {

        LeaveReading.LeaveWish wish() {
            return new LeaveReading.LeaveWish(personId, kind, firstDay, lastDay, deputyId, note);
        }
    }

    record LeaveActRequest(
            @Nullable String act,
            @Nullable Integer version,
            @Nullable String reason) {}

    record MadeView(UUID id) {}

    private final DutyBoard board;
    private final DutyDesk duty;
    private final LeaveDesk leaves;
    private final DeputationDesk deputations;
    private final HandingOver handing;
    private final DutyTable table;

    DutyController(
            DutyBoard board,
            DutyDesk duty,
            LeaveDesk leaves,
            DeputationDesk deputations,
            HandingOver handing,
            DutyTable table) {
        this.board = board;
        this.duty = duty;
        this.leaves = leaves;
        this.deputations = deputations;
        this.handing = handing;
        this.table = table;
    }

    @GetMapping("/duty")
    DutyBoard.RosterView week(
            Actor actor, @PathVariable AgencyId agency, @RequestParam(required = false) @Nullable LocalDate day) {
        return Answer.of(board.week(agency, actor, day));
    }

    @GetMapping("/duty/days")
    DutyBoard.RosterView days(
            Actor actor,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return Answer.of(board.days(agency, actor, from, to));
    }

    @GetMapping("/duty/mine")
    DutyBoard.RosterView mine(Actor actor, @PathVariable AgencyId agency) {
        return Answer.of(board.mine(agency, actor));
    }

    @GetMapping("/duty.csv")
    ResponseEntity<byte[]> csv(
            Actor actor, @PathVariable AgencyId agency, @RequestParam(required = false) @Nullable LocalDate day) {
        return Download.csv("lich-truc.csv", Answer.of(table.csv(agency, actor, day)));
    }

    @PostMapping("/duty/shifts")
    ResponseEntity<MadeView> add(Actor actor, @PathVariable AgencyId agency, @RequestBody ShiftRequest r) {
        return Answer.created(duty.add(agency, actor, r.wish()).map(MadeView::new));
    }

    @PutMapping("/duty/shifts/{id}")
    ResponseEntity<Void> change(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody ShiftRequest r) {
        return Answer.empty(duty.change(agency, actor, id, Objects.requireNonNullElse(r.version(), 0), r.wish()));
    }

    @DeleteMapping("/duty/shifts/{id}")
    ResponseEntity<Void> remove(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(duty.remove(agency, actor, id));
    }

    @PostMapping("/duty/copies")
    CopiedView copy(Actor actor, @PathVariable AgencyId agency, @RequestBody CopyRequest r) {
        return new CopiedView(Answer.of(duty.copyWeek(agency, actor, r.from(), r.to())));
    }

    @PostMapping("/leaves")
    ResponseEntity<MadeView> ask(Actor actor, @PathVariable AgencyId agency, @RequestBody LeaveRequest r) {
        return Answer.created(leaves.ask(agency, actor, r.wish()).map(MadeView::new));
    }

    @PostMapping("/leaves/{id}/acts")
    ResponseEntity<Void> decide(
            Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id, @RequestBody LeaveActRequest r) {
        return Answer.empty(
                leaves.decide(agency, actor, id, Objects.requireNonNullElse(r.version(), 0), r.act(), r.reason()));
    }

    @PostMapping("/leaves/{id}/hand-over")
    HandingOver.HandedView handOver(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.of(handing.toDeputy(agency, actor, id));
    }

    @PostMapping("/deputies")
    ResponseEntity<MadeView> depute(Actor actor, @PathVariable AgencyId agency, @RequestBody LeaveRequest r) {
        return Answer.created(deputations.depute(agency, actor, r.wish()).map(MadeView::new));
    }

    @DeleteMapping("/deputies/{id}")
    ResponseEntity<Void> endDeputation(Actor actor, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Answer.empty(deputations.endDeputation(agency, actor, id));
    }
}
