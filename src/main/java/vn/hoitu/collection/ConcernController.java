package vn.hoitu.collection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.Download;
import vn.hoitu.strategy.ListLooks;

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

    private final ConcernDesk desk;
    private final ConcernReading reading;
    private final MonitorTable table;
    private final Problems texts;

    ConcernController(ConcernDesk desk, ConcernReading reading, MonitorTable table, Problems texts) {
        this.desk = desk;
        this.reading = reading;
        this.table = table;
        this.texts = texts;
    }

    @GetMapping
    ConcernsView all(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state) {
        ConcernReading.Listed listed =
                Answer.of(reading.list(actor, new ConcernReading.Wish(q, kind, state), ListLooks.CONCERNS));
        return new ConcernsView(
                listed.shown().stream().map(ConcernController::view).toList(),
                count(listed.all(), Concerns.OPEN),
                count(listed.all(), Concerns.ANSWERED),
                count(listed.all(), Concerns.CLOSED));
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String state) {
        ConcernReading.Listed listed =
                Answer.of(reading.list(actor, new ConcernReading.Wish(q, kind, state), ListLooks.CONCERNS_FILE));
        return Download.csv("kien-nghi.csv", table.concerns(listed.shown(), locale));
    }

    @GetMapping("/{id}")
    ConcernSeenView one(Actor actor, Locale locale, @PathVariable UUID id) {
        ConcernReading.Seen seen = Answer.of(reading.one(actor, id));
        return new ConcernSeenView(
                view(seen.concern()),
                seen.acts().stream().map(a -> act(a, locale)).toList(),
                seen.answers(),
                seen.raises());
    }

    @PostMapping
    ResponseEntity<ConcernSeenView> raise(Actor actor, Locale locale, @RequestBody RaiseConcernRequest w) {
        UUID id = Answer.of(desk.raise(
                actor,
                new ConcernDesk.Raising(
                        w.kind(), w.unitId(), w.addresseeId(), w.programme(), w.indicator(), w.words())));
        return ResponseEntity.status(HttpStatus.CREATED).body(one(actor, locale, id));
    }

    @PostMapping("/{id}/answer")
    ConcernSeenView answer(Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ConcernActRequest wish) {
        return one(actor, locale, Answer.of(desk.answer(actor, id, wish.version(), wish.words())));
    }

    @PostMapping("/{id}/close")
    ConcernSeenView close(Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ConcernActRequest wish) {
        return one(actor, locale, Answer.of(desk.close(actor, id, wish.version(), wish.words())));
    }

    @PostMapping("/{id}/reopen")
    ConcernSeenView reopen(Actor actor, Locale locale, @PathVariable UUID id, @RequestBody ConcernActRequest wish) {
        return one(actor, locale, Answer.of(desk.reopen(actor, id, wish.version(), wish.words())));
    }

    private static int count(List<Concerns.Concern> all, String state) {
        return (int) all.stream().filter(c -> c.state().equals(state)).count();
    }

    /** What the program closed because a report was sent anew is said in the language of whoever reads. */
    private ConcernActView act(Concerns.ConcernAct a, Locale locale) {
        boolean bySending = a.act().equals(Concerns.REPLACED) || a.act().equals(Concerns.LEFT_OUT);
        String words = bySending
                ? texts.text("collection.concern-act." + a.act(), Map.of("number", a.words()), locale)
                : a.words();
        return new ConcernActView(a.act(), words, a.at(), a.by());
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
