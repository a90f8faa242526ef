package vn.hoitu.spokesperson;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The authority's side of requests: takes them on, answers question by question, refuses with its reason. */
@Service
class AnswerDesk {

    /**
     * What the authority does.
     *
     * @param act {@code accept}, {@code answer}, {@code refuse} or {@code write}
     * @param answers by the number of the question
     * @param reviewWanted whether the answers are to be shown to who gave them before they are published
     */
    record AnswerWish(
            @Nullable String act,
            int version,
            @Nullable String text,
            @Nullable List<String> answers,
            @Nullable Boolean reviewWanted) {}

    private final PressRequests requests;
    private final SpokespersonPolicy policy;
    private final DeskNews news;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    AnswerDesk(
            PressRequests requests,
            SpokespersonPolicy policy,
            DeskNews news,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.requests = requests;
        this.policy = policy;
        this.news = news;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<UUID> act(UUID authority, Actor actor, UUID id, AnswerWish wish) {
        if (!policy.speaksFor(actor, authority)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(new AgencyId(authority), () -> {
            Optional<PressRequest> found = requests.lock(PressRequests.Side.AUTHORITY, authority, id);
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            PressRequest q = found.get();
            if (q.version() != wish.version()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "press-request-moved-on"));
            }
            return carryOut(actor, q, wish);
        });
    }

    private Outcome<UUID> carryOut(Actor actor, PressRequest q, AnswerWish wish) {
        String act = Objects.requireNonNullElse(wish.act(), "");
        boolean review = wish.reviewWanted() == null ? q.reviewWanted() : wish.reviewWanted();
        boolean possible = switch (act) {
            case "accept" -> q.state().equals(PressRequest.SENT);
            case "answer", "refuse" -> q.isOpen();
            case "write" -> !q.state().equals(PressRequest.WITHDRAWN);
            default -> false;
        };
        if (!possible) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.CONFLICT, "press-request-act-not-now", Map.of("state", q.state())));
        }
        List<FieldProblem> problems = new ArrayList<>();
        String text = DeskReading.text("text", wish.text(), DeskReading.MOST_TEXT_CHARACTERS, problems);
        List<String> answers = answers(q, wish, problems);
        boolean answered = answers.stream().anyMatch(a -> !a.isEmpty());
        if (act.equals("refuse") || act.equals("write") || act.equals("answer") && !answered) {
            DeskReading.required("text", text, problems);
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
        }
        return Outcome.done(done(actor, q, act, text, answers, review));
    }

    private UUID done(Actor actor, PressRequest q, String act, String text, List<String> answers, boolean review) {
        PressRequest now = switch (act) {
            case "accept" -> q.with(PressRequest.ACCEPTED, review, null, null);
            case "answer" -> q.with(PressRequest.ANSWERED, review, clock.instant(), null);
            case "refuse" -> q.with(PressRequest.REFUSED, review, clock.instant(), text);
            default -> q.with(q.state(), review, q.closedAt(), q.reason());
        };
        for (int i = 0; i < answers.size(); i++) {
            if (!answers.get(i).isEmpty()) {
                requests.answer(q.id(), i + 1, answers.get(i));
            }
        }
        requests.save(now);
        if (!text.isEmpty()) {
            requests.write(
                    q.id(),
                    new PressRequest.Message(ids.next(), "authority", act, text, actor.name(), clock.instant()));
        }
        audit.record(
                new AgencyId(q.authority()),
                actor,
                AuditFact.of("press-request." + act, "press-request", q.id(), q.subject())
                        .changing(Map.of("state", q.state()), Map.of("state", now.state())));
        news.tellAgency(now, act);
        return q.id();
    }

    private List<String> answers(PressRequest q, AnswerWish wish, List<FieldProblem> problems) {
        int questions = requests.questions(q.id()).size();
        List<String> given = wish.answers() == null ? List.of() : wish.answers();
        return given.stream()
                .limit(questions)
                .map(a -> DeskReading.text("answers", a, DeskReading.MOST_TEXT_CHARACTERS, problems))
                .toList();
    }
}
