package vn.hoitu.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.strategy.EvidenceViews.EvidenceThresholdView;

/** Thresholds over HTTP. */
@RestController
@RequestMapping("/api/v1/strategy/thresholds")
class ThresholdController {

    record ThresholdRowView(
            UUID id, EvidenceThresholdView threshold, String reason, Instant recordedAt, String recordedBy) {}

    record ThresholdsView(List<ThresholdRowView> items, boolean mayManage) {}

    record ThresholdRequest(
            @Nullable String code,
            @Nullable LocalDate validFrom,
            @Nullable Integer value,
            @Nullable String citation,
            @Nullable Boolean convention,
            @Nullable String reason) {}

    private final ThresholdDesk desk;
    private final EvidenceViews views;
    private final StrategyPolicy policy;

    ThresholdController(ThresholdDesk desk, EvidenceViews views, StrategyPolicy policy) {
        this.desk = desk;
        this.views = views;
        this.policy = policy;
    }

    @GetMapping
    ThresholdsView all(Actor actor, Locale locale) {
        return new ThresholdsView(
                Answer.of(desk.all(actor)).stream()
                        .map(t -> new ThresholdRowView(
                                t.id(),
                                views.threshold(t.threshold(), locale),
                                t.reason(),
                                t.recordedAt(),
                                t.recordedBy()))
                        .toList(),
                policy.mayManage(actor));
    }

    @PostMapping
    ResponseEntity<ThresholdsView> set(Actor actor, Locale locale, @RequestBody ThresholdRequest wish) {
        Answer.of(desk.set(
                actor,
                new ThresholdDesk.Wish(
                        wish.code(),
                        wish.validFrom(),
                        wish.value(),
                        wish.citation(),
                        !Boolean.FALSE.equals(wish.convention()),
                        wish.reason())));
        return ResponseEntity.status(201).body(all(actor, locale));
    }
}
