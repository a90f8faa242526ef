package vn.hoitu.production;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.editorial.PieceState;
import vn.hoitu.editorial.WorkEntries;
import vn.hoitu.editorial.WorkScope;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Problems;
import vn.hoitu.shared.problem.Refusal;

/** The records that make a figure. */
@Service
class RecordsDesk {

    /**
     * One of the records.
     *
     * @param pieceId what it opens; absent where nothing was written yet
     * @param at when it happened, or when it was due
     * @param note why it came back, how long it stood, in which forms the story appeared
     */
    record FigureRecordView(
            @Nullable UUID pieceId,
            String title,
            String form,
            String who,
            Instant at,
            String note,
            @Nullable Long seconds) {}

    record FigureRecordsView(List<FigureRecordView> items, boolean more) {}

    /** Which records. */
    record Asked(
            String kind,
            @Nullable UUID desk,
            @Nullable String form,
            @Nullable UUID person,
            @Nullable String state) {}

    private final ProductionDesk production;
    private final WorkEntries entries;
    private final Problems texts;

    RecordsDesk(ProductionDesk production, WorkEntries entries, Problems texts) {
        this.production = production;
        this.entries = entries;
        this.texts = texts;
    }

    Outcome<FigureRecordsView> records(AgencyId agency, Actor actor, Span span, Asked asked, int limit) {
        return production.sight(agency, actor, asked.desk()).then(sight -> {
            WorkScope scope = sight.scope();
            if (asked.person() != null) {
                if (scope.person() != null && !scope.person().equals(asked.person())) {
                    return Outcome.refused(Refusal.forbidden());
                }
                scope = new WorkScope(asked.person(), scope.desks());
            }
            return read(agency, actor, sight, scope, span, asked, limit + 1)
                    .map(all -> new FigureRecordsView(
                            all.size() > limit ? all.subList(0, limit) : all, all.size() > limit));
        });
    }

    private Outcome<List<FigureRecordView>> read(
            AgencyId agency,
            Actor actor,
            ProductionDesk.Sight sight,
            WorkScope scope,
            Span span,
            Asked asked,
            int limit) {
        Locale locale = actor.locale();
        return switch (asked.kind()) {
            case "published" ->
                Outcome.done(
                        views(entries.appeared(agency, scope, span.start(), span.end(), asked.form(), limit), locale));
            case "returned" ->
                Outcome.done(views(entries.returned(agency, scope, span.start(), span.end(), limit), locale));
            case "step" -> {
                Optional<PieceState> state = asked.state() == null ? Optional.empty() : PieceState.of(asked.state());
                yield state.isEmpty()
                        ? Outcome.refused(Refusal.invalid(FieldProblem.of("state", "unknown")))
                        : Outcome.done(views(
                                entries.left(
                                        agency,
                                        scope,
                                        span.start(),
                                        span.end(),
                                        state.get().code(),
                                        limit),
                                locale));
            }
            case "due" ->
                Outcome.done(production.due(agency, scope, span).stream()
                        .filter(d -> asked.state() == null || d.state().code().equals(asked.state()))
                        .limit(limit)
                        .map(d -> view(d, locale))
                        .toList());
            case "forms" ->
                Outcome.done(production.storiesInForms(agency, sight, span).stream()
                        .limit(limit)
                        .map(s -> view(s, locale))
                        .toList());
            default -> Outcome.refused(Refusal.invalid(FieldProblem.of("kind", "unknown")));
        };
    }

    private List<FigureRecordView> views(List<WorkEntries.Entry> all, Locale locale) {
        return all.stream()
                .map(e -> new FigureRecordView(
                        e.pieceId(),
                        e.title().isBlank() ? texts.text("news.untitled", Map.of(), locale) : e.title(),
                        texts.text("form." + e.form(), Map.of(), locale),
                        e.who(),
                        e.at(),
                        e.reason() == null ? "" : e.reason(),
                        e.seconds()))
                .toList();
    }

    private FigureRecordView view(DueEntry d, Locale locale) {
        return new FigureRecordView(
                d.due().piece(),
                d.due().title(),
                texts.text("form." + d.due().form(), Map.of(), locale),
                d.due().people(),
                d.due().deadline(),
                texts.text("production.due." + d.state().code(), Map.of(), locale),
                null);
    }

    private FigureRecordView view(ProductionFacts.StoryInForms s, Locale locale) {
        String forms = s.forms().stream()
                .map(f -> texts.text("form." + f.form(), Map.of(), locale))
                .collect(Collectors.joining(", "));
        return new FigureRecordView(
                s.forms().getFirst().piece(),
                s.title(),
                forms,
                "",
                s.reached(ProductionDesk.FORMS_OF_A_CONVERGED_STORY),
                texts.text("production.story-number", Map.of("number", s.number()), locale),
                null);
    }
}
