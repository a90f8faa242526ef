package vn.hoitu.strategy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.strategy.evidence.Threshold;
import vn.hoitu.strategy.evidence.Why;

/** Puts figures and what they rest on into the words of the person who reads them. */
@Component
class EvidenceViews {

    record EvidencePeriodView(String term, int year, LocalDate first, LocalDate last) {}

    record EvidenceFigureView(
            String source,
            String status,
            int vintage,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            @Nullable String stage,
            String verdict,
            boolean differs,
            @Nullable String reason,
            @Nullable UUID proof,
            Instant recordedAt) {}

    record EvidenceThresholdView(
            String code,
            String name,
            int value,
            String unit,
            LocalDate validFrom,
            String citation,
            boolean convention) {}

    record EvidenceEntryView(
            String title, String form, Instant at, @Nullable String path) {}

    /** @param words the fact in a sentence; its title stands for itself where it has one */
    record EvidenceFactView(
            String kind,
            String words,
            LocalDate on,
            @Nullable String path,
            List<EvidenceEntryView> entries) {}

    record EvidenceSnapshotView(
            @Nullable UUID id,
            int ruleVersion,
            String verdict,
            @Nullable BigDecimal part,
            @Nullable BigDecimal whole,
            List<String> why,
            List<EvidenceThresholdView> thresholds,
            List<EvidenceFactView> facts,
            List<EvidenceFactView> beside,
            Instant at) {}

    private final Problems texts;
    private final OwnWords own;

    EvidenceViews(Problems texts, OwnWords own) {
        this.texts = texts;
        this.own = own;
    }

    static EvidencePeriodView period(MeasuredPeriods.Named n) {
        return new EvidencePeriodView(
                n.term(), n.year(), n.period().first(), n.period().last());
    }

    @Nullable
    EvidenceFigureView figure(@Nullable UnitFigure f, Locale locale) {
        return f == null
                ? null
                : new EvidenceFigureView(
                        f.source().code(),
                        f.status().code(),
                        f.vintage(),
                        f.part(),
                        f.whole(),
                        f.stage(),
                        f.verdict().code(),
                        f.differs(),
                        own.orNone(f.reason(), locale),
                        f.proof(),
                        f.recordedAt());
    }

    @Nullable
    EvidenceSnapshotView snapshot(EvidenceBook.@Nullable Kept k, Locale locale) {
        return k == null
                ? null
                : new EvidenceSnapshotView(
                        k.id(),
                        k.ruleVersion(),
                        EvidenceBook.code(k.judgement().verdict()),
                        k.judgement().part(),
                        k.judgement().whole(),
                        why(k, locale),
                        k.thresholds().stream().map(t -> threshold(t, locale)).toList(),
                        facts(k.judgement().restsOn(), locale),
                        facts(k.judgement().beside(), locale),
                        k.at());
    }

    List<String> why(EvidenceBook.Kept k, Locale locale) {
        return k.judgement().why().stream().map(w -> words(w, locale)).toList();
    }

    EvidenceThresholdView threshold(Threshold t, Locale locale) {
        return new EvidenceThresholdView(
                t.code(),
                texts.text("threshold." + t.code(), Map.of(), locale),
                t.value(),
                texts.text("threshold-unit." + t.unit(), Map.of("value", t.value()), locale),
                t.validFrom(),
                citation(t, locale),
                t.convention());
    }

    private static String citation(Threshold t, Locale locale) {
        String english = t.citationEn();
        return english != null && locale.getLanguage().equals("en") ? english : t.citation();
    }

    private String words(Why why, Locale locale) {
        return texts.text("why." + why.code(), Map.copyOf(why.values()), locale);
    }

    private List<EvidenceFactView> facts(List<EvidenceFact> facts, Locale locale) {
        return facts.stream()
                .limit(EvidenceBook.MOST_FACTS_KEPT)
                .map(f -> new EvidenceFactView(
                        f.kind(),
                        words(f, locale),
                        f.on(),
                        f.path(),
                        f.entries().stream()
                                .map(e -> new EvidenceEntryView(
                                        e.title(), texts.text("form." + e.form(), Map.of(), locale), e.at(), e.path()))
                                .toList()))
                .toList();
    }

    private String words(EvidenceFact fact, Locale locale) {
        Map<String, Object> values = new HashMap<>(fact.values());
        values.put("title", fact.title());
        for (String types : List.of("pressType", "pressTypes")) {
            values.computeIfPresent(types, (name, codes) -> pressTypes(Objects.toString(codes), locale));
        }
        return texts.text("fact." + fact.kind(), values, locale);
    }

    private String pressTypes(String codes, Locale locale) {
        return Arrays.stream(codes.split(",", -1))
                .filter(code -> !code.isEmpty())
                .map(code -> texts.text("measured-type." + code, Map.of(), locale))
                .collect(Collectors.joining(", "));
    }
}
