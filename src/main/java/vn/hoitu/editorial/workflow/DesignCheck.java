package vn.hoitu.editorial.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hoitu.shared.actor.Role;

/** Whether a design may run: whole, without dead ends, with a way to readers and a head who answers on each. */
public final class DesignCheck {

    public static final int MOST_STEPS = 20;
    public static final int MOST_TRANSITIONS = 80;
    public static final int MOST_NAME_CHARACTERS = 60;
    public static final int LEAST_LIMIT_MINUTES = 5;
    public static final int MOST_LIMIT_MINUTES = 30 * 24 * 60;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final WorkflowDesign design;
    private final List<Finding> findings = new ArrayList<>();

    private DesignCheck(WorkflowDesign design) {
        this.design = design;
    }

    /** What is wrong, in the order in which a person would mend it; empty when the design may run. */
    public static List<Finding> findings(WorkflowDesign design) {
        DesignCheck check = new DesignCheck(design);
        check.counts();
        if (check.findings.isEmpty()) {
            check.names();
            design.steps().forEach(check::step);
            check.ends();
            design.transitions().forEach(check::transition);
        }
        if (check.findings.isEmpty()) {
            check.findings.addAll(PathCheck.findings(design));
        }
        return List.copyOf(check.findings);
    }

    private void counts() {
        if (design.steps().size() > MOST_STEPS) {
            findings.add(new Finding("too-many-steps", "", Map.of("limit", MOST_STEPS)));
        }
        if (design.transitions().size() > MOST_TRANSITIONS) {
            findings.add(new Finding("too-many-transitions", "", Map.of("limit", MOST_TRANSITIONS)));
        }
    }

    private void names() {
        Set<String> seen = new HashSet<>();
        design.steps().forEach(s -> name(s.code(), s.name(), seen));
        Set<String> seenWays = new HashSet<>();
        design.transitions().forEach(t -> name(t.code(), t.name(), seenWays));
    }

    private void name(String code, Label name, Set<String> seen) {
        if (!CODE.matcher(code).matches()) {
            findings.add(Finding.of("code-form", code));
        } else if (!seen.add(code)) {
            findings.add(Finding.of("code-twice", code));
        }
        if (name.vi().isBlank() || name.en().isBlank()) {
            findings.add(Finding.of("name-missing", code));
        }
        if (Math.max(name.vi().length(), name.en().length()) > MOST_NAME_CHARACTERS) {
            findings.add(new Finding("name-too-long", code, Map.of("limit", MOST_NAME_CHARACTERS)));
        }
    }

    private void step(Step step) {
        if (!step.isLast()) {
            roles(step.code(), step.roles());
        }
        if (!WorkflowDesign.NEWSROOM.containsAll(step.escalation())) {
            findings.add(Finding.of("role-not-of-the-newsroom", step.code()));
        }
        Integer limit = step.limitMinutes();
        if (limit != null && (limit < LEAST_LIMIT_MINUTES || limit > MOST_LIMIT_MINUTES)) {
            limitOutOfRange(step.code());
        }
        if (limit == null && !step.escalation().isEmpty()) {
            findings.add(Finding.of("escalation-without-limit", step.code()));
        }
    }

    private void ends() {
        boolean first = design.steps().stream().filter(Step::isFirst).count() == 1
                && design.step(Step.FIRST).filter(Step::isFirst).isPresent();
        boolean last = design.steps().stream().filter(Step::isLast).count() == 1
                && design.step(Step.LAST).filter(Step::isLast).isPresent();
        if (!first) {
            findings.add(Finding.of("one-first-step", ""));
        }
        if (!last) {
            findings.add(Finding.of("one-last-step", ""));
        }
    }

    private void transition(Transition way) {
        if (design.step(way.from()).isEmpty() || design.step(way.to()).isEmpty()) {
            findings.add(Finding.of("leads-nowhere", way.code()));
            return;
        }
        roles(way.code(), way.roles());
        if (way.from().equals(way.to())) {
            findings.add(Finding.of("leads-to-itself", way.code()));
        }
        if (design.known(way.from()).isLast()) {
            findings.add(Finding.of("leaves-the-end", way.code()));
        }
        if (!way.kind().leadsTo(design.known(way.to()).phase())) {
            findings.add(Finding.of("kind-does-not-fit", way.code()));
        }
        boolean answers = way.kind() == Kind.APPROVE || way.kind() == Kind.PUBLISH;
        if (answers && design.known(way.from()).isFirst()) {
            findings.add(Finding.of("skips-handing-in", way.code()));
        }
        if (way.kind() == Kind.RETURN && !way.reasonRequired()) {
            findings.add(Finding.of("return-without-reason", way.code()));
        }
        Integer review = way.reviewAfterMinutes();
        if (review != null && way.kind() != Kind.PUBLISH) {
            findings.add(Finding.of("review-without-publication", way.code()));
        }
        if (review != null && (review < LEAST_LIMIT_MINUTES || review > MOST_LIMIT_MINUTES)) {
            limitOutOfRange(way.code());
        }
    }

    private void roles(String place, List<Role> roles) {
        if (roles.isEmpty()) {
            findings.add(Finding.of("nobody-may", place));
        }
        if (!WorkflowDesign.NEWSROOM.containsAll(roles)) {
            findings.add(Finding.of("role-not-of-the-newsroom", place));
        }
    }

    private void limitOutOfRange(String place) {
        findings.add(new Finding(
                "limit-out-of-range", place, Map.of("least", LEAST_LIMIT_MINUTES, "most", MOST_LIMIT_MINUTES)));
    }
}
