package vn.hoitu.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hoitu.organization.OrganizationDirectory;
import vn.hoitu.organization.OrganizationView;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/**
 * A unit that was merged or dissolved keeps its report; by a dated decision the one after it hands it in. The figures
 * are then those of the one after it, because the list of a period is that of its last day. Who came after it the
 * register tells; to anybody else its report does not go, or it would be gone from the count. Where the one after it
 * reports in the round already, the two reports become one.
 */
@Service
class PassingOn {

    private final FormDesk desk;
    private final Obligations obligations;
    private final ObligationActs acts;
    private final AnswerLinks links;
    private final Successors successors;
    private final OrganizationDirectory directory;
    private final CollectionTime time;

    PassingOn(
            FormDesk desk,
            Obligations obligations,
            ObligationActs acts,
            AnswerLinks links,
            Successors successors,
            OrganizationDirectory directory,
            CollectionTime time) {
        this.desk = desk;
        this.obligations = obligations;
        this.acts = acts;
        this.links = links;
        this.successors = successors;
        this.directory = directory;
        this.time = time;
    }

    /** @param on the day of the decision */
    Outcome<UUID> passOn(
            Actor actor,
            UUID id,
            @Nullable Integer version,
            @Nullable UUID to,
            @Nullable LocalDate on,
            @Nullable String reason) {
        return desk.changing(actor, id, version, seen -> {
            if (on == null || on.isAfter(time.today())) {
                return Outcome.refused(
                        Refusal.invalid(FieldProblem.of("on", on == null ? "required" : "not-in-future")));
            }
            if (to == null) {
                return Outcome.refused(Refusal.invalid(FieldProblem.of("to", "required")));
            }
            Optional<Refusal> unfit = unfit(actor, seen.obligation(), to, on);
            return unfit.isPresent()
                    ? Outcome.refused(unfit.get())
                    : Words.said(reason, "reason").then(w -> passed(actor, seen, to, on, w));
        });
    }

    private Outcome<UUID> passed(Actor actor, Reports.Seen seen, UUID to, LocalDate on, String reason) {
        Obligation o = seen.obligation();
        String name = directory
                .find(to, on, actor.locale())
                .map(OrganizationView::name)
                .orElseThrow();
        boolean joins = obligations.of(seen.round().id()).stream()
                .filter(other -> !other.id().equals(o.id()) && other.state() != Obligation.State.JOINED)
                .anyMatch(other -> other.holderId().equals(to));
        Obligation after = joins ? Moves.joined(o, to, name) : Moves.passedOn(o, to, name);
        // The keys were given to the one that reports no more.
        links.revoke(o.id(), time.now());
        return desk.moved(actor, seen, after, joins ? "joined" : "passed-on", to, reason, on);
    }

    private Optional<Refusal> unfit(Actor actor, Obligation o, UUID to, LocalDate on) {
        boolean stands = directory
                .find(to, on, actor.locale())
                .filter(body -> body.state().equals("active"))
                .isPresent();
        if (!stands || o.holderId().equals(to)) {
            return Optional.of(Refusal.invalid(FieldProblem.of("to", stands ? "holder-already" : "holder-not-active")));
        }
        return o.state().isReported() || acts.counting(o.id()).isPresent()
                ? Optional.of(Refusal.of(Refusal.Kind.CONFLICT, "report-handed-in-already"))
                : noHeir(actor, o, to, time.today()).map(Refusal::invalid);
    }

    /** Whoever holds it by mistake may give it back to the unit itself. */
    private Optional<FieldProblem> noHeir(Actor actor, Obligation o, UUID to, LocalDate today) {
        Map<UUID, String> heirs = successors.after(List.of(o.unitId(), o.holderId()), today, actor.locale());
        if (o.unitId().equals(to) || heirs.containsKey(to)) {
            return Optional.empty();
        }
        if (!heirs.isEmpty()) {
            String after = heirs.values().stream().distinct().collect(Collectors.joining(", "));
            return Optional.of(
                    new FieldProblem("to", "not-a-successor", Map.of("name", o.holderName(), "after", after)));
        }
        return Optional.of(directory
                .find(o.holderId(), today, actor.locale())
                .map(OrganizationView::validTo)
                .filter(end -> !end.isAfter(today))
                .map(end -> new FieldProblem(
                        "to",
                        "holder-without-successor",
                        Map.of("name", o.holderName(), "on", CollectionTime.day(end))))
                .orElseGet(() -> new FieldProblem("to", "holder-stands", Map.of("name", o.holderName()))));
    }
}
