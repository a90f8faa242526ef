package vn.hoitu.editorial.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hoitu.shared.actor.Role;

/** The steps of a workflow in their order, and the ways between them. What {@link DesignCheck} passed may run. */
public record WorkflowDesign(List<Step> steps, List<Transition> transitions) {

    /** The roles that the law makes answer for what an agency publishes. */
    public static final Set<Role> HEADS = Set.of(Role.EDITOR_IN_CHIEF);

    /** The roles that take part in making a piece. */
    public static final Set<Role> NEWSROOM =
            Set.of(Role.REPORTER, Role.EDITOR, Role.DESK_HEAD, Role.SECRETARY, Role.EDITOR_IN_CHIEF);

    public WorkflowDesign {
        steps = List.copyOf(steps);
        transitions = List.copyOf(transitions);
    }

    public Optional<Step> step(String code) {
        return steps.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    public Optional<Transition> transition(String code) {
        return transitions.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    public List<Transition> from(String step) {
        return transitions.stream().filter(t -> t.from().equals(step)).toList();
    }

    public List<Transition> into(String step) {
        return transitions.stream().filter(t -> t.to().equals(step)).toList();
    }

    Step known(String code) {
        return step(code).orElseThrow(() -> new IllegalArgumentException("No step " + code));
    }
}
