package vn.hoitu.organization.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.problem.FieldProblem;
import vn.hoitu.shared.problem.Refusal;
import vn.hoitu.shared.problem.Refusal.Kind;

/** The rules of the register, each as the refusal of whoever breaks it. */
final class Rules {

    private Rules() {}

    static Refusal unknown(UUID id) {
        return Refusal.of(Kind.INVALID, "organization-unknown", Map.of("organizationId", id.toString()));
    }

    static Refusal unknownParent() {
        return Refusal.invalid(FieldProblem.of("parentId", "unknown"));
    }

    static Refusal unknownPressType(String type) {
        return Refusal.invalid(new FieldProblem("pressTypes", "unknown-press-type", Map.of("value", type)));
    }

    static Refusal kindNotValidThen(String kind, LocalDate on) {
        return Refusal.invalid(new FieldProblem("kind", "kind-not-valid-then", Map.of("value", kind)));
    }

    static Refusal taken() {
        return Refusal.invalid(FieldProblem.of("id", "taken"));
    }

    static Refusal nothingChanges() {
        return Refusal.of(Kind.INVALID, "nothing-changes");
    }

    static Refusal ofItself() {
        return Refusal.of(Kind.INVALID, "succeeds-itself");
    }

    static Refusal splitNeedsTwo() {
        return Refusal.of(Kind.INVALID, "split-needs-two");
    }

    static Refusal endBeforeStart() {
        return Refusal.invalid(FieldProblem.of("on", "order"));
    }

    static Refusal notThere(Organization organization, LocalDate on) {
        return Refusal.of(Kind.INVALID, "organization-not-there", at(organization, on));
    }

    static Refusal parentNotThere(Organization parent) {
        return Refusal.of(
                Kind.INVALID,
                "parent-not-there",
                Map.of(
                        "name", parent.nameNear(parent.existence().from()),
                        "from", shown(parent.existence().knownFrom()),
                        "to", shown(parent.existence().knownTo())));
    }

    static Refusal laterChanges(Organization organization, LocalDate last) {
        return Refusal.of(Kind.INVALID, "later-changes-recorded", at(organization, last));
    }

    static Refusal stillHasChildren(String names) {
        return Refusal.of(Kind.INVALID, "still-has-children", Map.of("names", names));
    }

    static Refusal circle(Organization child, Organization parent, LocalDate on) {
        return Refusal.of(
                Kind.INVALID, "organization-circle", Map.of("name", child.nameNear(on), "parent", parent.nameNear(on)));
    }

    private static Map<String, Object> at(Organization organization, LocalDate on) {
        return Map.of("name", organization.nameNear(on), "date", shown(Period.known(on)));
    }

    private static String shown(@Nullable LocalDate date) {
        return date == null ? "…" : date.toString();
    }
}
