package vn.hoitu.editorial.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hoitu.editorial.workflow.Progress.Approval;
import vn.hoitu.shared.actor.Role;

/** Moves pieces through one design. Pure: it says what may be done and what comes of it, and keeps nothing. */
public final class Engine {

    private final WorkflowDesign design;

    public Engine(WorkflowDesign design) {
        this.design = design;
    }

    public WorkflowDesign design() {
        return design;
    }

    /** The ways out of the step where the piece stands, whoever may take them. */
    public List<Transition> ways(Progress progress) {
        return design.from(progress.step());
    }

    public Verdict judge(Progress progress, Transition transition, Hands hands) {
        if (!transition.from().equals(progress.step())) {
            return Verdict.NOT_NOW;
        }
        boolean own = hands.ownMay(transition);
        if (!own && !hands.lentMay(transition)) {
            return Verdict.NOT_THEIRS;
        }
        if (approves(transition) && hands.owns() && !hands.isChiefInPerson()) {
            return Verdict.OWN_PIECE;
        }
        if (transition.kind() == Kind.PUBLISH && !approves(transition) && progress.approval() == Approval.NONE) {
            return Verdict.NOT_APPROVED;
        }
        return own ? Verdict.ALLOWED : Verdict.ON_BEHALF;
    }

    /** Whether taking it makes somebody answer for the text; a publication straight from the desk does. */
    public boolean approves(Transition transition) {
        return transition.kind() == Kind.APPROVE
                || transition.kind() == Kind.PUBLISH
                        && design.known(transition.from()).phase() != Phase.APPROVED;
    }

    /** Where the piece stands after a transition that was permitted. */
    public Progress after(Progress progress, Transition transition, Hands hands) {
        Approval given = hands.isHead() ? Approval.HEAD : Approval.STAFF;
        return switch (transition.kind()) {
            case FORWARD, RETURN -> new Progress(transition.to(), Approval.NONE, false);
            case APPROVE -> new Progress(transition.to(), given, false);
            case PUBLISH -> {
                Approval approval = approves(transition) ? given : progress.approval();
                boolean answered = approval == Approval.HEAD || hands.isHead();
                yield new Progress(transition.to(), approval, !answered);
            }
        };
    }

    /** An approved text was changed: the piece goes back to where it is approved. */
    public Progress approvalLost(Progress progress) {
        return new Progress(approvedFrom(progress.step()), Approval.NONE, false);
    }

    /** The latest step before it that waits for an approval, past steps that were approved themselves. */
    private String approvedFrom(String step) {
        Set<String> seen = new HashSet<>(Set.of(step));
        Deque<String> open = new ArrayDeque<>(seen);
        List<Step> unapproved = new ArrayList<>();
        while (!open.isEmpty()) {
            for (Transition way : design.into(open.pop())) {
                Step from = design.known(way.from());
                if (from.phase() != Phase.APPROVED) {
                    unapproved.add(from);
                } else if (seen.add(from.code())) {
                    open.push(from.code());
                }
            }
        }
        return unapproved.stream()
                .max(Comparator.comparing(Step::phase))
                .map(Step::code)
                .orElse(step);
    }

    /** The head looked at what had gone out without him. */
    public Progress reviewed(Progress progress) {
        return new Progress(progress.step(), Approval.HEAD, false);
    }

    /** The one role that answers for a piece at a step while nobody took it by name. */
    public Role answering(String step) {
        return design.known(step).roles().getFirst();
    }
}
