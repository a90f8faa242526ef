package vn.hoitu.production;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.PieceForm;
import vn.hoitu.editorial.PieceId;
import vn.hoitu.editorial.PiecePublished;
import vn.hoitu.editorial.PieceTakenDown;
import vn.hoitu.editorial.PublicSite;
import vn.hoitu.editorial.WorkRecords;
import vn.hoitu.editorial.WorkScope;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.evidence.EvidenceFact;
import vn.hoitu.shared.evidence.EvidenceSource;
import vn.hoitu.shared.evidence.EvidenceWatch;
import vn.hoitu.shared.evidence.FactKinds;

/**
 * What reached people, as facts: how many pieces of each press type, and the stories that went out in several forms.
 * Stories are called as their published pieces are; how the plan calls them stays in the newsroom.
 */
@Component
class PublishedEvidence implements EvidenceSource {

    private static final int SEVERAL = 2;

    private final ProductionFacts facts;
    private final WorkRecords records;
    private final PublicSite site;
    private final List<EvidenceWatch> watches;

    PublishedEvidence(ProductionFacts facts, WorkRecords records, PublicSite site, List<EvidenceWatch> watches) {
        this.facts = facts;
        this.records = records;
        this.site = site;
        this.watches = watches;
    }

    @Override
    public Set<String> tells() {
        return Set.of(FactKinds.PUBLISHED, FactKinds.STORY_IN_FORMS);
    }

    @Override
    public List<EvidenceFact> facts(AgencyId agency, LocalDate first, LocalDate last) {
        List<EvidenceFact> all = new ArrayList<>(published(agency, first, last));
        facts.storiesInForms(agency, first, last, SEVERAL).forEach(story -> all.add(story(agency, story)));
        return all;
    }

    @ApplicationModuleListener
    void published(PiecePublished event) {
        watches.forEach(watch -> watch.changed(new AgencyId(event.agency())));
    }

    @ApplicationModuleListener
    void takenDown(PieceTakenDown event) {
        watches.forEach(watch -> watch.changed(new AgencyId(event.agency())));
    }

    private List<EvidenceFact> published(AgencyId agency, LocalDate first, LocalDate last) {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        Map<String, LocalDate> latest = new LinkedHashMap<>();
        records.appeared(agency, WorkScope.ALL, start(first), start(last.plusDays(1)))
                .forEach(a -> {
                    pieces.merge(pressType(a.form()), a.pieces(), Integer::sum);
                    latest.merge(pressType(a.form()), a.day(), (one, other) -> one.isAfter(other) ? one : other);
                });
        return pieces.entrySet().stream()
                .map(e -> new EvidenceFact(
                        FactKinds.PUBLISHED,
                        latest.getOrDefault(e.getKey(), last),
                        e.getKey(),
                        null,
                        Map.of("pressType", e.getKey(), "pieces", String.valueOf(e.getValue())),
                        List.of()))
                .toList();
    }

    private EvidenceFact story(AgencyId agency, ProductionFacts.StoryInForms story) {
        List<EvidenceFact.Entry> entries = story.forms().stream()
                .map(f -> new EvidenceFact.Entry(f.title(), f.form(), f.at(), address(agency, f)))
                .toList();
        String types =
                story.forms().stream().map(f -> pressType(f.form())).distinct().collect(Collectors.joining(","));
        return new EvidenceFact(
                FactKinds.STORY_IN_FORMS,
                LocalDate.ofInstant(story.reached(SEVERAL), VietnamTime.ZONE),
                entries.getFirst().title(),
                entries.stream()
                        .map(EvidenceFact.Entry::path)
                        .filter(path -> path != null)
                        .findFirst()
                        .orElse(null),
                Map.of("pressTypes", types, "forms", String.valueOf(entries.size())),
                entries);
    }

    private @Nullable String address(AgencyId agency, ProductionFacts.FormOut form) {
        boolean hasPage = PieceForm.of(form.form()).map(PieceForm::isForTheSite).orElse(false);
        return hasPage ? site.urlOf(agency, new PieceId(form.piece())) : null;
    }

    /** The press type (loại hình báo chí) a form belongs to. */
    private static String pressType(String form) {
        return PieceForm.of(form)
                .map(f -> switch (f) {
                    case PRINT -> "print";
                    case RADIO -> "radio";
                    case TV -> "television";
                    case WEB, PHOTO, VIDEO, PODCAST, SOCIAL -> "electronic";
                })
                .orElse(form);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
