package vn.hoitu.editorial.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoitu.shared.actor.Role;

/** Whether the ways of a design lead where they must; asked when its parts are right by themselves. */
final class PathCheck {

    private final WorkflowDesign design;
    private final Engine engine;
    private final List<Finding> findings = new ArrayList<>();

    private PathCheck(WorkflowDesign design) {
        this.design = design;
        this.engine = new Engine(design);
    }

    static List<Finding> findings(WorkflowDesign design) {
        PathCheck check = new PathCheck(design);
        check.reach();
        check.holders();
        design.transitions().stream()
                .filter(t -> t.kind() == Kind.PUBLISH)
                .filter(t -> !check.headAnswers(t))
                .forEach(t -> check.findings.add(Finding.of("no-head-answers", t.code())));
        check.secondEyes();
        return check.findings;
    }

    private void reach() {
        Set<String> fromStart = reached(
                Step.FIRST,
                step -> design.from(step).stream().map(Transition::to).toList());
        Set<String> toEnd = reached(
                Step.LAST,
                step -> design.into(step).stream().map(Transition::from).toList());
        if (!fromStart.contains(Step.LAST)) {
            findings.add(Finding.of("no-way-to-publish", ""));
        }
        for (Step step : design.steps()) {
            if (!fromStart.contains(step.code()) && !step.isLast()) {
                findings.add(Finding.of("never-reached", step.code()));
            } else if (!toEnd.contains(step.code())) {
                findings.add(Finding.of("dead-end", step.code()));
            }
        }
    }

    private static Set<String> reached(String start, Function<String, List<String>> next) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            next.apply(open.pop()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    /** Whoever answers for a piece at a step must be able to do something with it. */
    private void holders() {
        for (Step step : design.steps()) {
            boolean able = step.isLast()
                    || design.from(step.code()).stream()
                            .anyMatch(t -> t.roles().contains(engine.answering(step.code())));
            if (!able) {
                findings.add(Finding.of("holder-cannot-act", step.code()));
            }
        }
    }

    /** The head publishes, or approved everything that can stand where it goes out, or reviews it afterwards. */
    private boolean headAnswers(Transition publication) {
        if (publication.reviewAfterMinutes() != null || publication.isTheHeads()) {
            return true;
        }
        return !engine.approves(publication)
                && design.into(publication.from()).stream().allMatch(Transition::isTheHeads);
    }

    /** A reporter does not approve, and no single role is the only one to write and the only one to approve. */
    private void secondEyes() {
        design.steps().stream()
                .filter(s -> !s.isFirst() && s.roles().contains(Role.REPORTER))
                .forEach(s -> findings.add(Finding.of("reporter-holds-step", s.code())));
        List<Transition> approvals =
                design.transitions().stream().filter(engine::approves).toList();
        approvals.stream()
                .filter(t -> t.roles().contains(Role.REPORTER))
                .forEach(t -> findings.add(Finding.of("reporter-approves", t.code())));
        Set<Role> writers = roles(design.from(Step.FIRST));
        if (writers.size() == 1 && writers.equals(roles(approvals))) {
            findings.add(Finding.of("same-role-writes-and-approves", ""));
        }
    }

    private static Set<Role> roles(List<Transition> transitions) {
        return transitions.stream().flatMap(t -> t.roles().stream()).collect(Collectors.toSet());
    }
}
