package vn.hoitu.editorial.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.hoitu.editorial.workflow.Progress.Approval;
import vn.hoitu.shared.actor.Role;

/** Whatever agencies design and whatever people do: pieces stay within the design, and somebody answers for them. */
class EngineTests {

    private static final int MOST_ACTS = 60;
    private static final List<Role> NEWSROOM = List.copyOf(new TreeSet<>(WorkflowDesign.NEWSROOM));

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void randomActsNeverLeaveTheDesignNorLoseAccountability(@ForAll long seed) {
        Random random = new Random(seed);
        WorkflowDesign design = RandomDesigns.thatMayRun(random);
        Engine engine = new Engine(design);
        Progress progress = Progress.begun();
        for (int i = 0; i < MOST_ACTS && !stands(design, progress).isLast(); i++) {
            Hands hands = someone(random);
            Transition way =
                    design.transitions().get(random.nextInt(design.transitions().size()));
            if (random.nextInt(10) == 0 && stands(design, progress).phase() == Phase.APPROVED) {
                progress = engine.approvalLost(progress);
                assertThat(stands(design, progress).phase())
                        .as("a changed text is approved by nobody")
                        .isNotIn(Phase.APPROVED, Phase.PUBLISHED, Phase.DRAFT);
            } else if (engine.judge(progress, way, hands).permits()) {
                permittedByTheDesign(progress, way, hands);
                progress = engine.after(progress, way, hands);
                assertThat(progress.step()).isEqualTo(way.to());
                if (way.kind() == Kind.PUBLISH) {
                    somebodyAnsweredForThePublication(progress, way, hands);
                }
            }
            somebodyAnswers(design, engine, progress);
        }
        assertThat(leadsToReaders(design, progress.step())).isTrue();
    }

    private static void permittedByTheDesign(Progress before, Transition way, Hands hands) {
        assertThat(way.from()).isEqualTo(before.step());
        Set<Role> any = EnumSet.copyOf(hands.own());
        any.addAll(hands.lent());
        any.retainAll(way.roles());
        assertThat(any).as("a role of the design took it").isNotEmpty();
        if (any.equals(Set.of(Role.REPORTER))) {
            assertThat(hands.owns()).as("reporters move their own pieces").isTrue();
        }
        boolean chief = hands.own().contains(Role.EDITOR_IN_CHIEF);
        boolean straight = way.kind() == Kind.PUBLISH && before.approval() == Approval.NONE;
        if (hands.owns() && !chief) {
            assertThat(way.kind() == Kind.APPROVE || straight)
                    .as("an own piece is approved by its owner")
                    .isFalse();
        }
    }

    private static void somebodyAnsweredForThePublication(Progress after, Transition way, Hands hands) {
        assertThat(after.approval()).isNotEqualTo(Approval.NONE);
        boolean head = after.approval() == Approval.HEAD || hands.isHead();
        assertThat(after.reviewOwed()).isEqualTo(!head);
        if (!head) {
            assertThat(way.reviewAfterMinutes())
                    .as("the head reviews what went out without him")
                    .isNotNull();
        }
    }

    private static void somebodyAnswers(WorkflowDesign design, Engine engine, Progress progress) {
        Step step = stands(design, progress);
        if (!step.isLast()) {
            assertThat(step.roles()).as("exactly one role answers").contains(engine.answering(step.code()));
        }
        if (step.phase() == Phase.APPROVED) {
            assertThat(progress.approval()).isNotEqualTo(Approval.NONE);
        }
    }

    private static Step stands(WorkflowDesign design, Progress progress) {
        return design.step(progress.step()).orElseThrow(() -> new AssertionError("left the design: " + progress));
    }

    private static boolean leadsToReaders(WorkflowDesign design, String start) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            design.from(open.pop()).stream()
                    .map(Transition::to)
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen.contains(Step.LAST);
    }

    private static Hands someone(Random random) {
        return new Hands(
                Set.of(NEWSROOM.get(random.nextInt(NEWSROOM.size()))),
                random.nextInt(5) == 0 ? Set.of(NEWSROOM.get(random.nextInt(NEWSROOM.size()))) : Set.of(),
                random.nextInt(3) == 0);
    }

    @Test
    void aDeputyActsForWhomHeStandsInAndTheVerdictSaysSo() {
        Engine engine = new Engine(UsualDesigns.of(UsualDesigns.STANDARD));
        Progress desk = new Progress("desk", Approval.NONE, false);
        Transition approve = engine.design().transition("approve").orElseThrow();
        Hands deputy = new Hands(Set.of(Role.EDITOR), Set.of(Role.DESK_HEAD), false);

        assertThat(engine.judge(desk, approve, Hands.of(false, Role.EDITOR))).isEqualTo(Verdict.NOT_THEIRS);
        assertThat(engine.judge(desk, approve, deputy)).isEqualTo(Verdict.ON_BEHALF);
    }

    @Test
    void standingInForTheChiefDoesNotMakeOneApproveTheOwnPiece() {
        Engine engine = new Engine(UsualDesigns.of(UsualDesigns.STANDARD));
        Progress chief = new Progress("chief", Approval.NONE, false);
        Transition sign = engine.design().transition("sign").orElseThrow();

        assertThat(engine.judge(chief, sign, new Hands(Set.of(Role.EDITOR), Set.of(Role.EDITOR_IN_CHIEF), true)))
                .isEqualTo(Verdict.OWN_PIECE);
        assertThat(engine.judge(chief, sign, Hands.of(true, Role.EDITOR_IN_CHIEF)))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void whatTheSecretariatPublishesAloneTheHeadReviewsAfterwards() {
        Engine engine = new Engine(UsualDesigns.of(UsualDesigns.URGENT));
        Progress duty = new Progress("duty", Approval.NONE, false);
        Transition publish = engine.design().transition("publish").orElseThrow();

        assertThat(engine.after(duty, publish, Hands.of(false, Role.SECRETARY)).reviewOwed())
                .isTrue();
        assertThat(engine.after(duty, publish, Hands.of(false, Role.EDITOR_IN_CHIEF))
                        .reviewOwed())
                .isFalse();
    }
}
