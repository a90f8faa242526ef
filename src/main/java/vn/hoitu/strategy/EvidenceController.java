package vn.hoitu.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.web.Answer;
import vn.hoitu.shared.web.OnlyKnownParameters;
import vn.hoitu.strategy.DeclarationController.DeclarationView;
import vn.hoitu.strategy.EvidenceViews.EvidenceFigureView;
import vn.hoitu.strategy.EvidenceViews.EvidencePeriodView;
import vn.hoitu.strategy.EvidenceViews.EvidenceSnapshotView;

/** The values of an agency and what they rest on, over HTTP. */
@OnlyKnownParameters
@RestController
@RequestMapping("/api/v1/agencies/{agency}/indicators")
class EvidenceController {

    record AgencyIndicatorView(
            String programme,
            String indicator,
            String text,
            String shape,
            String counts,
            @Nullable String population,
            @Nullable EvidenceFigureView standing,
            @Nullable EvidenceFigureView automatic,
            @Nullable EvidenceFigureView declared,
            @Nullable EvidenceFigureView reported,
            @Nullable String nowVerdict,
            List<String> why) {}

    record AgencyIndicatorsView(
            UUID agencyId,
            String agencyName,
            boolean own,
            boolean running,
            boolean counted,
            boolean mayDeclare,
            boolean mayWorkOut,
            EvidencePeriodView period,
            List<EvidencePeriodView> periods,
            List<AgencyIndicatorView> items) {}

    record EvidenceDetailView(
            UUID agencyId,
            String agencyName,
            boolean own,
            boolean running,
            boolean counted,
            boolean mayDeclare,
            boolean mayReview,
            EvidencePeriodView period,
            String programme,
            String indicator,
            String text,
            @Nullable String measure,
            @Nullable String numerator,
            @Nullable String denominator,
            String shape,
            String counts,
            @Nullable String population,
            @Nullable EvidenceFigureView standing,
            @Nullable EvidenceSnapshotView kept,
            @Nullable EvidenceSnapshotView now,
            List<EvidenceFigureView> vintages,
            List<DeclarationView> declarations) {}

    record EvidenceComputationRequest(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String reason) {}

    record EvidenceComputationView(int changed, Instant at) {}

    private final AgencyIndicators indicators;
    private final EvidenceReading reading;
    private final EvidenceOrder order;
    private final EvidenceViews views;
    private final StrategyPolicy policy;
    private final Oversight oversight;
    private final Problems texts;

    EvidenceController(
            AgencyIndicators indicators,
            EvidenceReading reading,
            EvidenceOrder order,
            EvidenceViews views,
            StrategyPolicy policy,
            Oversight oversight,
            Problems texts) {
        this.indicators = indicators;
        this.reading = reading;
        this.order = order;
        this.views = views;
        this.policy = policy;
        this.oversight = oversight;
        this.texts = texts;
    }

    @GetMapping
    AgencyIndicatorsView all(
            Actor actor,
            Locale locale,
            @PathVariable AgencyId agency,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last) {
        AgencyIndicators.Page page = Answer.of(indicators.page(agency, actor, first, last));
        return new AgencyIndicatorsView(
                agency.value(),
                page.name(),
                page.sight().isOwn(),
                page.running(),
                page.counted(),
                policy.declares(actor, agency.value()),
                order.may(actor, agency),
                EvidenceViews.period(page.period()),
                page.offered().stream().map(EvidenceViews::period).toList(),
                page.rows().stream().map(row -> row(row, locale)).toList());
    }

    private AgencyIndicatorView row(AgencyIndicators.Row row, Locale locale) {
        var now = row.now();
        return new AgencyIndicatorView(
                EvidenceDesk.measure(row.indicator()).programme(),
                row.indicator().code(),
                row.indicator().text(),
                row.indicator().shape(),
                Objects.requireNonNullElse(row.indicator().counts(), "organization"),
                population(row.indicator().population(), locale),
                views.figure(row.standing(), locale),
                views.figure(row.automatic(), locale),
                views.figure(row.declared(), locale),
                views.figure(row.reported(), locale),
                now == null ? null : EvidenceBook.code(now.judgement().verdict()),
                now == null ? List.of() : views.why(now, locale));
    }

    @GetMapping("/{programme}/{indicator}")
    EvidenceDetailView detail(
            Actor actor,
            Locale locale,
            @PathVariable AgencyId agency,
            @PathVariable String programme,
            @PathVariable String indicator,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @RequestParam(required = false) @Nullable String period) {
        EvidenceReading.When when = new EvidenceReading.When(first, last, period);
        EvidenceReading.Detail d = Answer.of(reading.detail(agency, actor, programme, indicator, when));
        return new EvidenceDetailView(
                agency.value(),
                d.name(),
                d.sight().isOwn(),
                d.running(),
                d.counted(),
                policy.declares(actor, agency.value()),
                oversight.bodyAbove(actor, agency.value()).isPresent(),
                EvidenceViews.period(d.period()),
                d.measure().programme(),
                d.measure().indicator(),
                d.indicator().text(),
                d.indicator().measure(),
                d.indicator().numerator(),
                d.indicator().denominator(),
                d.indicator().shape(),
                Objects.requireNonNullElse(d.indicator().counts(), "organization"),
                population(d.indicator().population(), locale),
                views.figure(d.standing(), locale),
                views.snapshot(d.kept(), locale),
                views.snapshot(d.now(), locale),
                d.vintages().stream().map(f -> views.figure(f, locale)).toList(),
                d.declarations().stream()
                        .map(one -> DeclarationController.view(one, d.steps().getOrDefault(one.id(), List.of())))
                        .toList());
    }

    @GetMapping("/snapshots/{id}")
    EvidenceSnapshotView snapshot(Actor actor, Locale locale, @PathVariable AgencyId agency, @PathVariable UUID id) {
        return Objects.requireNonNull(views.snapshot(Answer.of(reading.snapshot(agency, actor, id)), locale));
    }

    @PostMapping("/computation")
    EvidenceComputationView workOut(
            Actor actor, @PathVariable AgencyId agency, @RequestBody EvidenceComputationRequest wish) {
        EvidenceOrder.Done done = Answer.of(order.workOut(agency, actor, wish.first(), wish.last(), wish.reason()));
        return new EvidenceComputationView(done.changed(), done.at());
    }

    private @Nullable String population(@Nullable String rule, Locale locale) {
        return rule == null ? null : texts.text("population." + rule, Map.of(), locale);
    }
}
