package vn.hoitu.strategy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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
import vn.hoitu.shared.web.OnlyKnownParameters;
import vn.hoitu.strategy.population.Bridge;
import vn.hoitu.strategy.population.PopulationRule;
import vn.hoitu.strategy.population.Unit;

/** Populations over HTTP. */
@OnlyKnownParameters
@RestController
@RequestMapping("/api/v1/strategy/populations")
class PopulationController {

    record PopulationRuleView(String code, String name, String counts, boolean convention) {}

    record PopulationRulesView(List<PopulationRuleView> items) {}

    record UnitView(UUID id, String name, String kind, String kindName, List<String> pressTypes) {}

    record StatedView(
            LocalDate asOf,
            int units,
            String source,
            String certainty,
            @Nullable String note) {}

    record FrozenView(
            UUID id,
            String rule,
            @Nullable UUID scope,
            LocalDate asOf,
            int units,
            String source,
            String reason,
            Instant frozenAt,
            String frozenBy) {}

    record PopulationView(
            PopulationRuleView rule,
            LocalDate on,
            int units,
            List<UnitView> items,
            List<StatedView> stated,
            List<FrozenView> frozen) {}

    record FrozenPopulationView(FrozenView head, List<UnitView> items) {}

    record BridgeStepView(String kind, List<String> from, List<String> to, int change) {}

    record BridgeView(int before, int after, boolean holds, List<BridgeStepView> steps) {}

    record FreezeRequest(
            @Nullable String rule,
            @Nullable UUID scope,
            @Nullable LocalDate on,
            @Nullable String source,
            @Nullable String reason) {}

    private final PopulationDesk desk;
    private final OwnWords own;
    private final Problems texts;

    PopulationController(PopulationDesk desk, OwnWords own, Problems texts) {
        this.desk = desk;
        this.own = own;
        this.texts = texts;
    }

    @GetMapping("/rules")
    PopulationRulesView rules(Actor actor, Locale locale) {
        return new PopulationRulesView(
                Answer.of(desk.rules(actor)).stream().map(r -> rule(r, locale)).toList());
    }

    @GetMapping
    PopulationView population(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        PopulationDesk.Drawn drawn = Answer.of(desk.draw(actor, rule, scope, on, locale));
        return new PopulationView(
                rule(drawn.rule(), locale),
                drawn.on(),
                drawn.units().size(),
                drawn.units().stream().map(PopulationController::unit).toList(),
                drawn.stated().stream()
                        .map(s -> new StatedView(s.asOf(), s.units(), s.source(), s.certainty(), s.note()))
                        .toList(),
                drawn.frozen().stream().map(f -> frozen(f, locale)).toList());
    }

    @PostMapping
    ResponseEntity<FrozenPopulationView> freeze(Actor actor, Locale locale, @RequestBody FreezeRequest wish) {
        UUID id = Answer.of(desk.freeze(actor, wish.rule(), wish.scope(), wish.on(), wish.source(), wish.reason()));
        return ResponseEntity.created(URI.create("/api/v1/strategy/populations/" + id))
                .body(one(actor, locale, id));
    }

    @GetMapping("/{id}")
    FrozenPopulationView one(Actor actor, Locale locale, @PathVariable UUID id) {
        return new FrozenPopulationView(
                frozen(Answer.of(desk.frozen(actor, id)), locale),
                Answer.of(desk.members(actor, id)).stream()
                        .map(m -> new UnitView(
                                m.organizationId(), m.name(), m.kind(), desk.kindName(m, locale), m.pressTypes()))
                        .toList());
    }

    @GetMapping("/bridge")
    BridgeView bridge(
            Actor actor,
            Locale locale,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable UUID scope,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        Bridge bridge = Answer.of(desk.bridge(actor, rule, scope, from, to, locale));
        return new BridgeView(
                bridge.before(),
                bridge.after(),
                bridge.holds(),
                bridge.steps().stream()
                        .map(s -> new BridgeStepView(s.kind(), s.from(), s.to(), s.change()))
                        .toList());
    }

    private PopulationRuleView rule(PopulationRule rule, Locale locale) {
        return new PopulationRuleView(
                rule.code(),
                texts.text("population." + rule.code(), Map.of(), locale),
                rule.counts(),
                rule.isConvention());
    }

    private static UnitView unit(Unit u) {
        return new UnitView(u.id(), u.name(), u.kind(), u.kindName(), u.pressTypes());
    }

    private FrozenView frozen(Populations.Frozen f, Locale locale) {
        return new FrozenView(
                f.id(),
                f.rule(),
                f.scope(),
                f.asOf(),
                f.units(),
                own.of(f.source(), locale),
                own.of(f.reason(), locale),
                f.frozenAt(),
                f.frozenBy());
    }
}
