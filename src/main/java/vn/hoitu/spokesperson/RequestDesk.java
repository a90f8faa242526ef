package vn.hoitu.spokesperson;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.audit.AuditTrail;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.VietnamTime;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.law.LegalDeadlines;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.tenancy.Tenancy;

/** The agency's side of requests: sends them with their questions, writes on, takes them back. */
@Service
class RequestDesk {

    static final int MOST_QUESTIONS = 50;
    static final int MOST_QUESTION_CHARACTERS = 2_000;
    private static final Set<String> KINDS = Set.of("information", "interview");

    /** A request as it is written. */
    record RequestWish(
            @Nullable UUID authorityId,
            @Nullable String kind,
            @Nullable String subject,
            @Nullable List<String> questions) {}

    private record Read(UUID authority, String kind, String subject, List<String> questions) {}

    private final PressRequests requests;
    private final Releases releases;
    private final SpokespersonPolicy policy;
    private final LegalDeadlines deadlines;
    private final Directory directory;
    private final DeskNews news;
    private final AuditTrail audit;
    private final Tenancy tenancy;
    private final IdSource ids;
    private final Clock clock;

    RequestDesk(
            PressRequests requests,
            Releases releases,
            SpokespersonPolicy policy,
            LegalDeadlines deadlines,
            Directory directory,
            DeskNews news,
            AuditTrail audit,
            Tenancy tenancy,
            IdSource ids,
            Clock clock) {
        this.requests = requests;
        this.releases = releases;
        this.policy = policy;
        this.deadlines = deadlines;
        this.directory = directory;
        this.news = news;
        this.audit = audit;
        this.tenancy = tenancy;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<UUID> send(AgencyId agency, Actor actor, RequestWish wish) {
        if (!policy.asks(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return read(wish).map(read -> tenancy.within(agency, () -> sent(agency, actor, read)));
    }

    private UUID sent(AgencyId agency, Actor actor, Read read) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, VietnamTime.ZONE);
        PressRequest q = new PressRequest(
                ids.next(),
                read.authority(),
                news.nameOf(read.authority()),
                agency.value(),
                news.nameOf(agency.value()),
                releases.nextNumber(read.authority(), "request"),
                read.kind(),
                PressRequest.SENT,
                read.subject(),
                false,
                actor.person().value(),
                actor.name(),
                now,
                deadlines
                        .after(today, "press-request.answered")
                        .map(d -> new PressRequest.Due(d.on(), d.citation(), d.certainty()))
                        .orElse(null),
                null,
                null,
                1);
        requests.add(q, read.questions());
        record(actor, q, "press-request.sent");
        news.tellAuthority(q, "sent");
        return q.id();
    }

    Outcome<UUID> write(AgencyId agency, Actor actor, UUID id, @Nullable String text) {
        return onRequest(
                agency,
                actor,
                id,
                q -> written(text).map(words -> {
                    requests.write(id, message("write", words, actor));
                    PressRequest now = q.with(q.state(), q.reviewWanted(), q.closedAt(), q.reason());
                    requests.save(now);
                    record(actor, q, "press-request.written");
                    news.tellAuthority(now, "written");
                    return id;
                }));
    }

    Outcome<UUID> withdraw(AgencyId agency, Actor actor, UUID id) {
        return onRequest(agency, actor, id, q -> {
            if (!q.isOpen()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "press-request-closed"));
            }
            PressRequest now = q.with(PressRequest.WITHDRAWN, q.reviewWanted(), clock.instant(), null);
            requests.save(now);
            record(actor, q, "press-request.withdrawn");
            news.tellAuthority(now, "withdrawn");
            return Outcome.done(id);
        });
    }

    private Outcome<UUID> onRequest(
            AgencyId agency, Actor actor, UUID id, java.util.function.Function<PressRequest, Outcome<UUID>> work) {
        if (!policy.asks(actor, agency)) {
            return Outcome.refused(Refusal.forbidden());
        }
        return tenancy.within(agency, () -> {
            Optional<PressRequest> found = requests.lock(PressRequests.Side.AGENCY, agency.value(), id);
            return found.map(work).orElseGet(() -> Outcome.refused(Refusal.absent()));
        });
    }

    private Outcome<Read> read(RequestWish w) {
        List<FieldProblem> problems = new ArrayList<>();
        UUID authority = w.authorityId();
        boolean known = authority != null
                && !directory
                        .holders(new AgencyId(authority), Set.of(Role.SPOKESPERSON))
                        .isEmpty();
        if (!known) {
            problems.add(FieldProblem.of("authorityId", authority == null ? "required" : "no-desk"));
        }
        String kind = Objects.requireNonNullElse(w.kind(), "information");
        if (!KINDS.contains(kind)) {
            problems.add(FieldProblem.of("kind", "unknown"));
        }
        String subject = DeskReading.required(
                "subject",
                DeskReading.line("subject", w.subject(), DeskReading.MOST_LINE_CHARACTERS, problems),
                problems);
        List<String> questions = questions(w, problems);
        return problems.isEmpty() && authority != null
                ? Outcome.done(new Read(authority, kind, subject, questions))
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private static List<String> questions(RequestWish w, List<FieldProblem> problems) {
        List<String> given = w.questions() == null ? List.of() : w.questions();
        List<String> questions = given.stream()
                .map(q -> DeskReading.text("questions", q, MOST_QUESTION_CHARACTERS, problems))
                .filter(q -> !q.isEmpty())
                .toList();
        if (questions.isEmpty()) {
            problems.add(FieldProblem.of("questions", "required"));
        } else if (questions.size() > MOST_QUESTIONS) {
            problems.add(new FieldProblem("questions", "too-many", Map.of("limit", MOST_QUESTIONS)));
        }
        return questions;
    }

    private static Outcome<String> written(@Nullable String given) {
        List<FieldProblem> problems = new ArrayList<>();
        String text = DeskReading.required(
                "text", DeskReading.text("text", given, DeskReading.MOST_TEXT_CHARACTERS, problems), problems);
        return problems.isEmpty()
                ? Outcome.done(text)
                : Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
    }

    private PressRequest.Message message(String act, String text, Actor actor) {
        return new PressRequest.Message(ids.next(), "agency", act, text, actor.name(), clock.instant());
    }

    private void record(Actor actor, PressRequest q, String act) {
        audit.record(
                new AgencyId(q.agency()),
                actor,
                AuditFact.of(act, "press-request", q.id(), q.subject())
                        .changing(Map.of(), Map.of("authority", q.authorityName())));
    }
}
