package vn.hoitu.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoitu.editorial.Sections;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.text.VietnameseText;

/** Reads what people write into the plan, and says field by field what does not fit. */
@Component
class WishReading {

    static final int MOST_TITLE_CHARACTERS = 200;
    static final int MOST_ANGLE_CHARACTERS = 2_000;
    static final int MOST_LINE_CHARACTERS = 200;
    /** A plan reaches this far to both sides of today; beyond it a date is a slip of the finger. */
    static final Duration FARTHEST_DAY = Duration.ofDays(731);

    private static final Set<String> PRIORITIES = Set.of("normal", "important", "urgent");

    /** A story as the request gives it; null leaves a field as it is, a field named in {@code clear} is emptied. */
    record StoryWish(
            @Nullable LocalDate day,
            @Nullable String title,
            @Nullable String angle,
            @Nullable UUID sectionId,
            @Nullable String priority,
            @Nullable String place,
            @Nullable String equipment,
            @Nullable Instant deadline,
            @Nullable Set<String> clear) {

        boolean clears(String field) {
            return clear != null && clear.contains(field);
        }
    }

    record Read(LocalDate day, Story.Wish wish) {}

    private final Sections sections;

    WishReading(Sections sections) {
        this.sections = sections;
    }

    /** Nobody plans for a day so far away, and who writes one has mistyped its year. */
    static boolean isTooFar(LocalDate day, LocalDate today) {
        return Math.abs(day.toEpochDay() - today.toEpochDay()) > FARTHEST_DAY.toDays();
    }

    Outcome<Read> read(AgencyId agency, StoryWish given, LocalDate today, @Nullable Story before) {
        Story.Wish old = before == null ? new Story.Wish("", "", null, "normal", "", "", null) : before.wish();
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate day = given.day() != null ? given.day() : before == null ? today : before.day();
        if (isTooFar(day, today)) {
            problems.add(FieldProblem.of("day", "too-far"));
        }
        String title = text(given.title(), old.title(), "title", MOST_TITLE_CHARACTERS, problems);
        if (title.isEmpty()) {
            problems.add(FieldProblem.of("title", "required"));
        }
        String priority = given.priority() == null ? old.priority() : given.priority();
        if (!PRIORITIES.contains(priority)) {
            problems.add(FieldProblem.of("priority", "unknown"));
        }
        if (given.sectionId() != null
                && sections.of(agency).stream().noneMatch(s -> s.id().equals(given.sectionId()))) {
            problems.add(FieldProblem.of("sectionId", "unknown"));
        }
        Story.Wish wish = new Story.Wish(
                title,
                text(given.angle(), old.angle(), "angle", MOST_ANGLE_CHARACTERS, problems),
                given.clears("sectionId") ? null : given.sectionId() == null ? old.sectionId() : given.sectionId(),
                priority,
                text(given.place(), old.place(), "place", MOST_LINE_CHARACTERS, problems),
                text(given.equipment(), old.equipment(), "equipment", MOST_LINE_CHARACTERS, problems),
                given.clears("deadline") ? null : given.deadline() == null ? old.deadline() : given.deadline());
        return problems.isEmpty()
                ? Outcome.done(new Read(day, wish))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    static String text(@Nullable String given, String old, String field, int most, List<FieldProblem> problems) {
        String text = given == null ? old : VietnameseText.nfc(given.strip());
        if (text.length() > most) {
            problems.add(new FieldProblem(field, "too-long", Map.of("limit", most)));
        }
        return text;
    }
}
