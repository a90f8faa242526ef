package vn.hoitu.collection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.text.VietnameseText;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;

/** Proposals and difficulties of units. */
@RestController
@RequestMapping("/api/v1/collection/concerns")
class ConcernController {

    record ConcernView(
            UUID id,
            String kind,
            UUID unitId,
            String unitName,
            UUID addresseeId,
            String addresseeName,
            @Nullable UUID reportId,
            @Nullable String programme,
            @Nullable String indicator,
            String words,
            String state,
            @Nullable String answer,
            Instant raisedAt,
            String raisedBy,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            int version) {}

    record ConcernActView(String act, String words, Instant at, String by) {}

    record ConcernsView(List<ConcernView> items, int open, int answered, int closed) {}

    record ConcernSeenView(ConcernView head, List<ConcernActView> acts, boolean answers, boolean raises) {}

    record RaiseConcernRequest(
            @Nullable String kind,
            @Nullable UUID unitId,
            @Nullable UUID addresseeId,
            @Nullable String programme,
            @Nullable String indicator,
            @Nullable String words) {}

    record ConcernActRequest(
            @Nullable Integer version, @Nullable String words) {}

    private static final List<String> KINDS = List.of(Concerns.PROPOSAL, Concerns.DIFFICULTY);
    private static final List<String> STATES = List.of("open", "answered", "closed");

    private final ConcernDesk desk;
    private final MonitorTable table;

    ConcernController(ConcernDesk desk, MonitorTable table) {
        this.desk = desk;
        this.table = table;
    }

    @GetMapping
    ConcernsView all(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state) {
        List<Concerns.Concern> all = all(actor, kind, state);
        return new ConcernsView(
                wanted(all, q, kind, state).stream()
                        .map(ConcernController::view)
                        .toList(),
                count(all, "open"),
                count(all, "answered"),
                count(all, "closed"));
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state) {
        List<Concerns.Concern> all = wanted(all(actor, kind, state), q, kind, state);
        return Download.csv("kien-nghi.csv", table.concerns(all, locale));
    }

    @GetMapping("/{id}")
    ConcernSeenView one(Actor actor, @PathVariable UUID id) {
        ConcernDesk.Seen seen = Answer.of(desk.one(actor, id));
        return new ConcernSeenView(
                view(seen.concern()),
                seen.acts().stream()
                        .map(a -> new ConcernActView(a.act(), a.words(), a.at(), a.by()))
                        .toList(),
                seen.answers(),
                seen.raises());
    }

    @PostMapping
    ResponseEntity<ConcernSeenView> raise(Actor actor, @RequestBody RaiseConcernRequest w) {
        UUID id = Answer.of(desk.raise(
                actor,
                new ConcernDesk.Raising(
                        w.kind(), w.unitId(), w.addresseeId(), w.programme(), w.indicator(), w.words())));
        return ResponseEntity.status(HttpStatus.CREATED).body(one(actor, id));
    }

    @PostMapping("/{id}/answer")
    ConcernSeenView answer(Actor actor, @PathVariable UUID id, @RequestBody ConcernActRequest wish) {
        return one(actor, Answer.of(desk.answer(actor, id, wish.version(), wish.words())));
    }

    @PostMapping("/{id}/close")
    ConcernSeenView close(Actor actor, @PathVariable UUID id, @RequestBody ConcernActRequest wish) {
        return one(actor, Answer.of(desk.close(actor, id, wish.version(), wish.words())));
    }

    @PostMapping("/{id}/reopen")
    ConcernSeenView reopen(Actor actor, @PathVariable UUID id, @RequestBody ConcernActRequest wish) {
        return one(actor, Answer.of(desk.reopen(actor, id, wish.version(), wish.words())));
    }

    private List<Concerns.Concern> all(Actor actor, @Nullable String kind, @Nullable String state) {
        List<Concerns.Concern> all = Answer.of(desk.all(actor));
        Filters.refused(new Filters.Filter("kind", kind, KINDS), new Filters.Filter("state", state, STATES))
                .ifPresent(refusal -> Answer.of(Outcome.refused(refusal)));
        return all;
    }

    private static int count(List<Concerns.Concern> all, String state) {
        return (int) all.stream().filter(c -> c.state().equals(state)).count();
    }

    private static List<Concerns.Concern> wanted(
            List<Concerns.Concern> all, @Nullable String q, @Nullable String kind, @Nullable String state) {
        String words = VietnameseText.searchKey(Objects.requireNonNullElse(q, ""));
        return all.stream()
                .filter(c -> kind == null || kind.isBlank() || c.kind().equals(kind))
                .filter(c -> state == null || state.isBlank() || c.state().equals(state))
                .filter(c -> words.isBlank()
                        || VietnameseText.searchKey(c.unitName() + " " + c.words())
                                .contains(words))
                .toList();
    }

    private static ConcernView view(Concerns.Concern c) {
        return new ConcernView(
                c.id(),
                c.kind(),
                c.unitId(),
                c.unitName(),
                c.addresseeId(),
                c.addresseeName(),
                c.obligationId(),
                c.programme(),
                c.indicator(),
                c.words(),
                c.state(),
                c.answer(),
                c.raisedAt(),
                c.raisedByName(),
                c.answeredAt(),
                c.answeredByName(),
                c.closedAt(),
                c.closedByName(),
                c.version());
    }
}
