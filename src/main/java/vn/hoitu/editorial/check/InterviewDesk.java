package vn.hoitu.editorial.check;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Where people say whom a piece interviews and how the wish to see the answers first was honoured. */
@Service
class InterviewDesk {

    static final int MOST_NAME_CHARACTERS = 160;
    static final int MOST_NOTE_CHARACTERS = 2_000;
    static final int MOST_INTERVIEWS = 30;

    private final CheckDesk desk;
    private final Interviews interviews;
    private final IdSource ids;
    private final Clock clock;

    InterviewDesk(CheckDesk desk, Interviews interviews, IdSource ids, Clock clock) {
        this.desk = desk;
        this.interviews = interviews;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<CheckReport> add(
            AgencyId agency, Actor actor, UUID piece, @Nullable String interviewee, boolean wantsReview) {
        return desk.declare(agency, actor, piece, seen -> {
            Optional<FieldProblem> problem = Words.problem(interviewee, "interviewee", MOST_NAME_CHARACTERS);
            if (problem.isPresent()) {
                return Outcome.refused(Refusal.invalid(problem.get()));
            }
            if (interviews.of(agency, piece).size() >= MOST_INTERVIEWS) {
                return Outcome.refused(
                        Refusal.invalid(new FieldProblem("interviewee", "too-many", Map.of("limit", MOST_INTERVIEWS))));
            }
            String name = Words.tidy(interviewee);
            interviews.add(agency, piece, ids.next(), name, wantsReview, actor, clock.instant());
            return Outcome.done(AuditFact.of("interview.declared", "piece", piece, seen.title())
                    .changing(Map.of(), Map.of("interviewee", name, "wantsReview", wantsReview)));
        });
    }

    /** The person has seen the answers, and when, and what came of it. */
    Outcome<CheckReport> reviewed(
            AgencyId agency,
            Actor actor,
            UUID piece,
            UUID id,
            int version,
            @Nullable Instant at,
            @Nullable String note) {
        Instant when = at == null ? clock.instant() : at;
        return changed(agency, actor, piece, id, version, "interview.reviewed", false, i -> {
            Optional<FieldProblem> problem = Words.problem(note, "note", MOST_NOTE_CHARACTERS)
                    .or(() -> when.isAfter(clock.instant())
                            ? Optional.of(FieldProblem.of("reviewedAt", "in-future"))
                            : Optional.empty());
            return problem.isPresent()
                    ? Outcome.refused(Refusal.invalid(problem.get()))
                    : Outcome.done(new Interviews.Interview(
                            i.id(),
                            i.interviewee(),
                            i.wantsReview(),
                            when,
                            Words.tidy(note),
                            actor.name(),
                            i.version()));
        });
    }

    Outcome<CheckReport> change(AgencyId agency, Actor actor, UUID piece, UUID id, int version, boolean wantsReview) {
        return changed(
                agency,
                actor,
                piece,
                id,
                version,
                "interview.changed",
                false,
                i -> Outcome.done(new Interviews.Interview(
                        i.id(),
                        i.interviewee(),
                        wantsReview,
                        i.reviewedAt(),
                        i.reviewNote(),
                        i.reviewedBy(),
                        i.version())));
    }

    Outcome<CheckReport> remove(AgencyId agency, Actor actor, UUID piece, UUID id, int version) {
        return changed(agency, actor, piece, id, version, "interview.removed", true, Outcome::done);
    }

    private Outcome<CheckReport> changed(
            AgencyId agency,
            Actor actor,
            UUID piece,
            UUID id,
            int version,
            String act,
            boolean removed,
            Function<Interviews.Interview, Outcome<Interviews.Interview>> change) {
        return desk.declare(agency, actor, piece, seen -> {
            Optional<Interviews.Interview> before = interviews.find(agency, piece, id);
            if (before.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            return change.apply(before.get())
                    .then(after -> interviews.save(agency, piece, after, removed, version)
                            ? Outcome.done(AuditFact.of(act, "piece", piece, seen.title())
                                    .changing(values(before.get()), values(after)))
                            : Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "interview-moved-on")));
        });
    }

    private static Map<String, Object> values(Interviews.Interview i) {
        return Map.of(
                "interviewee", i.interviewee(),
                "wantsReview", i.wantsReview(),
                "reviewedAt", i.reviewedAt() == null ? "" : i.reviewedAt().toString(),
                "note", i.reviewNote());
    }
}
