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
import vn.hoitu.strategy.evidence.ThresholdRange;

/** Thresholds over HTTP. */
@RestController
@RequestMapping("/api/v1/strategy/thresholds")
class ThresholdController {

    /**
     * @param least what the threshold can be at least
     * @param most and at most
     */
    record ThresholdRowView(
            UUID id,
            EvidenceThresholdView threshold,
            int least,
            int most,
            String reason,
            Instant recordedAt,
            String recordedBy) {}

    record ThresholdsView(List<ThresholdRowView> items, boolean mayManage) {}

    record ThresholdRequest(
            @Nullable String code,
            @Nullable LocalDate validFrom,
            @Nullable Integer value,
            @Nullable String citation,
            @Nullable String citationEn,
            @Nullable Boolean convention,
            @Nullable String reason) {}

    private final ThresholdDesk desk;
    private final EvidenceViews views;
    private final OwnWords own;
    private final StrategyPolicy policy;

    ThresholdController(ThresholdDesk desk, EvidenceViews views, OwnWords own, StrategyPolicy policy) {
        this.desk = desk;
        this.views = views;
        this.own = own;
        this.policy = policy;
    }

    @GetMapping
    ThresholdsView all(Actor actor, Locale locale) {
        return new ThresholdsView(
                Answer.of(desk.all(actor)).stream().map(t -> row(t, locale)).toList(), policy.mayManage(actor));
    }

    private ThresholdRowView row(ThresholdBook.Entered t, Locale locale) {
        ThresholdRange range = ThresholdRange.of(t.threshold().code()).orElseThrow();
        return new ThresholdRowView(
                t.id(),
                views.threshold(t.threshold(), locale),
                range.least(),
                range.most(),
                own.of(t.reason(), locale),
                t.recordedAt(),
                t.recordedBy());
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
                        wish.citationEn(),
                        !Boolean.FALSE.equals(wish.convention()),
                        wish.reason())));
        return ResponseEntity.status(201).body(all(actor, locale));
    }
}
