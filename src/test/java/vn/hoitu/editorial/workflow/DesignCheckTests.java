package vn.hoitu.editorial.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoitu.shared.actor.Role;

/** What keeps a design from running. */
class DesignCheckTests {

    private static final WorkflowDesign USUAL = UsualDesigns.of(UsualDesigns.STANDARD);

    @Test
    void theUsualDesignsMayRun() {
        assertThat(DesignCheck.findings(USUAL)).isEmpty();
        assertThat(DesignCheck.findings(UsualDesigns.of(UsualDesigns.URGENT))).isEmpty();
    }

    @Test
    void aStepThatLeadsNowhereIsADeadEnd() {
        List<Step> steps = new ArrayList<>(USUAL.steps());
        steps.add(new Step(
                "legal", new Label("Pháp chế", "Legal"), Phase.REVIEWED, List.of(Role.DESK_HEAD), null, List.of()));
        List<Transition> ways = new ArrayList<>(USUAL.transitions());
        ways.add(way("to-legal", "desk", "legal", Kind.FORWARD, List.of(Role.DESK_HEAD), null));

        assertThat(codes(new WorkflowDesign(steps, ways))).contains("dead-end legal", "holder-cannot-act legal");
        assertThat(codes(new WorkflowDesign(steps, USUAL.transitions()))).contains("never-reached legal");
    }

    @Test
    void thereMustBeAWayToReaders() {
        assertThat(codes(without(t -> t.kind() == Kind.PUBLISH ? null : t))).contains("no-way-to-publish ");
    }

    @Test
    void aHeadAnswersForEveryPublication() {
        WorkflowDesign unreviewed = without(t -> t.code().equals("publish") ? withReview(t, null) : t);

        assertThat(codes(unreviewed)).containsExactly("no-head-answers publish");
    }

    @Test
    void reportersNeitherApproveNorHoldAStepAfterHandingIn() {
        WorkflowDesign design = without(t -> t.code().equals("approve")
                ? way(t.code(), t.from(), t.to(), t.kind(), List.of(Role.DESK_HEAD, Role.REPORTER), null)
                : t);

        assertThat(codes(design)).contains("reporter-approves approve");
    }

    @Test
    void namesAndCodesAreWhole() {
        List<Step> steps = new ArrayList<>(USUAL.steps());
        steps.set(1, new Step("Biên tập", new Label("", ""), Phase.SUBMITTED, List.of(), 1, List.of()));

        assertThat(codes(new WorkflowDesign(steps, USUAL.transitions())))
                .contains("code-form Biên tập", "name-missing Biên tập", "nobody-may Biên tập", "leads-nowhere submit");
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void checkingAnyDesignEndsWithWordsAndNeverWithAnException(@ForAll long seed) {
        WorkflowDesign design = RandomDesigns.any(new java.util.Random(seed));

        assertThat(DesignCheck.findings(design)).doesNotContainNull();
    }

    @Test
    void theKernelKnowsNeitherDatabaseNorWeb() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage("vn.hoitu.editorial.workflow")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "vn.hoitu.shared.actor", "vn.hoitu.editorial.workflow")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("vn.hoitu.editorial.workflow"));
    }

    private static List<String> codes(WorkflowDesign design) {
        return DesignCheck.findings(design).stream()
                .map(f -> f.code() + " " + f.place())
                .toList();
    }

    private static WorkflowDesign without(UnaryOperator<@Nullable Transition> change) {
        List<Transition> ways = new ArrayList<>();
        for (Transition way : USUAL.transitions()) {
            Transition changed = change.apply(way);
            if (changed != null) {
                ways.add(changed);
            }
        }
        return new WorkflowDesign(USUAL.steps(), ways);
    }

    private static Transition withReview(Transition t, @Nullable Integer minutes) {
        return way(t.code(), t.from(), t.to(), t.kind(), t.roles(), minutes);
    }

    private static Transition way(
            String code, String from, String to, Kind kind, List<Role> roles, @Nullable Integer review) {
        return new Transition(
                code, new Label(code, code), from, to, kind, roles, true, kind == Kind.RETURN, false, review);
    }
}
