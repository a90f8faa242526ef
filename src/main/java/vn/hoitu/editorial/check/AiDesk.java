package vn.hoitu.editorial.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.audit.AuditFact;
import vn.hoitu.identity.Directory;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.IdSource;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** Where people declare what part AI had in a piece, and who answers for it (NĐ 237/2026, Điều 24). */
@Service
class AiDesk {

    static final int MOST_TOOL_CHARACTERS = 120;
    static final int MOST_PURPOSE_CHARACTERS = 500;

    /** @param labelled whether readers are told, because the content may be mistaken for fact or for a real person */
    record Wish(
            @Nullable String medium,
            @Nullable String tool,
            @Nullable String purpose,
            @Nullable Boolean labelled,
            @Nullable UUID responsible) {}

    private final CheckDesk desk;
    private final CheckedPieces pieces;
    private final AiLog log;
    private final Directory directory;
    private final IdSource ids;
    private final Clock clock;

    AiDesk(CheckDesk desk, CheckedPieces pieces, AiLog log, Directory directory, IdSource ids, Clock clock) {
        this.desk = desk;
        this.pieces = pieces;
        this.log = log;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whoever declares answers for the use, if nobody else of the agency is named. */
    Outcome<CheckReport> declare(AgencyId agency, Actor actor, UUID piece, Wish wish) {
        UUID responsible =
                Objects.requireNonNullElse(wish.responsible(), actor.person().value());
        return desk.declare(agency, actor, piece, seen -> {
            List<FieldProblem> problems = problems(agency, wish);
            if (!problems.isEmpty()) {
                return Outcome.refused(Refusal.invalid(problems.toArray(FieldProblem[]::new)));
            }
            AiLog.Entry said = AiLog.entry(ids.next(), seen.piece(), "used", null, "", actor, clock.instant());
            AiLog.Entry used = new AiLog.Entry(
                    said.id(),
                    piece,
                    "used",
                    said.documentVersion(),
                    wish.medium(),
                    Words.tidy(wish.tool()),
                    Words.tidy(wish.purpose()),
                    !Boolean.FALSE.equals(wish.labelled()),
                    responsible,
                    directory.namesOf(List.of(responsible)).getOrDefault(responsible, actor.name()),
                    null,
                    "",
                    said.byId(),
                    said.byName(),
                    said.at());
            log.add(agency, used);
            pieces.relabelled(agency, piece);
            return Outcome.done(
                    AuditFact.of("ai.declared", "piece", piece, seen.title()).changing(Map.of(), values(used)));
        });
    }

    Outcome<CheckReport> declareNone(AgencyId agency, Actor actor, UUID piece) {
        return desk.declare(agency, actor, piece, seen -> {
            if (!AiLog.standing(log.of(agency, piece)).isEmpty()) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "ai-uses-declared"));
            }
            log.add(agency, AiLog.entry(ids.next(), seen.piece(), "none", null, "", actor, clock.instant()));
            return Outcome.done(AuditFact.of("ai.none", "piece", piece, seen.title()));
        });
    }

    /** The declaration stays in the log, with the reason why it does not hold. */
    Outcome<CheckReport> withdraw(AgencyId agency, Actor actor, UUID piece, UUID use, @Nullable String reason) {
        return desk.declare(agency, actor, piece, seen -> {
            Optional<FieldProblem> problem = Words.problem(reason, "reason", CheckDesk.MOST_REASON_CHARACTERS);
            if (problem.isPresent()) {
                return Outcome.refused(Refusal.invalid(problem.get()));
            }
            Optional<AiLog.Entry> standing = AiLog.standing(log.of(agency, piece)).stream()
                    .filter(e -> e.id().equals(use))
                    .findFirst();
            if (standing.isEmpty()) {
                return Outcome.refused(Refusal.absent());
            }
            String why = Words.tidy(reason);
            log.add(agency, AiLog.entry(ids.next(), seen.piece(), "withdrawn", use, why, actor, clock.instant()));
            pieces.relabelled(agency, piece);
            return Outcome.done(AuditFact.of("ai.withdrawn", "piece", piece, seen.title())
                    .changing(values(standing.get()), Map.of("reason", why)));
        });
    }

    private List<FieldProblem> problems(AgencyId agency, Wish wish) {
        List<FieldProblem> problems = new ArrayList<>();
        if (wish.medium() == null || AiMedium.of(wish.medium()).isEmpty()) {
            problems.add(FieldProblem.of("medium", "unknown"));
        }
        Stream.of(
                        Words.problem(wish.tool(), "tool", MOST_TOOL_CHARACTERS),
                        Words.problem(wish.purpose(), "purpose", MOST_PURPOSE_CHARACTERS))
                .flatMap(Optional::stream)
                .forEach(problems::add);
        if (wish.responsible() != null && !directory.staffOf(agency).contains(wish.responsible())) {
            problems.add(FieldProblem.of("responsible", "unknown-colleague"));
        }
        return problems;
    }

    private static Map<String, Object> values(AiLog.Entry e) {
        return Map.of(
                "medium", Objects.requireNonNullElse(e.medium(), ""),
                "tool", Objects.requireNonNullElse(e.tool(), ""),
                "purpose", Objects.requireNonNullElse(e.purpose(), ""),
                "labelled", e.labelled(),
                "responsible", Objects.requireNonNullElse(e.responsibleName(), ""));
    }
}
