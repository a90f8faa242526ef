package vn.hoitu.editorial.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.actor.Role;

/** Designs as an agency might draw them: a way from the writer to readers, and whatever else chance adds. */
final class RandomDesigns {

    private static final List<Role> DESKS = List.of(Role.EDITOR, Role.DESK_HEAD, Role.SECRETARY, Role.EDITOR_IN_CHIEF);
    private static final List<Phase> MIDDLE = List.of(Phase.SUBMITTED, Phase.REVIEWED, Phase.APPROVED);
    private static final int REVIEW_MINUTES = 60;

    private final Random random;
    private final List<Step> steps = new ArrayList<>();
    private final List<Transition> ways = new ArrayList<>();

    private RandomDesigns(Random random) {
        this.random = random;
    }

    /** Most of them may run; some are broken in one way or another. */
    static WorkflowDesign any(Random random) {
        return new RandomDesigns(random).draw();
    }

    static WorkflowDesign thatMayRun(Random random) {
        while (true) {
            WorkflowDesign design = any(random);
            if (DesignCheck.findings(design).isEmpty()) {
                return design;
            }
        }
    }

    private WorkflowDesign draw() {
        steps.add(step(Step.FIRST, Phase.DRAFT, List.of(Role.REPORTER)));
        int middle = 1 + random.nextInt(6);
        for (int i = 0; i < middle; i++) {
            Phase phase = i == 0 ? MIDDLE.get(random.nextInt(2)) : MIDDLE.get(random.nextInt(MIDDLE.size()));
            steps.add(step("step-" + i, phase, some(DESKS)));
        }
        steps.add(step(Step.LAST, Phase.PUBLISHED, List.of()));
        for (int i = 0; i + 1 < steps.size(); i++) {
            way(steps.get(i), steps.get(i + 1));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            way(steps.get(random.nextInt(steps.size() - 1)), steps.get(random.nextInt(steps.size())));
        }
        return new WorkflowDesign(steps, ways);
    }

    private static Step step(String code, Phase phase, List<Role> roles) {
        return new Step(code, new Label("Bước " + code, "Step " + code), phase, roles, null, List.of());
    }

    private void way(Step from, Step to) {
        Kind kind = switch (to.phase()) {
            case DRAFT -> Kind.RETURN;
            case SUBMITTED, REVIEWED -> random.nextInt(4) == 0 ? Kind.RETURN : Kind.FORWARD;
            case APPROVED -> Kind.APPROVE;
            case PUBLISHED -> Kind.PUBLISH;
        };
        List<Role> roles = new ArrayList<>(
                from.isFirst() ? List.of(Role.REPORTER) : from.roles().subList(0, 1));
        some(DESKS).stream().filter(role -> !roles.contains(role)).forEach(roles::add);
        if (random.nextInt(4) == 0) {
            roles.retainAll(WorkflowDesign.HEADS);
        }
        String code = "way-" + ways.size();
        ways.add(new Transition(
                code,
                new Label("Đường " + code, "Way " + code),
                from.code(),
                to.code(),
                kind,
                roles,
                true,
                kind == Kind.RETURN,
                false,
                review(kind)));
    }

    private @Nullable Integer review(Kind kind) {
        return kind == Kind.PUBLISH && random.nextInt(3) > 0 ? REVIEW_MINUTES : null;
    }

    private List<Role> some(List<Role> roles) {
        List<Role> shuffled = new ArrayList<>(roles);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(roles.size()));
    }
}
