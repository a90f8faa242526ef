package vn.hoitu.production;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.WorkRecords;
import vn.hoitu.planning.PlannedWork;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.VietnamTime;

/** Published facts of an agency's production, for those who answer for figures of it; never a draft. */
@Service
public class ProductionFacts {

    /** How long after its day a story may reach people in another form and still be counted as one. */
    static final int MOST_DAYS_BETWEEN_FORMS = 92;

    /** A story that reached people in several forms; the first of each form counts. */
    public record StoryInForms(UUID story, long number, String title, LocalDate day, List<FormOut> forms) {

        /** When the story had so many forms. */
        Instant reached(int forms) {
            return this.forms.get(forms - 1).at();
        }
    }

    /** A form in which a story first reached people. */
    public record FormOut(String form, UUID piece, long number, String title, Instant at) {}

    private final PlannedWork plan;
    private final WorkRecords records;

    ProductionFacts(PlannedWork plan, WorkRecords records) {
        this.plan = plan;
        this.records = records;
    }

    /** The stories that came to have at least so many forms within these days, both included. */
    public List<StoryInForms> storiesInForms(AgencyId agency, LocalDate first, LocalDate last, int forms) {
        Instant start = first.atStartOfDay(VietnamTime.ZONE).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        List<PlannedWork.StoryPiece> pieces =
                plan.pieces(agency, first.minusDays(MOST_DAYS_BETWEEN_FORMS), last.plusDays(MOST_DAYS_BETWEEN_FORMS));
        Map<UUID, WorkRecords.PublishedPiece> published = records.published(
                agency, pieces.stream().map(PlannedWork.StoryPiece::piece).toList());
        Map<UUID, List<PlannedWork.StoryPiece>> stories = new LinkedHashMap<>();
        pieces.stream()
                .filter(p -> published.containsKey(p.piece()))
                .forEach(p -> stories.computeIfAbsent(p.story(), s -> new ArrayList<>())
                        .add(p));
        return stories.values().stream()
                .map(of -> story(of, published))
                .filter(story -> story.forms().size() >= forms)
                .filter(story -> !story.reached(forms).isBefore(start)
                        && story.reached(forms).isBefore(end))
                .sorted(Comparator.comparing((StoryInForms s) -> s.reached(forms))
                        .reversed())
                .toList();
    }

    private static StoryInForms story(
            List<PlannedWork.StoryPiece> pieces, Map<UUID, WorkRecords.PublishedPiece> published) {
        Map<String, FormOut> first = new LinkedHashMap<>();
        pieces.stream()
                .map(p -> published.get(p.piece()))
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparing(WorkRecords.PublishedPiece::at))
                .forEach(
                        p -> first.putIfAbsent(p.form(), new FormOut(p.form(), p.id(), p.number(), p.title(), p.at())));
        PlannedWork.StoryPiece one = pieces.getFirst();
        return new StoryInForms(one.story(), one.number(), one.title(), one.day(), List.copyOf(first.values()));
    }
}
