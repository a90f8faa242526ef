package vn.hoitu.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoitu.editorial.workflow.Kind;
import vn.hoitu.editorial.workflow.Label;
import vn.hoitu.editorial.workflow.Phase;
import vn.hoitu.editorial.workflow.Step;
import vn.hoitu.editorial.workflow.Transition;
import vn.hoitu.editorial.workflow.WorkflowDesign;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Outcome;
import vn.hoitu.shared.problem.Refusal;

/** A design as it is stored and comes over HTTP. */
record DesignForm(
        @Nullable List<StepDesignForm> steps, @Nullable List<WayDesignForm> transitions) {

    record StepDesignForm(
            @Nullable String code,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable String phase,
            @Nullable List<String> roles,
            @Nullable Integer limitMinutes,
            @Nullable List<String> escalation) {}

    record WayDesignForm(
            @Nullable String code,
            @Nullable String nameVi,
            @Nullable String nameEn,
            @Nullable String from,
            @Nullable String to,
            @Nullable String kind,
            @Nullable List<String> roles,
            @Nullable Boolean checks,
            @Nullable Boolean reasonRequired,
            @Nullable Boolean grades,
            @Nullable Integer reviewAfterMinutes) {}

    static DesignForm of(WorkflowDesign design) {
        return new DesignForm(
                design.steps().stream()
                        .map(s -> new StepDesignForm(
                                s.code(),
                                s.name().vi(),
                                s.name().en(),
                                s.phase().code(),
                                codes(s.roles()),
                                s.limitMinutes(),
                                codes(s.escalation())))
                        .toList(),
                design.transitions().stream()
                        .map(t -> new WayDesignForm(
                                t.code(),
                                t.name().vi(),
                                t.name().en(),
                                t.from(),
                                t.to(),
                                t.kind().code(),
                                codes(t.roles()),
                                t.checks(),
                                t.reasonRequired(),
                                t.grades(),
                                t.reviewAfterMinutes()))
                        .toList());
    }

    /** What it says in the words of the kernel; a word that the kernel does not have is refused with its place. */
    Outcome<WorkflowDesign> read() {
        Reading reading = new Reading(new ArrayList<>());
        List<Step> readSteps = new ArrayList<>();
        for (StepDesignForm step : orEmpty(steps)) {
            readSteps.add(reading.step(step, "design.steps[%d]".formatted(readSteps.size())));
        }
        List<Transition> readWays = new ArrayList<>();
        for (WayDesignForm way : orEmpty(transitions)) {
            readWays.add(reading.way(way, "design.transitions[%d]".formatted(readWays.size())));
        }
        return reading.problems.isEmpty()
                ? Outcome.done(new WorkflowDesign(readSteps, readWays))
                : Outcome.refused(Refusal.invalid(reading.problems.toArray(FieldProblem[]::new)));
    }

    private static List<String> codes(List<Role> roles) {
        return roles.stream().map(Role::code).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    private record Reading(List<FieldProblem> problems) {

        Step step(StepDesignForm form, String place) {
            return new Step(
                    text(form.code()),
                    new Label(text(form.nameVi()), text(form.nameEn())),
                    known(Phase.of(text(form.phase())), place + ".phase", Phase.SUBMITTED),
                    roles(form.roles(), place + ".roles"),
                    form.limitMinutes(),
                    roles(form.escalation(), place + ".escalation"));
        }

        Transition way(WayDesignForm form, String place) {
            Kind kind = known(Kind.of(text(form.kind())), place + ".kind", Kind.FORWARD);
            return new Transition(
                    text(form.code()),
                    new Label(text(form.nameVi()), text(form.nameEn())),
                    text(form.from()),
                    text(form.to()),
                    kind,
                    roles(form.roles(), place + ".roles"),
                    Objects.requireNonNullElse(form.checks(), kind != Kind.RETURN),
                    Objects.requireNonNullElse(form.reasonRequired(), kind == Kind.RETURN),
                    Objects.requireNonNullElse(form.grades(), false),
                    form.reviewAfterMinutes());
        }

        private List<Role> roles(@Nullable List<String> codes, String place) {
            List<Role> roles = new ArrayList<>();
            for (String code : orEmpty(codes)) {
                roles.add(known(Role.of(code), place, Role.REPORTER));
            }
            return roles.stream().distinct().toList();
        }

        private <T> T known(Optional<T> found, String place, T instead) {
            if (found.isEmpty()) {
                problems.add(FieldProblem.of(place, "unknown"));
            }
            return found.orElse(instead);
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text.strip();
        }
    }
}
