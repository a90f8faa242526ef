package vn.hoitu.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Reads what a meeting decided, and says field by field what does not fit. */
@Component
class DecisionReading {

    static final int MOST_WORDS_CHARACTERS = 1_000;
    static final int MOST_STORIES = 20;

    /** A decision as the request gives it: whole. */
    record DecisionWish(
            @Nullable String words,
            @Nullable UUID personId,
            @Nullable LocalDate due,
            @Nullable List<UUID> storyIds) {}

    private final PlanBook stories;
    private final Directory directory;
    private final Clock clock;

    DecisionReading(PlanBook stories, Directory directory, Clock clock) {
        this.stories = stories;
        this.directory = directory;
        this.clock = clock;
    }

    boolean knows(AgencyId agency, UUID story) {
        return stories.find(agency, story).isPresent();
    }

    Outcome<Decisions.Decision> read(
            AgencyId agency, Actor actor, DecisionWish given, UUID id, LocalDate day, int version) {
        List<FieldProblem> problems = new ArrayList<>();
        String words = WishReading.text(given.words(), "", "words", MOST_WORDS_CHARACTERS, problems);
        if (words.isEmpty()) {
            problems.add(FieldProblem.of("words", "required"));
        }
        UUID person = given.personId();
        if (person != null
                && directory.holders(agency, PlanningPolicy.READERS).stream()
                        .noneMatch(p -> p.value().equals(person))) {
            problems.add(FieldProblem.of("personId", "unknown"));
        }
        List<UUID> wanted = given.storyIds() == null
                ? List.of()
                : given.storyIds().stream().distinct().toList();
        if (wanted.size() > MOST_STORIES) {
            problems.add(new FieldProblem("storyIds", "too-many", Map.of("limit", MOST_STORIES)));
            wanted = List.of();
        }
        List<Decisions.StoryNamed> named = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Optional<Story> story = stories.find(agency, wanted.get(i));
            if (story.isPresent()) {
                named.add(new Decisions.StoryNamed(
                        story.get().id(), story.get().wish().title()));
            } else {
                problems.add(FieldProblem.of("storyIds[" + i + "]", "unknown"));
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        String name = person == null ? null : directory.namesOf(List.of(person)).getOrDefault(person, "");
        return Outcome.done(new Decisions.Decision(
                id, day, words, person, name, given.due(), named, null, null, actor.name(), clock.instant(), version));
    }
}
