package vn.hoitu.editorial.workflow;

import static vn.hoitu.shared.actor.Role.DESK_HEAD;
import static vn.hoitu.shared.actor.Role.EDITOR;
import static vn.hoitu.shared.actor.Role.EDITOR_IN_CHIEF;
import static vn.hoitu.shared.actor.Role.REPORTER;
import static vn.hoitu.shared.actor.Role.SECRETARY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoitu.shared.actor.Role;

/** The designs of agencies that made none of their own. Their ids are fixed: what runs by them goes on. */
public final class UsualDesigns {

    public static final UUID STANDARD = UUID.fromString("00000000-0000-0000-0000-000000000101");
    public static final UUID URGENT = UUID.fromString("00000000-0000-0000-0000-000000000102");

    private static final int DAY_MINUTES = 24 * 60;
    private static final int DESK_MINUTES = 4 * 60;
    private static final int URGENT_MINUTES = 15;
    private static final int URGENT_REVIEW_MINUTES = 2 * 60;

    private static final List<Role> WRITERS = List.of(REPORTER, EDITOR, DESK_HEAD, SECRETARY, EDITOR_IN_CHIEF);
    private static final List<Role> EDITORS = List.of(EDITOR, DESK_HEAD, SECRETARY, EDITOR_IN_CHIEF);
    private static final List<Role> APPROVERS = List.of(DESK_HEAD, SECRETARY, EDITOR_IN_CHIEF);
    private static final List<Role> PUBLISHERS = List.of(SECRETARY, EDITOR_IN_CHIEF);
    private static final List<Role> HEAD = List.of(EDITOR_IN_CHIEF);

    private static final Map<UUID, WorkflowDesign> ALL = Map.of(STANDARD, standard(), URGENT, urgent());

    private UsualDesigns() {}

    public static boolean isOne(UUID version) {
        return ALL.containsKey(version);
    }

    public static WorkflowDesign of(UUID version) {
        WorkflowDesign design = ALL.get(version);
        if (design == null) {
            throw new IllegalArgumentException("Not a usual design: " + version);
        }
        return design;
    }

    /** From reporter to editor-in-chief; a higher role may take a step over, and then what it left out is not asked. */
    private static WorkflowDesign standard() {
        return new WorkflowDesign(
                List.of(
                        step("draft", "Phóng viên viết", "Reporter writes", Phase.DRAFT, List.of(REPORTER), null),
                        step("editing", "Biên tập", "Editing", Phase.SUBMITTED, List.of(EDITOR), DESK_MINUTES),
                        step("desk", "Trưởng ban duyệt", "Desk head", Phase.REVIEWED, List.of(DESK_HEAD), DESK_MINUTES),
                        step(
                                "secretariat",
                                "Thư ký tòa soạn",
                                "Secretariat",
                                Phase.APPROVED,
                                List.of(SECRETARY),
                                DESK_MINUTES),
                        step("chief", "Tổng biên tập duyệt", "Editor-in-chief", Phase.REVIEWED, HEAD, DAY_MINUTES),
                        step("ready", "Chờ đăng", "Ready", Phase.APPROVED, List.of(SECRETARY), DAY_MINUTES),
                        step("published", "Đã xuất bản", "Published", Phase.PUBLISHED, List.of(), null)),
                List.of(
                        way("submit", "Gửi biên tập", "Hand in", "draft", "editing", Kind.FORWARD, WRITERS),
                        way("review", "Chuyển duyệt", "Pass on for approval", "editing", "desk", Kind.FORWARD, EDITORS),
                        way("approve-straight", "Duyệt", "Approve", "editing", "secretariat", Kind.APPROVE, APPROVERS),
                        way("return", "Trả lại", "Return", "editing", "draft", Kind.RETURN, EDITORS),
                        way("approve", "Duyệt", "Approve", "desk", "secretariat", Kind.APPROVE, APPROVERS),
                        way("desk-return", "Trả lại", "Return", "desk", "draft", Kind.RETURN, APPROVERS),
                        publication("publish", "secretariat", PUBLISHERS, DAY_MINUTES),
                        way(
                                "present",
                                "Trình tổng biên tập",
                                "To the editor-in-chief",
                                "secretariat",
                                "chief",
                                Kind.FORWARD,
                                List.of(SECRETARY)),
                        way("secretariat-return", "Trả lại", "Return", "secretariat", "draft", Kind.RETURN, APPROVERS),
                        way("sign", "Duyệt đăng", "Approve", "chief", "ready", Kind.APPROVE, HEAD),
                        way("chief-return", "Trả lại", "Return", "chief", "draft", Kind.RETURN, PUBLISHERS),
                        publication("publish-signed", "ready", PUBLISHERS, null),
                        way("ready-return", "Trả lại", "Return", "ready", "draft", Kind.RETURN, APPROVERS)));
    }

    /** The short path of news that cannot wait: the secretariat publishes, the head reviews afterwards. */
    private static WorkflowDesign urgent() {
        return new WorkflowDesign(
                List.of(
                        step("draft", "Phóng viên viết", "Reporter writes", Phase.DRAFT, List.of(REPORTER), null),
                        step(
                                "duty",
                                "Thư ký trực",
                                "Duty secretary",
                                Phase.SUBMITTED,
                                List.of(SECRETARY),
                                URGENT_MINUTES),
                        step("published", "Đã xuất bản", "Published", Phase.PUBLISHED, List.of(), null)),
                List.of(
                        way("submit", "Gửi tin nhanh", "Hand in", "draft", "duty", Kind.FORWARD, WRITERS),
                        publication("publish", "duty", PUBLISHERS, URGENT_REVIEW_MINUTES),
                        way("return", "Trả lại", "Return", "duty", "draft", Kind.RETURN, EDITORS)));
    }

    private static Step step(
            String code, String vi, String en, Phase phase, List<Role> roles, @Nullable Integer limitMinutes) {
        List<Role> above = limitMinutes == null || roles.equals(HEAD)
                ? List.of()
                : List.of(
                        roles.equals(List.of(EDITOR))
                                ? DESK_HEAD
                                : roles.equals(List.of(DESK_HEAD)) ? SECRETARY : EDITOR_IN_CHIEF);
        return new Step(code, new Label(vi, en), phase, roles, limitMinutes, above);
    }

    private static Transition way(
            String code, String vi, String en, String from, String to, Kind kind, List<Role> roles) {
        boolean back = kind == Kind.RETURN;
        return new Transition(code, new Label(vi, en), from, to, kind, roles, !back, back, kind == Kind.APPROVE, null);
    }

    private static Transition publication(
            String code, String from, List<Role> roles, @Nullable Integer reviewAfterMinutes) {
        return new Transition(
                code,
                new Label("Xuất bản", "Publish"),
                from,
                Step.LAST,
                Kind.PUBLISH,
                roles,
                true,
                false,
                true,
                reviewAfterMinutes);
    }
}
